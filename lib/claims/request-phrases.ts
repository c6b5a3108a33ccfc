import { readCarried } from './carried-phrases.ts'
import { readOutcome } from './outcome-phrases.ts'
import { cellsOf, GOES_ON, NAMES_NOTHING, readAfter, readBefore, type Told, type Verdict, type What } from './phrase.ts'
import { readReceived } from './received-phrases.ts'
import { BETWEEN, isOfRequests, NOT_ALL, PARTS_OF_REQUESTS } from './request-words.ts'
import { isComparison } from './times.ts'

const UNITS = /^(?:件次|件|份|条|宗|起|项|个|例|次|封)$/
const SETTLED: What = { about: 'requests', subject: 'settled', meanings: [cellsOf(['requests.settled'])] }
const SETTLED_BEFORE = new RegExp(
  `(?:办结|办理完毕|办理答复|答复办结|答复完毕|作出答复|予以答复|答复|办复|回复|办理结果)(?:完毕)?(${BETWEEN})$`,
)
const SETTLED_AFTER =
  /^(?:政府信息公开申请|申请)?(?:均|都|全部|已经?|按时|按期|依法|及时|规范)*(?:办结|办理完毕|答复完毕|答复)(?:完毕)?$/

/** 上年结转的2件申请，…; 上年结转44件中，…. */
const OF_CARRIED = /^对?(?:\d{4}|上一?|去)年度?结转的?$/
/** 答复7件，另答复上年结转1件; 答复7件，加上年结转办结1件. */
const BESIDE = /^[^。；]{0,6}(?:另|加上?|连同)(?:(?!结转[下至到次入]|有)[^，。；\d]){0,8}(?:答复|办结|办理)/
/** 新收7件，办结6件；上年结转1件，已办结 tells of the new ones first, unless it says that the others are among them. */
const CARRIED_APART = /(?<!含|包括|其中|有|为)(?:上一?年度?|去年|20\d\d年度?)的?结转(?:的|申请)*\d/
const OF_SOME = /当年|(?:上一?年度?|去年|20\d\d年度?)的?结转的?(?:申请)?$/
const ON_TIME = /按期|按时|如期|及时|期限内|时限内|期内/
/** 五个工作日内办结584件 tells of those that took no longer. */
const WITHIN = /(?:工作日|日|天|小时|个月)(?:之?内|以内)|当[场天日](?:即|就)?/
const LATE =
  /(?:延期|延长|延迟|超期|逾期|超时)(?!至|到)[^，。；]{0,8}(?:办结|答复|办理)|(?:办结|答复|办理)[^，。；]{0,4}(?:延期|超期|逾期)/

/** What a number says of requests for information; tried from the narrowest phrase to the widest. */
export function readRequests(told: Told): Verdict {
  const { count, thread } = told
  if (!UNITS.test(count.number.unit)) return GOES_ON
  const isTold = thread.topic === 'requests'
  const verdict =
    readCarried(told) ?? (isTold ? readOutcome(told) : null) ?? readSettled(told, isTold) ?? readReceived(told, isTold)
  const { lead, tail } = count
  const [read] = verdict ?? []
  if (read && thread.isOfCarried && (read.subject === 'outcome' || read.subject === 'settled')) return GOES_ON
  if (read)
    thread.isOfCarried =
      read.subject === 'carriedIn' && OF_CARRIED.test(lead) && (lead.endsWith('的') ? /申请|中$/ : /中$/).test(tail)
  if (verdict || !isTold) return verdict
  const isPart = NAMES_NOTHING.test(lead) || [lead, tail].some((words) => PARTS_OF_REQUESTS.test(words))
  return isPart || isComparison(lead) ? GOES_ON : null
}

/** 答复5件, 5件已办结. */
function readSettled({ count, thread, sentence, rest }: Told, isTold: boolean): Verdict {
  const { lead, tail, closes } = count
  const before = SETTLED_BEFORE.exec(lead)
  if (before) {
    if (!isOfRequests(before[1], isTold)) return null
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
  return isAfter ? [readAfter(count, tail, SETTLED)] : null
}
