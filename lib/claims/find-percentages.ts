import type { Report } from '#lib/report/report.ts'
import { depthOf, withoutAsides } from '#lib/text/brackets.ts'
import type { SaidNumber } from '#lib/text/said-numbers.ts'
import type { Span } from '#lib/text/sentences.ts'
import { findClaims } from './find-claims.ts'
import { cellsOf } from './phrase.ts'
import { proseOf } from './prose.ts'
import { tableValue } from './table-values.ts'

/** A percentage with the two numbers it follows from. */
export interface SaidPercentage {
  kind: 'share' | 'growth' | 'decline'
  /** The part of a share; the number after a change. */
  part: number
  /** The whole of a share; the number before a change. */
  whole: number
  /** As said, with so many digits after the point. */
  percent: number
  decimals: number
  quote: string
  place: Span
}

type Pair = Pick<SaidPercentage, 'kind' | 'part' | 'whole'>

const SHARE =
  /^[，（]?约?[占佔](?:总数|总量|总件数|(?:申请|受理|收到|收件|办结|办件|答复|发布|公开)?总[数量]|全部(?:申请)?|其中|其)?的?(?:比例|比重|比)?(?:为|达|约)?$/
const CHANGE =
  /^[，（）]?(?:同比|环比|(?:较|比)(?:上年|去年|上一年)(?:同期)?)?(增长|增加|上升|提高|增幅|减少|下降|降低|降幅)(?:率|幅度)?(?:了|达到?|为|约)?$/
const DIFFERENCE = /(增加|增长|上升|提高|多|减少|下降|降低|少)了?$/
const ARRIVAL = /(?:到|至|为)(?:今年|本年|20\d\d年)?的?$/
const DEPARTURE = /(?:由|从)[^，。；]{0,12}$/
const COMPARED = /(?:较|比|同)[^，。；、\d]{0,14}(?:上一?年度?|去年|20\d\d年度?)(?:同期|合计数?|总数|总量)?的?（?$/
/** 发现问题196个，已整改193个，整改率98.5%: the rate is named by the verb of its part. */
const RATE = /^，(?:问题)?([\p{Script=Han}]{2})率(?:为|达到?|是)?$/u
/** What a share of all requests may be of. */
const OF_ALL: ReadonlySet<string> = new Set(['received', 'handled', 'settled'])
const IN_TURN = /^，分别约?占(?:总数|总量|申请总量|申请总数)?的?(?:比例|比重|比)?(?:为)?$/
const OF_REQUESTS = /占(?:全年|全部|本年度?)?(?:政府信息公开)?申请(?:总数|总量|总件数)的?$/
/** Words before a number that make it a whole of which shares are taken. */
const WHOLE =
  /共|累计|总计|合计|收到|受理|新收|办理|办结|答复|发布|公开|公布|举办|组织|制发|印发|开展|推送|召开|更新|全年/

/** The percentages of the prose whose two numbers stand beside them. */
export function findPercentages(report: Report): SaidPercentage[] {
  let before: SaidNumber[] = []
  return proseOf(report).flatMap((sentence) => {
    const { text } = sentence
    const numbers = sentence.numbers.filter(({ unit }) => unit !== '')
    const apart: Share[] = []
    const found = numbers.flatMap((number, at): SaidPercentage[] => {
      if (number.unit !== '%' || number.isRough) return []
      const earlier = numbers.slice(0, at).filter((one) => !isAside(text, one, number))
      const pair =
        shareOf(text, number, earlier, before, report) ??
        rateOf(text, number, earlier) ??
        changeOf(text, number, earlier)
      const part = earlier.at(-1)
      if (!pair && part && isShare(text, part, number)) apart.push({ part, number })
      const first = pair === null ? undefined : earlier.at(pair.kind === 'share' ? -1 : -2)
      if (!pair || !first) return []
      const { value, decimals, end } = number
      return [{ ...pair, percent: value, decimals, ...sentence.quote(first.start, end) }]
    })
    const odd = oddShare(apart, FEWEST, before, report) ?? oddShare(sharesInTurn(text, numbers), 2, before, report)
    before = numbers
    if (!odd) return found
    const { part, number, whole } = odd
    const { value, decimals, end } = number
    const pair: Pair = { kind: 'share', part: part.value, whole }
    return [...found, { ...pair, percent: value, decimals, ...sentence.quote(part.start, end) }]
  })
}

