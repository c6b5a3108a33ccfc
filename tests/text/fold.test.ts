import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collapse, fold, foldToLetters } from '#lib/text/fold.ts'
import { simplify } from '#lib/text/simplify.ts'

const NOTHING = ['\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u202a', '\ufe0f']
const SPACES = [' ', '\u00a0', '\u3000', '\u2002', '\u2003', '\u2009', '\u202f', '\n', '\t', '\r\n', '\u2028']
const full = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const words = fc.stringMatching(/^[a-zA-Z0-9一二三政府信息公开（）、.,:%]{1,20}$/)

/** Puts signs between the characters of a text. */
function sprinkled(signs: readonly string[]): fc.Arbitrary<[string, string]> {
  return words.chain((text) =>
    fc
      .array(fc.constantFrom('', ...signs), { minLength: text.length + 1, maxLength: text.length + 1 })
      .map((between) => [text, between.map((sign, at) => sign + (text[at] ?? '')).join('')]),
  )
}

describe('collapsing', () => {
  test('drops what prints nothing and makes white space of every kind one space', () => {
    fc.assert(
      fc.property(sprinkled(NOTHING), ([text, printed]) => {
        expect(collapse(printed)).toBe(collapse(text))
      }),
    )
    const gaps = fc.array(fc.constantFrom(...SPACES), { minLength: 1, maxLength: 4 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(fc.array(words), gaps, (parts, gap) => {
        expect(collapse(gap + parts.join(gap) + gap)).toBe(parts.join(' '))
      }),
    )
  })

  test('changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(collapse(collapse(text))).toBe(collapse(text))
      }),
    )
  })
})

describe('folding', () => {
  test('does not see white space, invisible characters or width', () => {
    fc.assert(
      fc.property(sprinkled([...NOTHING, ...SPACES]), words, ([text, printed], other) => {
        expect(fold(printed)).toBe(fold(text))
        expect(fold(full(other))).toBe(fold(other))
      }),
    )
  })

  test.each([
    ['1、属于国家秘密', '1.属于国家秘密'],
    ['⒈属于国家秘密', '1.属于国家秘密'],
    ['1．属于国家秘密', '1.属于国家秘密'],
    ['㈠予以公开', '（一）予以公开'],
    ['(一)予以公开', '（一）予以公开'],
    ['〔一〕予以公开', '（一）予以公开'],
    ['⼀、本年新收', '一、本年新收'],
    ['3.危及"三安全一稳定"', '3.危及“三安全一稳定”'],
    ['3.危及「三安全一稳定」', '3.危及“三安全一稳定”'],
    ['3.危及‘三安全一稳定’', '3.危及“三安全一稳定”'],
    ['（六）其它处理', '（六）其他处理'],
    ['本年增／减', '本年增/减'],
    ['二○二一年', '二〇二一年'],
  ])('takes %s for %s', (printed, label) => expect(fold(printed)).toBe(fold(label)))

  test('keeps apart what the form keeps apart', () => {
    const labels = [
      '结果维持',
      '结果纠正',
      '（一）予以公开',
      '（三）不予公开',
      '1.属于国家秘密',
      '2.属于国家秘密',
      '其他',
      '其他处理',
    ]
    expect(new Set(labels.map(fold)).size).toBe(labels.length)
  })

  test('to letters leaves letters, digits and Chinese characters only', () => {
    expect(foldToLetters('（一）、“A-1” 其 他：2')).toBe('一A1其他2')
  })
})

