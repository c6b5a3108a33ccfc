import type { JoinedName } from '#components/series/JoinPanel.tsx'
import type { SeriesYear } from '#components/series/SeriesTable.tsx'
import { type ReportsRead, useGroupReports } from '#entrypoints/library/group/use-group-reports.ts'
import { useWatched, type Watched } from '#entrypoints/library/use-watched.ts'
import { missingYears } from '#lib/capture/series.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import type { GroupReport } from '#lib/comparison/group.ts'
import { listCaptures } from '#lib/store/read.ts'
import { listJoins } from '#lib/store/series.ts'

/** The kept reports of one organ, one a year. */
export interface Series {
  /** Its key. */
  key: string
  /** The last captured of every year, by year. */
  yearly: readonly CaptureSummary[]
  /** Years with more than one report at different addresses, and how many. */
  several: readonly (readonly [year: number, reports: number])[]
  yearless: number
  /** Between the first and the last kept year. */
  missing: readonly number[]
  /** Organs that are read as this one, each by the name in its latest report. */
  joined: readonly JoinedName[]
  /** Other names in its reports than that in its latest one. */
  otherNames: readonly string[]
}

/** More reports of one organ than this are not of one organ. */
const MOST = 200

/** One organ's reports, live, and their figures. */
export function useSeries(organ: string): { series: Watched<Series>; read: ReportsRead & { stop: () => void } } {
  const watched = useWatched(async () => ({ organ, series: await readSeries(organ) }), [organ])
  const isCurrent = watched.is !== 'read' || watched.value.organ === organ
  const series: Watched<Series> = !isCurrent
    ? { is: 'reading' }
    : watched.is === 'read'
      ? { is: 'read', value: watched.value.series }
      : watched
  const read = useGroupReports(series.is === 'read' ? series.value.yearly : null)
  return { series, read }
}

async function readSeries(organ: string): Promise<Series> {
  // An organ that was joined to another since its address was written stands under that one.
  const series = (await listJoins()).find((join) => join.organ === organ)?.series ?? organ
  const { captures } = await listCaptures({ series, isAscending: true, limit: MOST })
  const byYear = Map.groupBy(captures, ({ year }) => year)
  const yearless = byYear.get(null)?.length ?? 0
  byYear.delete(null)
  const years = [...byYear].sort(([one], [other]) => (one ?? 0) - (other ?? 0))
  // Captures come by the time of taking: the last one of a year stands for it.
  const yearly = years.flatMap(([, own]) => own.at(-1) ?? [])
  const name = yearly.at(-1)?.agency
  return {
    key: series,
    yearly,
    several: years.flatMap(([year, own]) => (own.length > 1 ? [[year ?? 0, own.length] as const] : [])),
    yearless,
    missing: yearly.length === 0 ? [] : missingYears(yearly.map(({ year }) => year)),
    joined: namesOf(captures, series),
    otherNames: [...new Set(captures.map(({ agency }) => agency))].filter((other) => other !== name),
  }
}

function namesOf(captures: readonly CaptureSummary[], series: string): JoinedName[] {
  const names = [...Map.groupBy(captures, ({ organ }) => organ)].map(([organ, own]): JoinedName => {
    const years = [...new Set(own.flatMap(({ year }) => year ?? []))].sort((one, other) => one - other)
    const latest = own.findLast(({ year }) => year === years.at(-1)) ?? own.at(-1)
    return { organ, agency: latest?.agency ?? '', years, isMain: organ === series }
  })
  return names.sort((one, other) => (one.years[0] ?? 0) - (other.years[0] ?? 0))
}

/** Every year from the first to the last, those that are not kept too. */
export function yearsOf(series: Series, reports: readonly GroupReport[]): readonly SeriesYear[] {
  const read = new Map(reports.map((report) => [report.id, report]))
  const kept = series.yearly.flatMap(({ id, year, version, pageBytes }): SeriesYear[] => {
    const report = read.get(id)
    return report && year !== null ? [{ year, report, versions: version, hasPage: pageBytes > 0 }] : []
  })
  const missing = series.missing.map((year): SeriesYear => ({ year, report: null, versions: 0, hasPage: false }))
  return [...kept, ...missing].sort((one, other) => one.year - other.year)
}
