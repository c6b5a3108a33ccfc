const ENDING =
  '(?:人民政府|政府办公厅|政府办公室|政府|委员会|管理委员会|办公厅|办公室|街道办事处|办事处|公安局|[^\\s，。、]{0,14}(?:局|厅|委|办|部|署|院|会|中心|站|处|队|行|镇|乡|街道|公司|集团|开发区|管委会|保护区|园区|示范区|法院|检察院|银行|大学|医院))'
const WHOLE = new RegExp(`^[\\p{Script=Han}（）()·]{0,30}?${ENDING}$`, 'u')
const PLACE = /(?:省|自治区|市|州|盟|县|旗|区|镇|乡|街道|兵团|中华人民共和国|国家|中国)/

/** Whether a text is nothing but the name of an administrative organ. */
export function isOrganName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 40 &&
    WHOLE.test(text) &&
    !/报告|信息公开|通知|情况|年度|栏目|首页|网站/.test(text)
  )
}

/** Whether an organ's name says where it is, as 肥城市商务局 does and 商务局 does not. */
export function namesPlace(organ: string): boolean {
  return PLACE.test(organ.slice(0, -1))
}
