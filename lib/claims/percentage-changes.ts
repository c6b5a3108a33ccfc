import { withoutAsides } from '#lib/text/brackets.ts'
import type { SaidNumber } from '#lib/text/said-numbers.ts'

/** The numbers that a percentage follows from, and where the first of them stands. */
export interface Pair {
  kind: 'share' | 'growth' | 'decline'
  part: number
  whole: number
  from: number
}

const CHANGE =
  /^）?[，（）]?(?:同比|环比|(?:较|比)(?:上年|去年|上一年)(?:同期)?)?(增长|增加|上升|提高|增幅|减少|下降|降低|降幅)(?:率|幅度)?(?:了|达到?|为|约)?$/
const DIFFERENCE = /(增加|增长|上升|提高|多|减少|下降|降低|少)了?$/
const ARRIVAL = /(?:到|至|为)(?:今年|本年|20\d\d年)?的?$/
const DEPARTURE = /(?:由|从)[^，。；]{0,12}$/
/** 较2020年（986件）: the number that follows is what is compared with. */
export const COMPARED =
  /(?:较|比|同)[^，。；、\d]{0,14}(?:上一?年度?|去年|20\d\d年度?)(?:同期|合计数?|总数|总量)?的?（?$/
const BY_SO_MANY = /^，(?:同?比?(?:较|比)?(?:上一?年度?|去年)(?:同期)?)?(?:增加|增长|多|减少|下降|少)了?$/
/** 30件（2022年26件）: last year's number in a bracket, with its year if it says one. */
export const LAST_YEARS = /^（(?:上一?年度?|去年|(20\d\d)年度?)(?:同期)?(?:新收|收到|受理|申请|共|为|是)*$/

/** 由710条增加到754条，增长6.2%; 754条，比上年增加44条，增长6.2%; 754条，较上年的710条增长6.2%. */
export function changeOf(
  text: string,
  { start }: SaidNumber,
  earlier: readonly SaidNumber[],
  year: number | null,
): Pair | null {
  const [first, second] = earlier.slice(-2)
  if (!first || !second || first.unit !== second.unit || first.unit === '%' || first.isRough || second.isRough)
    return null
  const verb = CHANGE.exec(withoutAsides(text.slice(second.end, start)))?.[1]
  if (verb === undefined) return null
  const kind = /减|降/.test(verb) ? 'decline' : 'growth'
  const between = withoutAsides(text.slice(first.end, second.start))
  const difference = DIFFERENCE.exec(between)?.[1]
  if (difference !== undefined) {
    const change = /减|降|少/.test(difference) ? -second.value : second.value
    // 比上年的710条增加44条 gives the number before, 754条，比上年增加44条 the one after.
    return COMPARED.test(text.slice(0, first.start))
      ? { kind, part: first.value + change, whole: first.value, from: first.start }
      : { kind, part: first.value, whole: first.value - change, from: first.start }
  }
  if (ARRIVAL.test(between) && DEPARTURE.test(text.slice(0, first.start)))
    return { kind, part: second.value, whole: first.value, from: first.start }
  const isBeside = isLastYears(text.slice(first.end, second.start), year) && text.charAt(second.end) === '）'
  return isBeside || COMPARED.test(between) ? { kind, part: first.value, whole: second.value, from: first.start } : null
}

/** 59件，同比增长11.3%，较上年增加6件; 481件，同比增长9.3%（2023年为440件）: what the change is from comes after it. */
export function changeAhead(
  text: string,
  { start, end }: SaidNumber,
  earlier: readonly SaidNumber[],
  next: SaidNumber | undefined,
  year: number | null,
): Pair | null {
  const first = earlier.at(-1)
  if (!first || !next || first.unit === '%' || first.unit !== next.unit || first.isRough || next.isRough) return null
  const verb = CHANGE.exec(withoutAsides(text.slice(first.end, start)))?.[1]
  if (verb === undefined) return null
  const kind = /减|降/.test(verb) ? 'decline' : 'growth'
  const between = text.slice(end, next.start)
  if (BY_SO_MANY.test(between) && DIFFERENCE.test(between)) {
    const change = /减|降|少/.test(between) ? -next.value : next.value
    return { kind, part: first.value, whole: first.value - change, from: first.start }
  }
  return isLastYears(between, year) && text.charAt(next.end) === '）'
    ? { kind, part: first.value, whole: next.value, from: first.start }
    : null
}

function isLastYears(words: string, year: number | null): boolean {
  const match = LAST_YEARS.exec(words)
  return match !== null && (match[1] === undefined || Number(match[1]) + 1 === year)
}
