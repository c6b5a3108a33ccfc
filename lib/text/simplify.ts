/** Traditional characters that occur in the form's labels, in headings, titles and index cards, each before its simplified one. */
const PAIRS = [
  '製制發发廢废現现規规範范處处決决數数許许強强罰罚費费額额單单萬万億亿業业務务項项減减對对購购採采總总計计協协據据',
  '關关係系為为爲为於于與与組组織织機机構构會会結结轉转續续繼继辦办區区屬属隻只祇只祕秘穩稳護护權权類类內内過过執执',
  '檔档詢询無无沒没補补後后請请訪访舉举報报訴诉複复復复覆复認认獲获納纳繳缴審审議议訟讼維维糾纠經经開开實实財财產产',
  '國国條条個个長长標标準准電电頁页縣县廳厅衛卫農农環环隊队價价統统間间時时來来書书從从並并員员質质傳传應应遞递資资',
  '訊讯體体題题進进動动況况錄录當当設设寫写團团歷历曆历雲云礦矿鄉乡鎮镇島岛灣湾廣广東东門门貿贸險险儲储稅税監监級级',
  '點点眾众號号佈布簡简稱称編编節节選选責责還还運运導导興兴蘇苏陝陕寧宁遼辽瓊琼濟济齊齐鐵铁觀观視视聽听記记論论評评',
  '訓训證证識识讀读該该調调職职聯联聲声藝艺藥药華华術术裝装見见親亲訂订試试詳详語语說说課课諮咨讓让豐丰負负貢贡貨货',
  '買买賣卖賬账車车軍军軟软較较載载輔辅輕轻辭辞遠远適适遷迁鄰邻醫医釋释銀银鋼钢錢钱錯错陸陆陽阳陰阴階阶際际隨随雜杂',
  '離离難难靜静響响順顺須须預预頒颁領领頭头顧顾顯显風风飛飞養养餘余館馆馬马驗验魚鱼鹽盐麗丽黃黄黨党龍龙擬拟擴扩擔担',
  '護护鑑鉴鑒鉴劃划創创劑剂勞劳勢势勵励參参雙双啟启問问喪丧嚴严圖图場场塊块墾垦壓压夠够學学孫孙將将專专尋寻屆届層层',
  '師师帶带庫库張张彙汇匯汇徵征慮虑憲宪戰战戶户損损換换撥拨擇择檢检樓楼樣样橋桥歲岁歸归殘残氣气漢汉滿满漁渔測测熱热',
  '這这確确願愿優优債债僅仅兒儿兩两別别刪删堅坚壇坛夾夹寶宝歐欧殼壳決决淨净湊凑溝沟滅灭潔洁濕湿燈灯爭争牆墙獨独玆兹環环療疗眾众',
  '營营獎奖畢毕異异盡尽禮礼種种積积約约紅红級级細细終终給给絡络絕绝綜综綠绿網网緊紧線线總总縮缩績绩義义習习舊旧葉叶',
].join('')

/** Code of the simplified character by that of the traditional one; 0 for all others. */
const SIMPLIFIED = new Uint16Array(0x10000)
for (let at = 0; at + 1 < PAIRS.length; at += 2) SIMPLIFIED[PAIRS.charCodeAt(at)] = PAIRS.charCodeAt(at + 1)

/** The code of a character's simplified form; its own where it has none. */
export function simplifiedCode(code: number): number {
  return SIMPLIFIED[code] || code
}

/**
 * A text in simplified characters, for matching only: a page's 繁體 switch changes them one for one, so every
 * character keeps its place.
 */
export function simplify(text: string): string {
  let simplified = ''
  let from = 0
  for (let at = 0; at < text.length; at++) {
    const other = SIMPLIFIED[text.charCodeAt(at)]
    if (!other) continue
    simplified += text.slice(from, at) + String.fromCharCode(other)
    from = at + 1
  }
  return from === 0 ? text : simplified + text.slice(from)
}
