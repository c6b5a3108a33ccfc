import { readCarried } from './carried-phrases.ts'
import type { Meaning } from './claim.ts'
import { readOutcome } from './outcome-phrases.ts'
import { cellsOf, GOES_ON, NAMES_NOTHING, type Read, readAfter, readBefore, type Told, type Verdict } from './phrase.ts'
import { BETWEEN, meaningsOfApplicants, namesRequests, PARTS_OF_REQUESTS, REQUEST } from './request-words.ts'
import type { SaidCount } from './said-counts.ts'
import { isComparison } from './times.ts'

const RECEIVED = cellsOf(['requests.received'])
const SETTLED = cellsOf(['requests.settled'])
/** 一 + 二: what there was to answer. */
const BOTH = cellsOf(['requests.received', 'requests.carriedIn'])

const UNITS = /^(?:件次|件|份|条|宗|起|项|个|例|次|封)$/
const SETTLED_BEFORE = new RegExp(
  `(?:办结|办理完毕|办理答复|答复办结|答复完毕|作出答复|予以答复|答复|办复|回复)(?:完毕)?(${BETWEEN})$`,
)
const SETTLED_AFTER =
  /^(?:政府信息公开申请|申请)?(?:均|都|全部|已经?|按时|按期|依法|及时|规范)*(?:办结|办理完毕|答复完毕|答复)(?:完毕)?$/
/** What keeps an act from being one of all those done: 未答复, 口头答复, 不予受理. */
const NOT_ALL = /(?:未|不|不予|待|应|需|拟|可|将|尚未|口头|电话|当场|当面|书面|邮寄|网上|征求|重新)$/
const TAKEN = new RegExp(`(?:收办|(?:办理|收办|处理)总(?:量|数|件数))(${BETWEEN})$`)
/** 新收5件，上年结转1件，共计6件. */
const TOTAL = /^(?:共计?|合计|总计|一共)$/
const HANDLED = new RegExp(`(?:办理|处理)(${BETWEEN})$`)
const RECEIVED_BEFORE = new RegExp(`(?:新收到?|收到|新受理|受理|接收|接到|收悉|新增|收)(${BETWEEN})$`)
const NOUN_AFTER = new RegExp(`^的?${BETWEEN}(?:申请|请求|依申请公开)(?:事项|办件)?`)
const NOUN_ALONE = new RegExp(
  `^(?:20\\d\\d年度?|年度?|本年度?|全年|今年|[我本][局厅委办]|本机关|共|新|的|、)*${REQUEST}(?:共计?|合计|总计|总共|数量|总数|总量|件数|数|量|为|是|有|计|新收|收件)*$`,
)
const APPLICANT = '(?:自然人|法人(?:或者?|和|及|、)?(?:其[他它])?组织|商业企业|科研机构|社会公益组织|法律服务机构)'
const APPLICANT_BEFORE = new RegExp(
  `^(?:、|和|及|与|其中|由|来自|属于?|以)*(${APPLICANT})(?:身份)?(?:申请人|提出|提交|递交|申请|的|为|有|共|是|政府信息公开|公开)*$`,
)
const APPLICANT_AFTER = new RegExp(`^(?:申请)?(?:为|由|是|来自|系|属于?)(${APPLICANT})(?:提出|提交|申请|的)*$`)

/** What a number says of requests for information; tried from the narrowest phrase to the widest. */
export function readRequests(told: Told): Verdict {
  const { count, thread } = told
  if (!UNITS.test(count.number.unit)) return GOES_ON
  const isTold = thread.topic === 'requests'
  const verdict =
    readCarried(told) ?? (isTold ? readOutcome(told) : null) ?? readSettled(count, isTold) ?? readReceived(told, isTold)
  if (verdict || !isTold) return verdict
  const { lead, tail } = count
  const isPart = NAMES_NOTHING.test(lead) || [lead, tail].some((words) => PARTS_OF_REQUESTS.test(words))
  return isPart || isComparison(lead) ? GOES_ON : null
}

