import { FORM_OF } from '#lib/form/index.ts'
import type { AlignedReport } from './align.ts'
import { measureReport } from './measure-report.ts'
import type { RankBy } from './ranked.ts'
import type { Trend, TrendPoint } from './trend.ts'

/** A report of a series with its year. */
export type YearlyReport = AlignedReport & { year: number | null }

/**
 * One figure or rate of an organ over the years: a point for every year from the first to the last, missing ones too.
 * Of several reports of one year the last given counts; a report without a year is left out.
 */
export function trendOf(reports: readonly YearlyReport[], by: RankBy): Trend {
  const byYear = new Map<number, number>()
  for (const [at, { year }] of reports.entries()) if (year !== null) byYear.set(year, at)
  const years = fillYears([...byYear.keys()])
  const points = years.map((year) => pointOf(reports, year, byYear.get(year), by))
  const kept = points.filter((point) => point.edition !== null)
  const values = points.flatMap((point) => (point.value === null ? [] : [point.value]))
  return {
    by,
    points,
    editionChanges: changesOf(kept, years),
    least: values.length === 0 ? null : Math.min(...values),
    greatest: values.length === 0 ? null : Math.max(...values),
  }
}

/** Years from which another edition was used. Where years between are missing, from when that edition is in force. */
function changesOf(kept: readonly TrendPoint[], years: readonly number[]): number[] {
  return kept.flatMap(({ edition, year }, at) => {
    const before = kept[at - 1]
    if (!edition || !before || before.edition === edition) return []
    const [inForce] = FORM_OF[edition].years
    return before.year < inForce && inForce < year && years.includes(inForce) ? [inForce] : [year]
  })
}

/** Every year from the first to the last; only those given when a slip of a year stretches them past a century. */
function fillYears(years: readonly number[]): number[] {
  const sorted = [...years].sort((one, other) => one - other)
  const first = sorted[0] ?? 0
  const span = (sorted.at(-1) ?? first) - first + 1
  return sorted.length === 0 || span > 100 ? sorted : Array.from({ length: span }, (_, at) => first + at)
}

function pointOf(reports: readonly YearlyReport[], year: number, at: number | undefined, by: RankBy): TrendPoint {
  const report = at === undefined ? undefined : reports[at]
  if (at === undefined || !report) {
    return { year, report: null, edition: null, value: null, why: 'year-missing', rate: null, isThin: false }
  }
  const { value, why, rate } = measureReport(report, by)
  return { year, report: at, edition: report.edition, value, why, rate, isThin: rate?.isThin ?? false }
}
