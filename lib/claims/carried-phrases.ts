import { findSaidNumbers } from '#lib/text/said-numbers.ts'
import { cellsOf, GOES_ON, NAMES_NOTHING, readAfter, readBefore, type Told, type Verdict } from './phrase.ts'
import { BETWEEN } from './request-words.ts'
import { lastTopic } from './topics.ts'

/** 上年 or a year by its number. */
export const LAST_YEAR = '(?:上一?年度?|去年|(?<year>20\\d\\d)年度?)'
/** 下年度 or a year by its number. */
export const NEXT_YEAR = '(?:下一?个?年度?|次年度?|翌年|明年|来年|(?<year>20\\d\\d)年度?)'
/** Words for carrying on. */
export const CARRY = '(?:结转|转结|转入|顺延)(?:至|到|入|于)?'

const GOING_ON = '(?:继续|再|办理|答复|处理|审查)*'
const IN_BEFORE = new RegExp(
  `${LAST_YEAR}(?:的|未办结的?)?(?:结转|转结|遗留)(?:至|到|来|下来|过来|而来)?(?:本年度?|今年)?${GOING_ON}${BETWEEN}$`,
)
const IN_FROM_BEFORE = new RegExp(`结转自?(?:上一?年度?|去年)${BETWEEN}$`)
const IN_AFTER = new RegExp(`^(?:申请)?(?:为|是|系|属于?)?${LAST_YEAR}的?(?:结转|转结)[^\\d]*$`)
const OUT_BEFORE = new RegExp(`${CARRY}${NEXT_YEAR}${GOING_ON}${BETWEEN}$`)
/** What is left over, of whatever was told before: 其余54件结转下年办理. */
const LEFT_OVER = /其余|剩余|余下|尚余|剩下?|尚有|仍有|还有|未办结的?/g
/** Without a year it may be what came from last year or what goes on to the next. */
const BARE = /^(?:、|和|及|与|其中|另|另有|共|有|本年度?|全年)*结转(?:的|办理|申请)*$/
const OUT_AFTER = new RegExp(`^[^\\d]{0,20}?${CARRY}${NEXT_YEAR}[^\\d]*$`)
/** 另有1件于12月30日提出，尚在答复期内，结转至下年: said further on, with nothing counted in between. */
const OUT_LATER = new RegExp(
  `^(?:(?!其中|部分|无|没有|不|如|若|将|全部|均|其[余他]|未(?!办结|到期|答复|届满|满))[^。；（）])*?，[^，。；]{0,6}?${CARRY}${NEXT_YEAR}`,
)

/** 上年结转2件 and 结转下年度3件, in the words before the number or after it. */
export function readCarried(told: Told): Verdict {
  const { count, thread, report, sentence } = told
  if (thread.topic !== 'requests' && lastTopic(sentence) !== 'requests') return null
  const { lead, tail, closes } = count
  const isAlone = closes && NAMES_NOTHING.test(lead.replace(LEFT_OVER, ''))
  const shapes = [
    { subject: 'carriedOut', step: 1, before: OUT_BEFORE.exec(lead) },
    { subject: 'carriedIn', step: -1, before: IN_BEFORE.exec(lead) ?? IN_FROM_BEFORE.exec(lead) },
    { subject: 'carriedOut', step: 1, after: isAlone ? (OUT_AFTER.exec(tail) ?? outLater(told)) : null },
    { subject: 'carriedIn', step: -1, after: isAlone ? IN_AFTER.exec(tail) : null },
  ] as const
  const found = shapes.filter((shape) => ('before' in shape ? shape.before : shape.after) !== null)
  for (const shape of found) {
    const match = 'before' in shape ? shape.before : shape.after
    const named = match?.groups?.year
    if (!match || (named !== undefined && Number(named) !== (report.year ?? 0) + shape.step)) continue
    const what = {
      about: 'requests',
      subject: shape.subject,
      meanings: [cellsOf([`requests.${shape.subject}`])],
    } as const
    return ['before' in shape ? readBefore(count, match, what) : readAfter(count, match[0], what)]
  }
  if (found.length > 0) return GOES_ON
  const bare = thread.topic === 'requests' ? BARE.exec(lead) : null
  if (!bare) return null
  const meanings = [cellsOf(['requests.carriedOut']), cellsOf(['requests.carriedIn'])]
  return [readBefore(count, { index: lead.indexOf('结转') }, { about: 'requests', subject: 'carried', meanings })]
}

function outLater({ count: { tail }, rest }: Told): RegExpExecArray | null {
  const match = OUT_LATER.exec(tail + rest)
  if (!match || findSaidNumbers(match[0]).some(({ unit }) => unit !== '')) return null
  const topic = lastTopic(match[0])
  return topic === null || topic === 'requests' ? match : null
}