function readSettled(count: SaidCount, isTold: boolean): Verdict {
  const { lead, tail, closes } = count
  const settled = { about: 'requests', subject: 'settled', meanings: [SETTLED] } as const
  const before = SETTLED_BEFORE.exec(lead)
  if (before) {
    if (!isOfRequests(before[1], isTold)) return null
    return NOT_ALL.test(lead.slice(0, before.index)) ? GOES_ON : [readBefore(count, before, settled)]
  }
  const isAfter = isTold && closes && NAMES_NOTHING.test(lead) && SETTLED_AFTER.test(tail)
  return isAfter ? [readAfter(count, tail, settled)] : null
}

function readReceived({ count, thread }: Told, isTold: boolean): Verdict {
  const { lead, tail } = count
  if (thread.last === 'carriedIn' && TOTAL.test(lead))
    return [readBefore(count, { index: 0 }, { about: 'requests', subject: 'handled', meanings: [BOTH] })]
  const taken = TAKEN.exec(lead)
  const handled = taken ?? HANDLED.exec(lead)
  const words = handled?.[1] ?? ''
  if (
    handled &&
    (taken
      ? isOfRequests(words, isTold || namesRequests(lead))
      : /申请|请求/.test(words) && isOfRequests(words, isTold))
  ) {
    const meanings = taken ? [BOTH] : [BOTH, RECEIVED, SETTLED]
    return [readBefore(count, handled, { about: 'requests', subject: 'handled', meanings })]
  }
  const received = RECEIVED_BEFORE.exec(lead)
  if (received) return readReceivedAfter(received, count, isTold)
  const noun = NOUN_ALONE.exec(lead)
  if (noun) return [readBefore(count, noun, receivedBy([RECEIVED, BOTH]))]
  const before = APPLICANT_BEFORE.exec(lead)
  const after = before ? null : APPLICANT_AFTER.exec(tail)
  const meanings = meaningsOfApplicants((before ?? after)?.[1] ?? '')
  if (!isTold || thread.last !== 'received' || meanings === null) return null
  if (before) return [readBefore(count, before, receivedBy(meanings))]
  return after ? [readAfter(count, tail, receivedBy(meanings))] : null
}

function readReceivedAfter(match: RegExpExecArray, count: SaidCount, isTold: boolean): Verdict {
  const { lead, tail } = count
  const words = match[1] ?? ''
  const noun = NOUN_AFTER.exec(tail)?.[0] ?? ''
  const isNamed = /申请|请求/.test(words) && isOfRequests(words, isTold)
  const isNamedAfter = noun !== '' && isOfRequests(noun, isTold)
  const isUnderstood = isTold && !/申请|信息/.test(words) && /^(?:$|均|都|已|全部|并|且)/.test(tail)
  if (!isNamed && !isNamedAfter && !isUnderstood) return null
  const before = lead.slice(0, match.index)
  // 其中受理28件 is a part; 其中新收28件 is 一 beside 二.
  if (NOT_ALL.test(before) || (/其中/.test(before) && !/^新|^收到?$/.test(match[0]))) return GOES_ON
  const meanings = meaningsOfApplicants(words + noun) ?? [RECEIVED, BOTH]
  if (meanings.length === 0) return GOES_ON
  return [
    isNamed || !isNamedAfter
      ? readBefore(count, match, receivedBy(meanings))
      : { ...readBefore(count, match, receivedBy(meanings)), end: count.number.end + noun.length },
  ]
}

/** Whether the words between a verb and its number leave no doubt that requests are counted, or leave it to the topic. */
function isOfRequests(words: string | undefined, isTold: boolean): boolean {
  if (words === undefined) return false
  if (namesRequests(words)) return true
  return isTold && (/申请|请求/.test(words) || !/信息|公开|组织|个人/.test(words))
}

function receivedBy(meanings: readonly Meaning[]): Pick<Read, 'about' | 'subject' | 'meanings'> {
  return { about: 'requests', subject: 'received', meanings }
}