/** Numbers in a bracket that has closed tell of something beside (38件（不含上年2件），同比增长…), unless they are what is compared with: 较2020年（986件）增长…. */
function isAside(text: string, one: SaidNumber, { start }: SaidNumber): boolean {
  return depthOf(text.slice(one.end, start)) < 0 && !COMPARED.test(text.slice(0, one.start))
}

/** A part and the percentage said of it. */
interface Share {
  part: SaidNumber
  number: SaidNumber
}

/** Fewer shares than this do not show what they are shares of. */
const FEWEST = 3

function isShare(text: string, part: SaidNumber, { start }: SaidNumber): boolean {
  return part.unit !== '%' && !part.isRough && SHARE.test(withoutAsides(text.slice(part.end, start)))
}

/** 网上741件，信函389件，当面15件，分别占64.7%、34.0%、1.3%: the first number has the first share, and so on. */
function sharesInTurn(text: string, numbers: readonly SaidNumber[]): Share[] {
  const first = numbers.findIndex(
    ({ unit, start }, at) => unit === '%' && IN_TURN.test(text.slice(numbers[at - 1]?.end ?? 0, start)),
  )
  const isJoined = ({ unit, start }: SaidNumber, at: number) =>
    unit === '%' && (at === 0 || /^[、和，]$/.test(text.slice(numbers[first + at - 1]?.end ?? 0, start)))
  const rest = first < 0 ? [] : numbers.slice(first)
  const end = rest.findIndex((number, at) => !isJoined(number, at))
  const percents = end < 0 ? rest : rest.slice(0, end)
  const parts = numbers.slice(0, Math.max(0, first)).slice(-percents.length)
  if (percents.length < 2 || parts.length < percents.length || parts.some(({ isRough }) => isRough)) return []
  return parts.flatMap((part, at) => (percents[at] ? [{ part, number: percents[at] }] : []))
}

/** 予以公开6件，占60%；部分公开3件，占30%；不予公开1件，占20%: of shares whose whole is not said, the one that fits no whole of the others. */
function oddShare(
  shares: readonly Share[],
  fewest: number,
  before: readonly SaidNumber[],
  report: Report,
): (Share & { whole: number }) | null {
  const [first] = shares
  if (!first || shares.length < fewest || shares.some(({ part }) => part.unit !== first.part.unit)) return null
  const sum = shares.reduce((all, { part }) => all + part.value, 0)
  const said = before.filter(({ unit, isRough }) => unit === first.part.unit && !isRough).map(({ value }) => value)
  const judged = [sum, ...said, ...printedWholes(report)]
    .filter((whole) => whole > 0)
    .map((whole) => ({ whole, misfits: shares.filter((share) => !fits(share, whole)) }))
  if (judged.some(({ misfits }) => misfits.length === 0)) return null
  const best = judged.find(({ misfits }) => misfits.length === 1)
  const [misfit] = best?.misfits ?? []
  return best && misfit ? { ...misfit, whole: best.whole } : null
}

function fits({ part, number: { value, decimals } }: Share, whole: number): boolean {
  return Math.abs((part.value / whole) * 100 - value) <= 10 ** -decimals
}

