import type { Report } from '#lib/report/report.ts'

/** Whose count a number is: the organ's own, one that may leave out what a government adds up, or somebody else's. */
export type Scope = 'own' | 'maybe-part' | 'foreign'

const ROADS =
  /网上|网络|在线|线上|信函|来函|邮寄|邮件|邮箱|当面|现场|窗口|传真|互联网|平台|微信|门户|网站|公众号|通过|口头|电话|当场/
const OFFICES =
  /各[镇乡街区县市州省单部科处级股]|市直|县直|区直|区县|县市|基层|下属|下级|所属|直属|二级|镇街|乡镇|街道|部门|单位|系统|科室|股室|处室/
const KINDS =
  /涉及|关于|针对|围绕|延期|延长|超期|逾期|补正|重大|疑难|复杂|重复|不服|撤回|撤销|审核|审查|会商|起草|草拟|拟定|抽查|评查|指导|协助|配合|参与|转办|转交|移交|自行/
const ALL_OVER = /全(市|县|区|省|镇|乡|州|旗|盟)/
/** 全县各镇 are a part of the county; 全县各级机关 and 各镇、各部门 are all of it. */
const ONE_KIND = /各(?!级|单位|有关|相关)|(?:市|县|区|省|州)直|部门|(?:镇|乡|街道)(?:政府|办事处)/
const ALL_KINDS = /各级|行政机关|(?:各|直)[^各]*(?:、|和|及|与|以及)[^各]*(?:各|直|部门|单位)/
/** The organ itself without those under it: 市政府本级, 厅本级. */
const ITSELF = /本级/
/** What may stand between the one who does something and the word for it. */
const ADVERBS =
  /20\d\d年度?|本年度?|全年|今年|当年|报告期内?|年内|以来|截至[^，]*|共计?|累计|总共|合计|一共|依法|依规|规范|认真|主动|及时|按时|按期|如期|均|已经?|全部|都|其中|并|先后|[、，：·]/g
const ORGAN =
  /([一-龥]{0,18}(?:局|厅|委|委员会|办|办公室|办公厅|部|署|政府|机关|大队|支队|中心|分局|所|院|公司|镇|乡|街道|处|科|[省市县区州盟旗]))$/
const PLACE = /[省市县区州盟旗镇乡]$/

/** Whether every character of a short name stands in the full one in the same order, as an abbreviation's do. */
export function isAbbreviation(short: string, full: string): boolean {
  let at = 0
  for (const sign of short) {
    at = full.indexOf(sign, at) + 1
    if (at === 0) return false
  }
  return true
}

const TOWN = /(?:[镇乡]|街道)$/

/** An organ's name in full: 桃花镇 reports for its government. */
function fullName(agency: string): string {
  if (!TOWN.test(agency)) return agency
  return agency + (agency.endsWith('街道') ? '办事处' : '人民政府')
}

/** The place that a government or the administration of a zone is for. */
function placeOf(agency: string): string {
  return agency.replace(/(?:人民政府|政府|管委会|管理委员会)$/, '')
}

/** Whether words count over all of a place: 全市各部门. */
export function countsOverAll(before: string): boolean {
  return ALL_OVER.test(before)
}

/** Whether words say that all of a place or the organ itself is told of: 全州, 本机关. */
export function namesAll(before: string): boolean {
  return countsOverAll(before) || /本机关|[我本][局厅委办县市区州镇乡]/.test(before)
}

/** Whose count it is, by the words before the word that says what was done: 区政府办公室 in 区政府办公室受理17件. */
export function scopeOf(before: string, report: Pick<Report, 'agency'>): Scope {
  const agency = fullName(report.agency)
  const words = before.replace(/[（）]/g, '').replace(/[本我全](?:单位|部门|系统|机关)/g, '本机关')
  const isGovernment = /(?:政府|管委会|管理委员会)$/.test(agency)
  if (ROADS.test(words) || KINDS.test(words)) return 'foreign'
  if (ITSELF.test(words)) return 'maybe-part'
  const over = ALL_OVER.exec(words)?.[1]
  if (over !== undefined) {
    // 全市 is more than what a district or a zone in it adds up.
    if (!isGovernment || !placeOf(agency).endsWith(over)) return 'foreign'
    return ONE_KIND.test(words) && !ALL_KINDS.test(words) ? 'maybe-part' : 'own'
  }
  const named = ORGAN.exec(words.replace(ADVERBS, ''))?.[1]
  const name = named?.replace(/^(?:我|本|全|由|向|经|以)/, '') ?? ''
  // Under a town's government or a street's office there is none that would count apart.
  const isTown = /[镇乡]人民政府$|街道办事处$/.test(agency)
  if (isTown && name !== '' && isAbbreviation(name, agency)) return 'own'
  if (OFFICES.test(words)) return 'foreign'
  if (named === undefined || named === '本机关') return 'own'
  const isGovernmentsOffice = /政府办公[厅室]$/.test(agency)
  if (name.length <= 1 && name !== '办') return 'own'
  if (!isAbbreviation(name, agency)) return 'foreign'
  // 云溪县共收到…: a county speaks so of all that is in it, which a bureau's table does not count.
  if (PLACE.test(name)) return isGovernment ? 'own' : 'foreign'
  return isGovernment || isGovernmentsOffice ? 'maybe-part' : 'own'
}
