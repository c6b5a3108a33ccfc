import { plainOf } from './plain.ts'

/** With what the name of an administrative organ, or of another body that must report, ends. */
const ENDING =
  /(?:政府|委员会|办公[厅室]|办事处|局|厅|委|办|部|署|院|会|中心|站|处|队|行|镇|乡|苏木|街道|公司|集团|开发区|管委会|保护区|园区|示范区|新区|高新区|银行|大学|学院|学校|医院|海关|馆|所|社|分局|支队|监狱)$/
const NO_ORGAN = /报告|信息公开|通知|情况|年度|栏目|首页|网站|门户|文件|正文|作者|编辑|点击|浏览|打印|本站|记者|日报/
const PLACE = /(?:省|自治区|市|州|盟|县|旗|区|镇|乡|街道|兵团|中华人民共和国|国家|中国)/

/** Whether a text is nothing but the name of an administrative organ. */
export function isOrganName(name: string): boolean {
  const { text } = plainOf(name)
  return (
    /^[\p{Script=Han}（）·、]{2,40}$/u.test(text) &&
    ENDING.test(text.replace(/（[^（）]*）$/, '')) &&
    !NO_ORGAN.test(text)
  )
}

/** Whether an organ's name says where it is, as 肥城市商务局 does and 商务局 or 区商务局 does not. */
export function namesPlace(organ: string): boolean {
  const { text } = plainOf(organ)
  return PLACE.test(text.slice(1, -1)) || /^(?:国家|中国)/.test(text)
}
