import type { Report } from '#lib/report/report.ts'
import { depthOf, withoutAsides } from '#lib/text/brackets.ts'
import type { SaidNumber } from '#lib/text/said-numbers.ts'
import type { Span } from '#lib/text/sentences.ts'
import { findClaims } from './find-claims.ts'
import { COMPARED, changeAhead, changeOf, LAST_YEARS, type Pair } from './percentage-changes.ts'
import { cellsOf } from './phrase.ts'
import { proseOf } from './prose.ts'
import { tableValue } from './table-values.ts'
import { lastTopic } from './topics.ts'

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

const OUTCOME = '(?:予以公开|部分公开|不予公开|无法提供|不予处理|其[他它]处理)'
/** What a share is of, said without its number: 占办结总量的, 占全部新收申请的. */
const TOTAL =
  '(?:全年|全部|本年度?|当年|[我本][局厅委办])?(?:总数|总量|总件数|(?:政府信息公开)?(?:新收|受理|收到|收件|办结|办件|办理|答复|发布|公开|申请)(?:申请|信息)?的?(?:总?件?[数量]|总量|总数)?|其中|其)?'
const SHARE = new RegExp(
  `^(?:(?:申请)?(?:被|均)?${OUTCOME}(?:的|申请|情形)*)?[，（]?约?[占佔]${TOTAL}的?(?:比例|比重|比)?(?:为|达|约)?$`,
)
/** 发现问题196个，已整改193个，整改率98.5%: the rate is named by the verb of its part. */
const RATE = /^，(?:问题)?([\p{Script=Han}]{2})率(?:为|达到?|是)?$/u
/** What a share of all requests may be of. */
const OF_ALL: ReadonlySet<string> = new Set(['received', 'handled', 'settled'])
const IN_TURN = /^，分别约?占(?:总数|总量|申请总量|申请总数)?的?(?:比例|比重|比)?(?:为)?$/
/** Words for all requests, or all that were answered, as the whole of a share. */
const OF_REQUESTS = new RegExp(
  `占(?=[^，。；]{0,8}(?:申请|新收|受理|收件|办结|办件|答复))${TOTAL}的?(?:比例|比重|比)?$`,
)
/** Words before a number that make it a whole of which shares are taken. */
const WHOLE =
  /共|累计|总计|合计|收到|受理|新收|办理|办结|答复|发布|公开|公布|举办|组织|制发|印发|开展|推送|召开|更新|全年/

/** Whether a percentage is another one rounded, cut off or rounded up to so many decimals. */
export function isRounded(percent: number, said: number, decimals: number): boolean {
  return Math.abs(percent - said) < 10 ** -decimals - 1e-9
}

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
        changeOf(text, number, earlier, report.year) ??
        changeAhead(text, number, earlier, numbers[at + 1], report.year)
      const part = earlier.at(-1)
      if (!pair && part && isApart(text, part, number)) apart.push({ part, number })
      if (!pair) return []
      const { from, ...said } = pair
      const { value, decimals, end } = number
      return [{ ...said, percent: value, decimals, ...sentence.quote(from, end) }]
    })
    const odd = oddShare(apart, FEWEST, before, report) ?? oddShare(sharesInTurn(text, numbers), 2, before, report)
    before = numbers
    if (!odd) return found
    const { part, number, whole } = odd
    const { value, decimals, end } = number
    const pair = { kind: 'share', part: part.value, whole } as const
    return [...found, { ...pair, percent: value, decimals, ...sentence.quote(part.start, end) }]
  })
}

/** Numbers in a bracket that has closed tell of something beside (38件（不含上年2件），同比增长…), unless they are what is compared with: 较2020年（986件）增长…. */
function isAside(text: string, one: SaidNumber, { start }: SaidNumber): boolean {
  const words = text.slice(0, one.start)
  return (
    depthOf(text.slice(one.end, start)) < 0 &&
    !COMPARED.test(words) &&
    !LAST_YEARS.test(/（[^（]*$/.exec(words)?.[0] ?? '')
  )
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

/** A share that may be one of several: also 10件（20.8%）. */
function isApart(text: string, part: SaidNumber, number: SaidNumber): boolean {
  const isInBracket = text.slice(part.end, number.start) === '（' && text.charAt(number.end) === '）'
  return isShare(text, part, number) || (isInBracket && part.unit !== '%' && !part.isRough)
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
  return isRounded((part.value / whole) * 100, value, decimals)
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
  if (!whole) return isOfRequests(text, part, number) ? ofRequests(part, number, before, report) : null
  const known = [...here, ...before.filter(isLike)].map((other) => other.value)
  const printed = /申请|公开|办理|办结|答复/.test(text.slice(0, number.start)) ? printedWholes(report) : []
  const fitting = [whole.value, ...known, ...printed].find((other) => other > 0 && fits({ part, number }, other))
  return { kind: 'share', part: part.value, whole: fitting ?? whole.value, from: part.start }
}

/** Whether a share is of all requests: 占申请总量的; 占办结总量的 only where requests are told of. */
function isOfRequests(text: string, part: SaidNumber, { start }: SaidNumber): boolean {
  const words = OF_REQUESTS.exec(text.slice(part.end, start))?.[0]
  if (words === undefined) return false
  return words.includes('申请') || lastTopic(text.slice(0, start)) === 'requests' || new RegExp(OUTCOME).test(text)
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
  return { kind: 'share', part: part.value, whole, from: part.start }
}

/** 发现问题196个，已整改193个，整改率98.5%; of all that is said to be done, which many say of what was due, nothing is known. */
function rateOf(text: string, { start, value }: SaidNumber, earlier: readonly SaidNumber[]): Pair | null {
  const [whole, part] = earlier.slice(-2)
  if (!whole || !part || whole.unit !== part.unit || whole.isRough || part.isRough || value === 100) return null
  const rate = RATE.exec(text.slice(part.end, start))?.[1]
  const label = text.slice(whole.end, part.start)
  const isOfPart = rate !== undefined && new RegExp(`^，(?:已经?|共|其中|现)?${rate}了?$`).test(label)
  return isOfPart && whole.value >= part.value
    ? { kind: 'share', part: part.value, whole: whole.value, from: part.start }
    : null
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
