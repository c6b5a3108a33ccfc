import type { ClaimSubject, Meaning } from './claim.ts'
import { cellsOf, GOES_ON, readAfter, readBefore, type Told, type Verdict, type What } from './phrase.ts'
import {
  APPLICANT,
  BETWEEN,
  columnsOfApplicants,
  isOfRequests,
  NOT_ALL,
  namesNoOther,
  namesRequests,
  REQUEST,
} from './request-words.ts'
import type { SaidCount } from './said-counts.ts'

const RECEIVED = cellsOf(['requests.received'])
const SETTLED = cellsOf(['requests.settled'])
/** 一 + 二: what there was to answer. */
const BOTH = cellsOf(['requests.received', 'requests.carriedIn'])

/** What was made public by request, as 依申请公开5件 may also mean. */
const GIVEN = [cellsOf(['requests.granted']), cellsOf(['requests.granted', 'requests.partlyGranted'])]
const BY_REQUEST =
  /依申请(?:公开)?的?(?:政府)?(?:信息)?(?:公开)?的?(?:共|合计|总计|总共|总数|总量|件数|数|量|为|是|有|计)*$/

/** Of what the number before it told, the kinds of applicants are parts. */
const APPLIED: Partial<Record<ClaimSubject, readonly Meaning[]>> = {
  received: [RECEIVED, BOTH],
  handled: [BOTH, RECEIVED, SETTLED],
}

/** 新收7件，办结6件；上年结转1件，已办结 tells of the new ones first, unless it says that the others are among them. */
export const CARRIED_APART = /(?<!含|包括|其中|有|为)(?:上一?年度?|去年|20\d\d年度?)的?结转(?:的|申请)*\d/
/** 新收5件，上年结转1件，共计6件. */
const TOTAL = /^(?:共计?|合计|总计|一共)$/
const TAKEN = new RegExp(`(?:收办|(?:办理|收办|处理)总(?:量|数|件数))(${BETWEEN})$`)
const HANDLED = new RegExp(`(?:办理|处理)(${BETWEEN})$`)
const RECEIVE = new RegExp(`(?:新收到?|收到|新受理|受理|接收|接到|收悉|新增|(?<![自代转签征])收)(${BETWEEN})$`)
const NOUN_AFTER = new RegExp(`^的?${BETWEEN}(?:申请|请求|依申请公开)(?:事项|办件)?`)
const NOUN_ALONE = new RegExp(
  `^(?:20\\d\\d年度?|年度?|本年度?|全年|今年|[我本][局厅委办]|本机关|共|有|新|的|、)*${REQUEST}(?:共|合计|总计|总共|总数|总量|件数|数|量|为|是|有|计|新收|收件)*$`,
)
const APPLICANT_BEFORE = new RegExp(
  `^(?:、|和|及|与|其中|由|来自|属于?|以|申请人|(?:(?:政府)?信息)?公开申请|[为是系])*(${APPLICANT})(?:身份)?(?:申请人|提出|提交|递交|申请|的|为|有|共|是|政府信息公开|公开)*$`,
)
/** 从申请主体看，自然人5件. */
const SORTED_BY_APPLICANT = /(?:申请人|申请主体|申请者|申请对象|主体)[^，。；：、]{0,8}[，：]$/
const APPLICANT_AFTER = new RegExp(`^(?:申请)?(?:为|由|是|来自|系|属于?)(${APPLICANT})(?:提出|提交|申请|的)*$`)

const COUNTED_APPLICANT = new RegExp(`(${APPLICANT})(?:申请|提出|的|为|共|有)*\\d+[件宗条]`, 'g')

/** Whether a sentence counts several kinds of applicants, so that they are all there were. */
function listsApplicants(sentence: string): boolean {
  return new Set([...sentence.matchAll(COUNTED_APPLICANT)].map((match) => match[1])).size > 1
}

