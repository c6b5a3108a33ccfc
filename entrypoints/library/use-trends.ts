import { useMemo } from 'preact/hooks'
import type { OrganTrend } from '#components/compare/TrendFigure.tsx'
import type { Capture } from '#lib/capture/capture.ts'
import type { RankBy } from '#lib/comparison/ranked.ts'
import { trendOf } from '#lib/comparison/series-trend.ts'
import { getCaptures } from '#lib/store/read.ts'
import { seriesOf } from '#lib/store/series.ts'
import type { ComparedCaptures } from './use-comparison.ts'
import { useWatched, type Watched } from './use-watched.ts'

/** One figure or rate of each compared organ over all kept years; an organ that is compared with itself stands once. */
export function useTrends({ captures, heads }: ComparedCaptures, by: RankBy): Watched<OrganTrend[]> {
  const read = useWatched(() => readSeries(captures), [captures.map(({ id }) => id).join(' ')])
  return useMemo(() => {
    if (read.is !== 'read') return read
    const value = read.value.map(({ at, name, reports }) => ({
      letter: heads[at]?.letter ?? '',
      name,
      trend: trendOf(
        reports.map(({ report }) => report),
        by,
      ),
    }))
    return { is: 'read', value }
  }, [read, JSON.stringify(by)])
}

interface ReadSeries {
  /** Place of the organ's first report in the comparison. */
  at: number
  name: string
  reports: Capture[]
}

async function readSeries(captures: readonly Capture[]): Promise<ReadSeries[]> {
  const bySeries = new Map<string, ReadSeries>()
  for (const [at, { report, address }] of captures.entries()) {
    const summaries = await seriesOf({ agency: report.agency, address })
    const series = summaries[0]?.series ?? address
    if (bySeries.has(series)) continue
    const reports = await getCaptures(summaries.map(({ id }) => id))
    const read = reports.filter((capture) => capture !== undefined)
    bySeries.set(series, { at, name: report.agency, reports: read })
  }
  return [...bySeries.values()]
}
