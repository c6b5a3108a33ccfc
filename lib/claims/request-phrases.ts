import type { Report } from '#lib/report/report.ts'
import { readCarried } from './carried-phrases.ts'
import { readOthers, readReason } from './listed-phrases.ts'
import { readOutcome } from './outcome-phrases.ts'
import { cellsOf, GOES_ON, NAMES_NOTHING, readAfter, readBefore, type Told, type Verdict, type What } from './phrase.ts'
import { CARRIED_APART, readReceived } from './received-phrases.ts'
import { BETWEEN, isOfRequests, NOT_ALL, namesNoOther, namesRequests, PARTS_OF_REQUESTS } from './request-words.ts'
import { tableValue } from './table-values.ts'
import { isAllTold, isPart } from './thread.ts'
import { isComparison } from './times.ts'

const UNITS = /^(?:件次|件|份|条|宗|起|项|个|例|次|封)$/
const SETTLED: What = { about: 'requests', subject: 'settled', meanings: [cellsOf(['requests.settled'])] }
const SETTLED_OR_NEW: What = { ...SETTLED, meanings: [...SETTLED.meanings, cellsOf(['requests.received'])] }
const SETTLED_BEFORE = new RegExp(
  `(?:办结|办理完毕|办理答复|答复办结|答复完毕|作出答复|予以答复|答复|办复|回复|办理结果)(?:完毕)?(${BETWEEN})$`,
)
const SETTLED_AFTER =
  /^(?:政府信息公开申请|申请)?(?:均|都|全部|已经?|按时|按期|依法|及时|规范)*(?:办结|办理完毕|答复完毕|答复)(?:完毕)?$/

const CARRIED_IN = cellsOf(['requests.carriedIn'])
const ALL = [
  cellsOf(['requests.received']),
  cellsOf(['requests.received', 'requests.carriedIn']),
  cellsOf(['requests.settled']),
]
const SHARED_VERB = /(?:收到?|收件|受理|接收|接到|办理|处理|办结|答复|办复|回复)(?:完毕)?(?:件|量|数|共|总|为)*$/
/** 上述61件申请中. */
const ABOVE = /^(?:在|对)?(?:上述|以上|前述|这)$/
/** 上年结转的2件申请，…; 上年结转44件中，…. */
const OF_CARRIED = /^对?(?:\d{4}|上一?|去)年度?结转的?$/
/** 答复7件，另答复上年结转1件; 答复7件，加上年结转办结1件. */
const BESIDE = /^[^。；]{0,6}(?:另|加上?|连同)(?:(?!结转[下至到次入]|有)[^，。；\d]){0,8}(?:答复|办结|办理)/
const OF_SOME = /当年|(?:上一?年度?|去年|20\d\d年度?)的?结转的?(?:申请)?$/
const ON_TIME = /按期|按时|如期|及时|期限内|时限内|期内/
/** 五个工作日内办结584件 tells of those that took no longer. */
const WITHIN = /(?:工作日|日|天|小时|个月)(?:之?内|以内)|当[场天日](?:即|就)?/
const LATE =
  /(?:延期|延长|延迟|超期|逾期|超时)(?!至|到)[^，。；]{0,8}(?:办结|答复|办理)|(?:办结|答复|办理)[^，。；]{0,4}(?:延期|超期|逾期)/

