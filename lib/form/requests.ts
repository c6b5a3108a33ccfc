import type { FormBlock, FormColumn, FormRow, FormTable } from './form.ts'

/** Table 三's seven columns, the same in both editions; 总计 is the last. */
export const APPLICANTS: readonly FormColumn[] = [
  { id: 'naturalPerson', label: '自然人', measure: 'count' },
  { id: 'business', label: '商业企业', measure: 'count' },
  { id: 'research', label: '科研机构', measure: 'count' },
  { id: 'ngo', label: '社会公益组织', measure: 'count' },
  { id: 'legalService', label: '法律服务机构', measure: 'count' },
  { id: 'otherOrganization', label: '其他', measure: 'count' },
  { id: 'total', label: '总计', measure: 'count' },
]

/** The label over the five kinds of organizations among table 三's columns. */
export const ORGANIZATIONS_LABEL = '法人或其他组织'

/** The three rows that edition 2021 prints under （六）其他处理. */
export const OTHER_PARTS = ['requests.other.notCorrected', 'requests.other.feeUnpaid', 'requests.other.rest'] as const

const OTHER_AS_ONE: FormRow = {
  id: 'requests.other',
  group: 'requests.results',
  label: '（六）其他处理',
  insteadOf: OTHER_PARTS,
}

const OTHER_IN_THREE: readonly FormRow[] = [
  {
    id: 'requests.other.notCorrected',
    group: 'requests.other',
    label: '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
  },
  {
    id: 'requests.other.feeUnpaid',
    group: 'requests.other',
    label: '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
  },
  {
    id: 'requests.other.rest',
    group: 'requests.other',
    label: '3.其他',
    also: ['3.其他情形', '3.其他情况', '3.其他原因'],
  },
]

const BEFORE_OTHER: readonly FormRow[] = [
  { id: 'requests.received', label: '一、本年新收政府信息公开申请数量' },
  { id: 'requests.carriedIn', label: '二、上年结转政府信息公开申请数量' },
  { id: 'requests.granted', group: 'requests.results', label: '（一）予以公开' },
  {
    id: 'requests.partlyGranted',
    group: 'requests.results',
    label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    also: ['（二）部分公开'],
  },
  { id: 'requests.denied.stateSecret', group: 'requests.denied', label: '1.属于国家秘密' },
  { id: 'requests.denied.prohibitedByLaw', group: 'requests.denied', label: '2.其他法律行政法规禁止公开' },
  {
    id: 'requests.denied.securityAndStability',
    group: 'requests.denied',
    label: '3.危及“三安全一稳定”',
    also: ['3.危及国家安全、公共安全、经济安全、社会稳定'],
  },
  { id: 'requests.denied.thirdPartyRights', group: 'requests.denied', label: '4.保护第三方合法权益' },
  { id: 'requests.denied.internalAffairs', group: 'requests.denied', label: '5.属于三类内部事务信息' },
  { id: 'requests.denied.processInformation', group: 'requests.denied', label: '6.属于四类过程性信息' },
  { id: 'requests.denied.enforcementFile', group: 'requests.denied', label: '7.属于行政执法案卷' },
  { id: 'requests.denied.administrativeQuery', group: 'requests.denied', label: '8.属于行政查询事项' },
  { id: 'requests.unavailable.notHeld', group: 'requests.unavailable', label: '1.本机关不掌握相关政府信息' },
  { id: 'requests.unavailable.needsCreation', group: 'requests.unavailable', label: '2.没有现成信息需要另行制作' },
  { id: 'requests.unavailable.stillUnclear', group: 'requests.unavailable', label: '3.补正后申请内容仍不明确' },
  { id: 'requests.notProcessed.petition', group: 'requests.notProcessed', label: '1.信访举报投诉类申请' },
  { id: 'requests.notProcessed.repeated', group: 'requests.notProcessed', label: '2.重复申请' },
  { id: 'requests.notProcessed.publication', group: 'requests.notProcessed', label: '3.要求提供公开出版物' },
  { id: 'requests.notProcessed.excessive', group: 'requests.notProcessed', label: '4.无正当理由大量反复申请' },
  {
    id: 'requests.notProcessed.reissue',
    group: 'requests.notProcessed',
    label: '5.要求行政机关确认或重新出具已获取信息',
  },
]

const AFTER_OTHER: readonly FormRow[] = [
  { id: 'requests.settled', group: 'requests.results', label: '（七）总计' },
  { id: 'requests.carriedOut', label: '四、结转下年度继续办理' },
]

function requestsBlock(otherRows: readonly FormRow[]): FormBlock {
  return {
    id: 'requests',
    heading: null,
    columns: APPLICANTS,
    rows: [...BEFORE_OTHER, ...otherRows, ...AFTER_OTHER],
    groups: [
      { id: 'requests.results', label: '三、本年度办理结果' },
      { id: 'requests.denied', label: '（三）不予公开' },
      { id: 'requests.unavailable', label: '（四）无法提供' },
      { id: 'requests.notProcessed', label: '（五）不予处理' },
      { id: 'requests.other', label: '（六）其他处理' },
    ],
  }
}

/** Table 三 with （六）其他处理 in one row, as edition 2019 prints it. */
export const REQUESTS_2019: FormTable = { id: 'requests', blocks: [requestsBlock([OTHER_AS_ONE])] }

/** Table 三 with （六）其他处理 in three rows, as edition 2021 prints it. */
export const REQUESTS_2021: FormTable = { id: 'requests', blocks: [requestsBlock(OTHER_IN_THREE)] }

/** Every row either printing of table 三 can hold, in the order of the form: what a reader looks for on any page. */
export const REQUEST_ROWS: readonly FormRow[] = [...BEFORE_OTHER, OTHER_AS_ONE, ...OTHER_IN_THREE, ...AFTER_OTHER]