/** Labels as a page's 繁體 switch prints them; the switch knows characters, not words, so more than one print occurs. */
const TRADITIONAL: readonly (readonly [string, string])[] = [
  ['第二十條第（一）項', '第二十条第（一）项'],
  ['信息內容', '信息内容'],
  ['本年製發件數', '本年制发件数'],
  ['本年制發件數', '本年制发件数'],
  ['本年廢止件數', '本年废止件数'],
  ['現行有效件數', '现行有效件数'],
  ['規章', '规章'],
  ['行政規範性文件', '行政规范性文件'],
  ['本年處理決定數量', '本年处理决定数量'],
  ['行政許可', '行政许可'],
  ['行政處罰', '行政处罚'],
  ['行政強制', '行政强制'],
  ['本年收費金額（單位：萬元）', '本年收费金额（单位：万元）'],
  ['行政事業性收費', '行政事业性收费'],
  ['本年新製作數量', '本年新制作数量'],
  ['本年新公開數量', '本年新公开数量'],
  ['對外公開總數量', '对外公开总数量'],
  ['上一年項目數量', '上一年项目数量'],
  ['本年增/減', '本年增/减'],
  ['其他對外管理服務事項', '其他对外管理服务事项'],
  ['採購項目數量', '采购项目数量'],
  ['采購總金額', '采购总金额'],
  ['政府集中採購', '政府集中采购'],
  ['申請人情況', '申请人情况'],
  ['法人或其他組織', '法人或其他组织'],
  ['商業企業', '商业企业'],
  ['科研機構', '科研机构'],
  ['社會公益組織', '社会公益组织'],
  ['法律服務機構', '法律服务机构'],
  ['總計', '总计'],
  ['一、本年新收政府信息公開申請數量', '一、本年新收政府信息公开申请数量'],
  ['二、上年結轉政府信息公開申請數量', '二、上年结转政府信息公开申请数量'],
  ['三、本年度辦理結果', '三、本年度办理结果'],
  [
    '（二）部分公開（區分處理的，只計這一情形，不計其他情形）',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  ],
  [
    '（二）部分公開（區分處理的，隻計這一情形，不計其他情形）',
    '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
  ],
  ['1.屬於國家秘密', '1.属于国家秘密'],
  ['1.屬於國家祕密', '1.属于国家秘密'],
  ['2.其他法律行政法規禁止公開', '2.其他法律行政法规禁止公开'],
  ['3.危及「三安全一穩定」', '3.危及“三安全一稳定”'],
  ['4.保護第三方合法權益', '4.保护第三方合法权益'],
  ['5.屬於三類內部事務信息', '5.属于三类内部事务信息'],
  ['6.屬於四類過程性信息', '6.属于四类过程性信息'],
  ['7.屬於行政執法案卷', '7.属于行政执法案卷'],
  ['8.屬於行政查詢事項', '8.属于行政查询事项'],
  ['（四）無法提供', '（四）无法提供'],
  ['1.本機關不掌握相關政府信息', '1.本机关不掌握相关政府信息'],
  ['2.沒有現成信息需要另行製作', '2.没有现成信息需要另行制作'],
  ['3.補正後申請內容仍不明確', '3.补正后申请内容仍不明确'],
  ['（五）不予處理', '（五）不予处理'],
  ['1.信訪舉報投訴類申請', '1.信访举报投诉类申请'],
  ['2.重復申請', '2.重复申请'],
  ['2.重複申請', '2.重复申请'],
  ['4.無正當理由大量反復申請', '4.无正当理由大量反复申请'],
  ['4.無正當理由大量反覆申請', '4.无正当理由大量反复申请'],
  ['5.要求行政機關確認或重新出具已獲取信息', '5.要求行政机关确认或重新出具已获取信息'],
  [
    '1.申請人無正當理由逾期不補正、行政機關不再處理其政府信息公開申請',
    '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  ],
  [
    '2.申請人逾期未按收費通知要求繳納費用、行政機關不再處理其政府信息公開申請',
    '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  ],
  ['四、結轉下年度繼續辦理', '四、结转下年度继续办理'],
  ['結果維持', '结果维持'],
  ['結果糾正', '结果纠正'],
  ['其他結果', '其他结果'],
  ['尚未審結', '尚未审结'],
  ['行政復議', '行政复议'],
  ['行政複議', '行政复议'],
  ['行政訴訟', '行政诉讼'],
  ['未經復議直接起訴', '未经复议直接起诉'],
  ['復議後起訴', '复议后起诉'],
  ['五、存在的主要問題及改進情況', '五、存在的主要问题及改进情况'],
  ['六、其他需要報告的事項', '六、其他需要报告的事项'],
  ['發布機構', '发布机构'],
  ['發佈日期', '发布日期'],
]

describe('traditional characters', () => {
  test.each(TRADITIONAL)('%s is %s', (printed, label) => expect(fold(printed)).toBe(fold(label)))

  test('are changed one for one, so that places in a text stay the same', () => {
    for (const [printed] of TRADITIONAL) expect(simplify(printed)).toHaveLength(printed.length)
  })
})
