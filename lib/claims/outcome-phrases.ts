import { cellsOf, GOES_ON, NAMES_NOTHING, readAfter, readBefore, type Told, type Verdict } from './phrase.ts'
import { OUTCOMES, outcomeRows } from './request-words.ts'
import { lastTopic } from './topics.ts'

const BEFORE = new RegExp(
  `(${OUTCOMES})(?:的|(?:政府)?信息公开申请|申请|答复|决定|情形|类型?|共|合计|总计|各|分别|有|为|是|计|数量|件数)*$`,
)
const AFTER = new RegExp(
  `^(?:(?:政府)?信息公开申请|申请)?的?(?:答复|告知|决定)?(?:结果)?(?:为|属于?|系|是|均|被|予以|作出?)*(${OUTCOMES})(?:的?(?:决定|答复|处理|情形|范围))?的?$`,
)
const NEXT_OF_SEVERAL = /^(?:、|和|及|与|以及)?$/

const COUNTED_OUTCOME = new RegExp(`(${OUTCOMES})(?:的|申请|共|为|有)*\\d+[件宗]`, 'g')

/** Whether a sentence counts several outcomes, so that only requests can be meant: 予以公开29宗，部分公开7宗. */
function listsOutcomes(sentence: string): boolean {
  return new Set([...sentence.matchAll(COUNTED_OUTCOME)].map((match) => match[1])).size > 1
}

/** 予以公开2件, 2件予以公开, 予以公开及部分公开3件, 予以公开和不予公开分别为2件、1件. */
export function readOutcome({ count, thread, sentence }: Told): Verdict {
  const { lead, tail, closes } = count
  const outcome = { about: 'requests', subject: 'outcome' } as const
  const [due, ...others] = thread.queue
  thread.queue = []
  if (due && NEXT_OF_SEVERAL.test(lead)) {
    thread.queue = others
    return [readBefore(count, { index: 0 }, { ...outcome, meanings: [due] })]
  }
  const before = BEFORE.exec(lead)
  const after = !before && closes && NAMES_NOTHING.test(lead) ? AFTER.exec(tail) : null
  const rows = outcomeRows((before ?? after)?.[1] ?? '')
  if (rows.length === 0) return null
  const what = { ...outcome, meanings: [cellsOf(rows)] }
  if (!before) return after ? [readAfter(count, after[0], what)] : null
  // 除不予公开的3件外 makes an exception of them: what it is an exception to is not known. 等 leaves others out.
  if (/除(?!了)[^，。；]*$/.test(sentence.slice(0, count.leadStart + before.index)) || /等/.test(before[0]))
    return GOES_ON
  if (rows.length === 1 || !/分别|各/.test(before[0])) return [readBefore(count, before, what)]
  const each = rows.map((row) => readBefore(count, before, { ...outcome, meanings: [cellsOf([row])] }))
  if (/各/.test(before[0])) return each
  thread.queue = rows.slice(1).map((row) => cellsOf([row]))
  return each.slice(0, 1)
}

/** Whether a sentence counts the outcomes of requests, and named nothing else that is answered, such as proposals. */
export function resumesRequests(text: string, until: number): boolean {
  const topic = lastTopic(text.slice(0, until))
  const isOfRequests = /申请|答复|[办处]理结果|无法提供\d|不予处理\d/.test(text)
  return (topic === null || topic === 'requests') && isOfRequests && listsOutcomes(text)
}
