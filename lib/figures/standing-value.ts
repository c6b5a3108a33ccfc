import { OUTCOMES } from '#lib/form/disputes.ts'
import { figureKey } from '#lib/form/figures.ts'
import type { FigureKey } from '#lib/form/form.ts'
import { APPLICANTS, OTHER_PARTS } from '#lib/form/requests.ts'
import { splitKey } from '#lib/form/result-groups.ts'
import { type OtherRows, resultRows } from '#lib/form/sums.ts'
import type { Report } from '#lib/report/report.ts'

/** All that a standing value needs of a report. */
export type Figures = Pick<Report, 'figures'>

/** Why a figure counts as what it counts as in a sum. */
export type Standing =
  /** It is a number. */
  | 'itself'
  /** It is blank or a dash. */
  | 'nothing'
  /** It is a blank 总计 whose parts are not all blank or 0. */
  | 'parts'
  /** It is text, or rests on text or on a row that is not printed. */
  | 'undecided'

/** What one figure counts as in a sum, a claim, a rate or a repair. */
export interface StandingFigure {
  /** null when undecided. */
  value: number | null
  standing: Standing
  /** The printed numbers it rests on: itself, or the parts that a blank 总计 stands for. */
  keys: readonly FigureKey[]
}

const KINDS = APPLICANTS.slice(0, -1)
const ENDINGS = OUTCOMES.slice(0, -1)
const UNDECIDED: StandingFigure = { value: null, standing: 'undecided', keys: [] }

/** How a report prints （六）其他处理: in three rows when it prints any of them. */
export function otherRowsOf({ figures }: Figures): OtherRows {
  const isPrinted = (row: string) => APPLICANTS.some((kind) => Object.hasOwn(figures, figureKey(row, kind.id)))
  return OTHER_PARTS.some(isPrinted) ? 'three' : 'one'
}

/** The ways to add up a 总计 from its parts, the one across a row first; none for a figure that is no 总计. */
export function partsOfTotal(key: FigureKey, other: OtherRows): FigureKey[][] {
  const { row, column } = splitKey(key)
  const ways: FigureKey[][] = []
  if (row.startsWith('disputes.') && column === 'total') ways.push(ENDINGS.map((ending) => figureKey(row, ending.id)))
  if (row.startsWith('requests.') && column === 'total') ways.push(KINDS.map((kind) => figureKey(row, kind.id)))
  if (row === 'requests.settled') ways.push(resultRows(other).map((part) => figureKey(part, column)))
  return ways
}

/**
 * What a figure counts as in every sum but its own: a number is itself; a blank or a dash is 0; a blank 总计 over parts
 * that are not all blank or 0 is the sum of its parts, across the six columns first. Text, and what is not printed,
 * is undecided. A dash says that there is none, so it never stands for parts.
 */
export function standingFigure(report: Figures, key: FigureKey): StandingFigure {
  const figure = Object.hasOwn(report.figures, key) ? report.figures[key] : undefined
  if (!figure || figure.state === 'text') return UNDECIDED
  if (figure.state === 'number') return { value: figure.value, standing: 'itself', keys: [key] }
  const nothing: StandingFigure = { value: 0, standing: 'nothing', keys: [key] }
  return figure.state === 'blank' ? (standingOfParts(report, key) ?? nothing) : nothing
}

/** What a figure counts as in a sum, or null when that is undecided; see `standingFigure`. */
export function standingValue(report: Figures, key: FigureKey): number | null {
  return standingFigure(report, key).value
}

/** What several figures come to, and the numbers it rests on; undecided when one of them is. */
export function sumOfStanding(
  report: Figures,
  keys: readonly FigureKey[],
): { value: number | null; keys: FigureKey[] } {
  const parts = keys.map((key) => standingFigure(report, key))
  const value = parts.reduce<number | null>(
    (sum, part) => (sum === null || part.value === null ? null : sum + part.value),
    0,
  )
  return { value, keys: parts.flatMap((part) => part.keys) }
}

/** The first way of adding up a blank 总计 that comes to something; undecided when none does and one cannot be told. */
function standingOfParts(report: Figures, key: FigureKey): StandingFigure | null {
  const isSettled = key.startsWith('requests.settled.')
  if (!isSettled && !key.endsWith('.total')) return null
  let isUndecided = false
  for (const parts of partsOfTotal(key, isSettled ? otherRowsOf(report) : 'one')) {
    const sum = sumOfStanding(report, parts)
    if (sum.value === null) isUndecided = true
    else if (sum.value !== 0) return { value: sum.value, standing: 'parts', keys: sum.keys }
  }
  return isUndecided ? UNDECIDED : null
}
