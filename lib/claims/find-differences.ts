import type { Report } from '#lib/report/report.ts'
import type { SaidNumber } from '#lib/text/said-numbers.ts'
import type { Span } from '#lib/text/sentences.ts'
import { type ProseSentence, proseOf } from './prose.ts'

/** Three numbers of which one is the difference of the others: 1370件，比2019年的1248件增加122件. */
export interface SaidDifference {
  now: number
  before: number
  /** As said; negative for a decline. */
  change: number
  quote: string
  place: Span
}

const EARLIER = '(?:上一?年度?|去年|20\\d\\d年度?)(?:同期)?'
/** 1370件，比2019年的1248件; 1370件，较2019年（1248件）. */
const COMPARED = new RegExp(`^，?(?:与|和|同)?[较比]?${EARLIER}的?（?$`)
const CHANGED = /^）?(?:相比，?)?(增加|增长|上升|净增|多|减少|下降|少)了?$/
const CHANGE = /(?:增加|增长|上升|净增|多|减少|下降|少)了?$/

const DEPARTED = /(?:由|从)[^，。；：]{0,14}$/
const ARRIVED =
  /^(?:(?:增加|增长|调整|扩大|提高|提升|上升|减少|精简|压减|缩减|下降|降低|降)(?:到|至|为)|增至|降至|减至|减为)$/
const IN_ALL = /^，(净增|增加|增长|减少|压减|精简|下降|降低)了?$/

/** The differences that the prose says with both of their numbers. */
export function findDifferences(report: Pick<Report, 'sections'>): SaidDifference[] {
  return proseOf(report).flatMap((sentence) => {
    const numbers = sentence.numbers.filter(({ unit }) => unit !== '')
    return numbers.flatMap((first, at) => {
      const [second, third] = numbers.slice(at + 1, at + 3)
      return differenceOf(sentence, first, second, third) ?? stepOf(sentence, first, second, third) ?? []
    })
  })
}

function differenceOf(
  { text, quote }: ProseSentence,
  now: SaidNumber,
  before: SaidNumber | undefined,
  change: SaidNumber | undefined,
): SaidDifference | null {
  if (!before || !change || [now, before, change].some(({ isRough, unit }) => isRough || unit !== now.unit)) return null
  // 比2024年增加9件，比2023年的55件增加17件: the first difference is not what the second one starts from.
  if (now.unit === '%' || CHANGE.test(text.slice(0, now.start))) return null
  if (!COMPARED.test(text.slice(now.end, before.start))) return null
  const verb = CHANGED.exec(text.slice(before.end, change.start))?.[1]
  if (verb === undefined) return null
  const said = /减|降|少/.test(verb) ? -change.value : change.value
  return { now: now.value, before: before.value, change: said, ...quote(now.start, change.end) }
}

/** 由27项调整为31项，增加4项. */
function stepOf(
  { text, quote }: ProseSentence,
  before: SaidNumber,
  now: SaidNumber | undefined,
  change: SaidNumber | undefined,
): SaidDifference | null {
  if (!now || !change || before.unit === '%') return null
  if ([before, now, change].some(({ isRough, unit }) => isRough || unit !== before.unit)) return null
  if (!DEPARTED.test(text.slice(0, before.start)) || !ARRIVED.test(text.slice(before.end, now.start))) return null
  const verb = IN_ALL.exec(text.slice(now.end, change.start))?.[1]
  if (verb === undefined) return null
  const said = /减|降|精/.test(verb) ? -change.value : change.value
  return { now: now.value, before: before.value, change: said, ...quote(before.start, change.end) }
}