/** What a number says of requests for information; tried from the narrowest phrase to the widest. */
export function readRequests(told: Told): Verdict {
  const { count, thread, report } = told
  if (!UNITS.test(count.number.unit)) return GOES_ON
  const isTold = thread.topic === 'requests'
  const verdict =
    readCarried(told) ??
    (isTold ? (readOutcome(told) ?? readReason(told) ?? readOthers(told)) : null) ??
    readSettled(told, isTold) ??
    readReceived(told, isTold)
  const { lead, tail, number } = count
  const [read] = verdict ?? []
  // 办结72件，其中上年结转2件、新收70件: of those answered.
  if (/^其中/.test(count.ahead + lead) && thread.last === 'settled') thread.isOfSettled = true
  if (read?.subject === 'received' && thread.isOfSettled) return GOES_ON
  // 对3件申请经审查，其中1件不予公开: of those three.
  const isOfPart = /^其中/.test(count.ahead + lead) && isPart(thread) && !areAll(report, thread.part ?? 0)
  // 企业提出申请6件，办结6件: the sentence told of no others.
  const isOfLast =
    isPart(thread) &&
    !thread.hasClaim &&
    !areAll(report, thread.part ?? 0) &&
    !namesRequests(lead) &&
    !/全年|[本今]年|共|累计|总/.test(lead)
  if (read && (isOfPart || isOfLast) && (read.subject === 'outcome' || read.subject === 'settled'))
    thread.isOfSome = true
  if (read && thread.isOfSome && (read.subject === 'outcome' || read.subject === 'settled')) return GOES_ON
  if (read)
    thread.isOfSome =
      read.subject === 'carriedIn' && OF_CARRIED.test(lead) && (lead.endsWith('的') ? /申请|中$/ : /中$/).test(tail)
  if (!read && isTold && isOfOthers(told)) thread.isOfSome = true
  if (verdict || !isTold || isOfAnother(lead)) return verdict
  if (ABOVE.test(lead) && /^(?:政府信息公开)?申请(?:中|里)?$/.test(tail) && areAll(report, number.value)) return GOES_ON
  const isOfThem = NAMES_NOTHING.test(lead) || [lead, tail].some((words) => PARTS_OF_REQUESTS.test(words))
  return isOfThem || isComparison(lead) ? GOES_ON : null
}

/** 服务窗口收件768件, 消防安全检查受理12件: a verb that others share, with something else that it is done to. */
function isOfAnother(lead: string): boolean {
  const verb = SHARED_VERB.exec(lead)
  return verb !== null && !namesRequests(lead) && !namesNoOther(lead.slice(0, verb.index))
}

/** 对2件上年结转申请，…; 29件涉及网贷的申请中，…: what follows tells of those, unless they are all there were. */
function isOfOthers({ count: { lead, tail, number }, thread, report }: Told): boolean {
  const isNamed = /(?:^|[，、])(?:对|就|针对|关于)$/.test(lead) || /申请(?:件|事项)?[中里]?$/.test(tail)
  // 30件新收申请中，27件已办结: those of last year are apart.
  const isOfNew = /^(?:本年度?|今年|当年)?新收/.test(tail) && tableValue(report, CARRIED_IN)?.value !== 0
  const areOthers = !areAll(report, number.value) && !isAllTold(thread, number.value)
  return isNamed && (isOfNew || areOthers)
}

/** Whether so many are all the requests of the year, those received, those that there were to answer, or those answered. */
function areAll(report: Report, value: number): boolean {
  return ALL.some((meaning) => tableValue(report, meaning)?.value === value)
}

/** 答复5件, 5件已办结. */
function readSettled({ count, thread, sentence, rest }: Told, isTold: boolean): Verdict {
  const { lead, tail, closes } = count
  const before = SETTLED_BEFORE.exec(lead)
  if (before) {
    if (!isOfRequests(before[1], isTold && (namesRequests(tail) || namesNoOther(lead.slice(0, before.index)))))
      return null
    const how = lead.slice(0, before.index)
    // 按期办结23件 is a part where others were late; a letter more or less (答复书24份) is no request more or less.
    const isOfNew = thread.last === 'received' && CARRIED_APART.test(rest)
    const isPart =
      WITHIN.test(how) ||
      OF_SOME.test(how) ||
      isOfNew ||
      (ON_TIME.test(how) && LATE.test(sentence + rest)) ||
      BESIDE.test(rest)
    return NOT_ALL.test(how) || isPart || before[1]?.startsWith('书') ? GOES_ON : [readBefore(count, before, SETTLED)]
  }
  const isAfter = isTold && closes && NAMES_NOTHING.test(lead) && SETTLED_AFTER.test(tail)
  if (!isAfter) return null
  // 13件申请全部答复，上年结转的1件也已答复 tells of the new ones.
  return [readAfter(count, tail, /均|都|全部/.test(tail) ? SETTLED_OR_NEW : SETTLED)]
}