/** 共413条，其中图解3条，占0.7%: of the wholes that may be meant, one that fits, else the last. */
function shareOf(
  text: string,
  number: SaidNumber,
  earlier: readonly SaidNumber[],
  before: readonly SaidNumber[],
  report: Report,
): Pair | null {
  const part = earlier.at(-1)
  if (!part || !isShare(text, part, number)) return null
  const isLike = (other: SaidNumber) => other.unit === part.unit && !other.isRough && other.value >= part.value
  const here = earlier.slice(0, -1).filter(isLike)
  const wholes = here.filter((other, at) => {
    const lead = text.slice(here[at - 1]?.end ?? 0, other.start)
    return WHOLE.test(lead) && !/其中/.test(lead) && !hasShare(text, other, earlier)
  })
  const whole = wholes.at(-1)
  if (!whole)
    return OF_REQUESTS.test(text.slice(part.end, number.start)) ? ofRequests(part, number, before, report) : null
  const known = [...here, ...before.filter(isLike)].map((other) => other.value)
  const printed = /申请|公开|办理|办结|答复/.test(text.slice(0, number.start)) ? printedWholes(report) : []
  const fitting = [whole.value, ...known, ...printed].find((other) => other > 0 && fits({ part, number }, other))
  return { kind: 'share', part: part.value, whole: fitting ?? whole.value }
}

/** 涉及拆迁的116件，占申请总量的50.7%, where the sentence does not say how many there were. */
function ofRequests(part: SaidNumber, number: SaidNumber, before: readonly SaidNumber[], report: Report): Pair | null {
  const wholes = printedWholes(report)
  const said = findClaims(report).claims.filter(({ subject }) => OF_ALL.has(subject))
  const known = [
    ...wholes,
    ...said.map(({ value }) => value),
    ...before.filter(({ unit }) => unit === part.unit).map(({ value }) => value),
  ]
  const [whole] = wholes
  if (whole === undefined || part.value > whole || known.some((other) => other > 0 && fits({ part, number }, other)))
    return null
  return { kind: 'share', part: part.value, whole }
}

/** 发现问题196个，已整改193个，整改率98.5%; of all that is said to be done, which many say of what was due, nothing is known. */
function rateOf(text: string, { start, value }: SaidNumber, earlier: readonly SaidNumber[]): Pair | null {
  const [whole, part] = earlier.slice(-2)
  if (!whole || !part || whole.unit !== part.unit || whole.isRough || part.isRough || value === 100) return null
  const rate = RATE.exec(text.slice(part.end, start))?.[1]
  const label = text.slice(whole.end, part.start)
  const isOfPart = rate !== undefined && new RegExp(`^，(?:已经?|共|其中|现)?${rate}了?$`).test(label)
  return isOfPart && whole.value >= part.value ? { kind: 'share', part: part.value, whole: whole.value } : null
}

/** 网站发布603条，占60%；公众号发布397条，占40%: what is a part itself is no whole of its neighbours. */
function hasShare(text: string, part: SaidNumber, numbers: readonly SaidNumber[]): boolean {
  const next = numbers[numbers.indexOf(part) + 1]
  return next?.unit === '%' && SHARE.test(text.slice(part.end, next.start))
}

/** Wholes that a share of requests may be of without being said again. */
function printedWholes(report: Report): number[] {
  const rows = [['requests.received'], ['requests.received', 'requests.carriedIn'], ['requests.settled']]
  return rows.flatMap((meant) => tableValue(report, cellsOf(meant))?.value ?? [])
}

/** 由710条增加到754条，增长6.2%; 754条，比上年增加44条，增长6.2%; 754条，较上年的710条增长6.2%. */
function changeOf(text: string, { start }: SaidNumber, earlier: readonly SaidNumber[]): Pair | null {
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
      ? { kind, part: first.value + change, whole: first.value }
      : { kind, part: first.value, whole: first.value - change }
  }
  if (ARRIVAL.test(between) && DEPARTURE.test(text.slice(0, first.start)))
    return { kind, part: second.value, whole: first.value }
  return COMPARED.test(between) ? { kind, part: first.value, whole: second.value } : null
}
