/** Words for requests, as pieces of patterns. The forms that reports use are few; whatever else stands in between is a restriction that we do not know, and keeps us silent. */

/**
 * Words that may stand between a verb and its number without changing what is counted. No word is made of others: so a
 * pattern reads a text in one way only, and quickly.
 */
export const BETWEEN =
  '(?:到|了|的|过|各类|各种|有关|相关|公民|自然人|法人|其[他它]组织|组织|个人|公众|社会|群众|市民|申请人|向|由|关于|要求|获取|形式|和|与|及|以及|或者|或|、|/|书面|提交|提出|递交|发出|任何|行政机关|我[局厅委办镇县市区省乡]|本[局厅委办镇县市区省乡]|本机关|本单位|政府|信息|公开|依申请|有效|当年|本年度?|今年|全年|申请|请求|事项|办件|答复|类|书|表|件(?=[共的为数总量]|$)|共|合计|总计|总共|累计|一共|计|有|为|是|达|总数|总量|数|量|也|均)*'

/** A request for information, named so that nothing else is meant. */
export const REQUEST =
  '(?:(?:政府)?信息公开类?的?(?:书面)?(?:申请|请求)|依申请(?:公开)?的?(?:政府)?(?:信息)?(?:公开)?的?(?:申请|请求)?|公开(?:政府)?信息的?申请|申请公开(?:政府)?(?:信息)?|(?:政府)?信息申请|公开申请)(?:事项|办件|件(?!数))?'

/** Whether words name requests for information, so that nothing else is meant. */
export function namesRequests(words: string): boolean {
  return new RegExp(REQUEST).test(words)
}

const OUTCOME_ROWS: readonly [RegExp, string][] = [
  [/予以公开|同意公开|准予公开|给予公开|全部公开/, 'requests.granted'],
  [/部分公开/, 'requests.partlyGranted'],
  [/不予公开/, 'requests.denied'],
  [/无法提供/, 'requests.unavailable'],
  [/不予处理/, 'requests.notProcessed'],
  [/其[他它]处理/, 'requests.other'],
]
const OUTCOME =
  '[“"‘「]?(?:予以部分公开|部分公开|予以全部公开|予以公开|(?<!不)同意公开|准予公开|给予公开|全部公开|不予公开|无法提供|不予处理|其[他它]处理)[”"’」]?'

/** One outcome, or several joined by 和, 及 or 、. */
export const OUTCOMES = `${OUTCOME}(?:(?:、|和|及|与|以及|或者?|并)${OUTCOME})*`

/** The rows or groups of rows that outcomes name, in the order of the words. */
export function outcomeRows(words: string): string[] {
  return (words.match(new RegExp(OUTCOME, 'g')) ?? []).flatMap((word) => {
    // 予以部分公开 is 部分公开, whatever else stands in it.
    if (word.includes('部分公开')) return ['requests.partlyGranted']
    return OUTCOME_ROWS.flatMap(([name, row]) => (name.test(word) ? [row] : []))
  })
}

/** Words of reasons, roads and kinds: their numbers are parts of what is told of, and the telling goes on after them. */
export const PARTS_OF_REQUESTS =
  /其[他它]|自然人|公民|法人|组织|企业|机构|个人|网上|网络|在线|线[上下]|互联网|信函|邮寄|邮件|当面|现场|窗口|传真|平台|微信|网站|口头|电话|国家秘密|第三方|个人隐私|商业秘密|三安全|内部事务|过程性|执法案卷|行政查询|不掌握|不存在|没有现成|另行制作|补正|信访|举报|重复|出版物|反复|确认|出具|逾期|延期|延长|超期|撤回|撤销|告知|主动公开|转|征求|收费|受理率|办结率|答复率/

/** What keeps a deed from being one of all those done: 未答复, 口头答复, 不予受理. */
export const NOT_ALL = /(?:未|不|不予|待|应|需|拟|可|将|尚未|口头|电话|当场|当面|书面|邮寄|网上|征求|重新)$/

/** Whether the words between a verb and its number leave no doubt that requests are counted, or leave it to the topic. */
export function isOfRequests(words: string | undefined, isTold: boolean): boolean {
  if (words === undefined) return false
  if (namesRequests(words)) return true
  return isTold && (/申请|请求/.test(words) || !/信息|公开|组织|个人/.test(words))
}

/** One of the kinds of applicants that table 三 has columns for, or all organizations together. */
export const APPLICANT =
  '(?:自然人|法人(?:或者?|和|及|、)?(?:其[他它])?(?:组织)?|商业企业|科研机构|社会公益组织|法律服务机构)'

const ORGANIZATIONS = ['business', 'research', 'ngo', 'legalService', 'otherOrganization']
const KINDS: readonly [RegExp, readonly string[]][] = [
  [/商业企业/, ['business']],
  [/科研机构/, ['research']],
  [/社会公益组织/, ['ngo']],
  [/法律服务机构/, ['legalService']],
  [/法人/, ORGANIZATIONS],
  [/自然人/, ['naturalPerson']],
]

/**
 * The columns that words for applicants mean: 自然人 alone is one, 法人和其他组织 are five; null where they name all kinds
 * or none; nothing where it cannot be told, as of 公民 or 企业 alone.
 */
export function columnsOfApplicants(words: string): readonly string[] | null {
  const hasPersons = /自然人|公民|个人/.test(words)
  const hasOrganizations = /法人|组织|企业|机构/.test(words)
  if (hasPersons === hasOrganizations) return null
  return KINDS.find(([name]) => name.test(words))?.[1] ?? []
}

/** Words before a verb that tell when, how and who, but not of what. */
const NO_OBJECT =
  /20\d\d年度?|\d{1,2}月(?:\d{1,2}日|[底末])?|本?年度?|全年|今年|当年|年内|报告期内?|截至|至|年[底末]|目前|其中|另|[我本]?(?:局|厅|委|办|镇|乡|街道|机关|单位|部门|系统)|各级|行政|共计?|累计|合计|总共|实际|新|已|均|都|全部|依法|依规|按时|按期|及时|规范|认真|主动|连同|加上|同比|[、，：·（）和及与的对为有应]|依申请公开|(?:政府)?信息公开|申请|工作|方面|情况/g
/** An organ as the one who does it. */
const DOER =
  /(?:局|厅|委|委员会|办|办公室|政府|大队|支队|中心|分局|所|院|公司|镇|乡|街道|办事处|处|科|[省市县区州盟旗])$/

/** Whether words before a verb name nothing else that is dealt with, as 消防安全检查受理 does. */
export function namesNoOther(before: string): boolean {
  const rest = before.replace(NO_OBJECT, '')
  const doer = before.replace(
    /(?:20\d\d年度?|本年度?|全年|今年|年内|共计?|累计|合计|总共|实际|已|均|全部|依法|按时|按期)+$/,
    '',
  )
  return rest.length <= 2 || DOER.test(rest) || DOER.test(doer)
}
