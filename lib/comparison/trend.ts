import type { Edition } from '#lib/form/form.ts'
import type { NoRank, RankBy } from './ranked.ts'
import type { Rate } from './rate.ts'

/** One year of a series: a value, or why there is none. */
export interface TrendPoint {
  year: number
  /** Index of the report in the series given; null for a year that is not kept (缺). */
  report: number | null
  edition: Edition | null
  /** null where there is nothing to draw. */
  value: number | null
  why: NoRank | 'year-missing' | null
  rate: Rate | null
  /** Whether the rate's denominator is under 30: drawn hollow, told as n/d. */
  isThin: boolean
}

/** One figure or rate of an organ over the years, every year from the first to the last. */
export interface Trend {
  by: RankBy
  points: readonly TrendPoint[]
  /** Years in which another edition than the year before was used; where the dotted line stands, before that year. */
  editionChanges: readonly number[]
  least: number | null
  greatest: number | null
}
