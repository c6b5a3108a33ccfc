import type { FigureKey } from '#lib/form/form.ts'
import type { FigureState } from '#lib/report/report.ts'
import type { NoRate, Rate, RateId } from './rate.ts'

/** What a group is ranked by: a rate, or a figure (also a group's key such as requests.denied.total). */
export type RankBy = { kind: 'rate'; rate: RateId; applicant: string } | { kind: 'figure'; key: FigureKey }

/** Why a report has no rank. */
export type NoRank =
  | NoRate
  /** The rate's denominator is under 30. */
  | 'thin'
  | Exclude<FigureState, 'number'>
  | 'absent'
  | 'not-in-edition'
  | 'undecided'
  | 'unit-unknown'

/** A report with its rank; equal values share the better rank. */
export interface Ranked {
  /** Index of the report in the group. */
  report: number
  rank: number
  /** A rate's share, a count, or money in 万元. */
  value: number
  /** The fraction behind it, where ranked by a rate. */
  rate: Rate | null
}

/** A report without a rank, and why. */
export interface Unranked {
  report: number
  why: NoRank
  rate: Rate | null
}

/** Middle and spread of some numbers; quartiles by linear interpolation between neighbours. */
export interface Spread {
  count: number
  least: number
  lowerQuartile: number
  median: number
  upperQuartile: number
  greatest: number
}

/** A group ranked by one rate or figure, greatest first. */
export interface Ranking {
  by: RankBy
  ranked: readonly Ranked[]
  /** Who is missing from it, in the group's order. */
  missing: readonly Unranked[]
  /** null when nobody is ranked. */
  spread: Spread | null
}