/** 收到申请5件, 办理申请6件, 5件由自然人提出. */
export function readReceived(told: Told, isTold: boolean): Verdict {
  const { count, thread, sentence, rest } = told
  const { lead } = count
  if (thread.last === 'carriedIn' && TOTAL.test(lead)) return [readBefore(count, { index: 0 }, handled([BOTH]))]
  const taken = TAKEN.exec(lead)
  if (taken && isOfRequests(taken[1], isTold || namesRequests(lead)))
    return [readBefore(count, taken, { ...handled([BOTH]), opens: opening(count, taken) })]
  const received = RECEIVE.exec(lead)
  if (received) return readAfterVerb(received, told, isTold)
  const done = HANDLED.exec(lead)
  if (done && isOfRequests(done[1], isTold && namesNoOther(lead.slice(0, done.index))))
    return [readBefore(count, done, { ...handled([BOTH, RECEIVED, SETTLED]), opens: opening(count, done) })]
  const noun = NOUN_ALONE.exec(lead)
  if (noun) {
    const meanings = BY_REQUEST.test(lead) ? [RECEIVED, BOTH, SETTLED, ...GIVEN] : [RECEIVED, BOTH]
    return [readBefore(count, noun, { ...receivedBy(meanings), opens: 'all' })]
  }
  const isSorted = SORTED_BY_APPLICANT.test(sentence.slice(0, count.leadStart)) || listsApplicants(sentence + rest)
  const ofLast = thread.last === null ? undefined : thread.isOfNew ? [RECEIVED] : APPLIED[thread.last]
  const known = thread.last === null && isSorted ? [RECEIVED, BOTH, SETTLED] : ofLast
  const rows = isTold ? known : undefined
  return rows ? readApplicants(count, rows) : null
}

function readAfterVerb(match: RegExpExecArray, { count, thread, sentence, rest }: Told, isTold: boolean): Verdict {
  const { lead, tail } = count
  const words = match[1] ?? ''
  const noun = NOUN_AFTER.exec(tail)?.[0] ?? ''
  const isNamed = /申请|请求/.test(words) && isOfRequests(words, isTold)
  const isNamedAfter = noun !== '' && isOfRequests(noun, isTold)
  const isUnderstood =
    isTold &&
    namesNoOther(lead.slice(0, match.index)) &&
    !/申请|信息|公开/.test(words) &&
    /^(?:$|均|都|已|全部|并|且)/.test(tail)
  if (!isNamed && !isNamedAfter && !isUnderstood) return null
  const columns = columnsOfApplicants(words + noun) ?? ['total']
  // 各类申请 may be of all kinds of business.
  if (/各类|各种/.test(words) && !namesRequests(words) && noun === '') return null
  // 收到书面申请1件、网上申请6件: on paper is a road like others.
  const isRoad = words.includes('书面') && /网|邮|当面|信函|传真|口头|线上|电子/.test(rest)
  if (NOT_ALL.test(lead.slice(0, match.index)) || columns.length === 0 || isRoad) return GOES_ON
  // 新收60件，上年结转1件: what is new is told apart from what was left over.
  const isNew = /^新/.test(match[0]) && (CARRIED_APART.test(rest) || CARRIED_APART.test(sentence))
  thread.isOfNew = isNew
  const meanings = (isNew ? [RECEIVED] : [RECEIVED, BOTH]).map(({ rows }) => cellsOf(rows, columns))
  const what: What = { ...receivedBy(meanings), opens: opening(count, match) }
  return [readBefore(count, match, what, isNamed ? '' : noun)]
}

function readApplicants(count: SaidCount, applied: readonly Meaning[]): Verdict {
  const before = APPLICANT_BEFORE.exec(count.lead)
  const after = before ? null : APPLICANT_AFTER.exec(count.tail)
  const columns = columnsOfApplicants((before ?? after)?.[1] ?? '')
  if (columns === null) return null
  const what = receivedBy(columns.length > 0 ? applied.map(({ rows }) => cellsOf(rows, columns)) : [])
  return [before ? readBefore(count, before, what) : readAfter(count, count.tail, what)]
}

/** 其中受理8件 opens a part of what came; 其中新收8件 is 一 beside 二. */
function opening({ ahead, lead }: SaidCount, match: RegExpExecArray): 'all' | 'part' {
  const before = ahead + lead.slice(0, match.index)
  return /其中/.test(before) && !/^新/.test(match[0]) && !/[本今当]年$/.test(before) ? 'part' : 'all'
}

function receivedBy(meanings: readonly Meaning[]): What {
  return { about: 'requests', subject: 'received', meanings }
}

function handled(meanings: readonly Meaning[]): What {
  return { about: 'requests', subject: 'handled', meanings }
}
