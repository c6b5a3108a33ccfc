import { TableView } from '#components/charts/TableView.tsx'
import { useWidth } from '#components/charts/use-width.ts'
import { ChartFigure } from '#components/compare/ChartFigure.tsx'
import { CompositionFigure } from '#components/compare/CompositionFigure.tsx'
import { TrendChart } from '#components/compare/TrendChart.tsx'
import { compositionOf } from '#lib/comparison/composition.ts'
import type { GroupReport } from '#lib/comparison/group.ts'
import type { Trend } from '#lib/comparison/trend.ts'
import { tableOfTrends } from '#lib/export/trend-table.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { CHART_WORDS } from '#lib/words/chart-words.ts'
import { sayMeasure } from '#lib/words/say-measure.ts'
import { SERIES_WORDS } from '#lib/words/series-words.ts'

interface SeriesChartsProps {
  trend: Trend
  reports: readonly GroupReport[]
  organ: string
}

/** Pictures of an organ's years: the chosen rate or figure, and what became of the requests each year. */
export function SeriesCharts({ trend, reports, organ }: SeriesChartsProps) {
  return (
    <div class="two-figures">
      <TrendPart trend={trend} organ={organ} />
      <OutcomesPart reports={reports} />
    </div>
  )
}

function TrendPart({ trend, organ }: Pick<SeriesChartsProps, 'trend' | 'organ'>) {
  const words = inReaderLanguage(CHART_WORDS)
  const [box, width] = useWidth<HTMLDivElement>(640)
  const measure = sayMeasure(trend.by, readerLanguage())
  const [first, last] = [trend.points[0]?.year ?? 0, trend.points.at(-1)?.year ?? 0]
  return (
    <ChartFigure
      title={first === last ? measure : words.trend(measure, first, last)}
      note={inReaderLanguage(SERIES_WORDS).trendNote}
      table={<TableView table={tableOfTrends([{ trend }], readerLanguage())} caption={measure} />}
    >
      <div ref={box}>
        <TrendChart trend={trend} name={organ} width={width} height={200} isLarge />
      </div>
    </ChartFigure>
  )
}

function OutcomesPart({ reports }: Pick<SeriesChartsProps, 'reports'>) {
  const compositions = reports.map((report) => compositionOf(report))
  const heads = reports.map(({ agency, year }) => {
    const said = String(year ?? '')
    return { letter: said, short: said, name: said, full: `${agency} ${said}` }
  })
  return <CompositionFigure compositions={compositions} heads={heads} width={480} barHeight={18} step={26} />
}
