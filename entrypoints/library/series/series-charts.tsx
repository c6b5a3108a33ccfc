import { useState } from 'preact/hooks'
import { Choice } from '#components/Choice.tsx'
import { CompositionLegend } from '#components/charts/CompositionLegend.tsx'
import { TableView } from '#components/charts/TableView.tsx'
import { useWidth } from '#components/charts/use-width.ts'
import { ChartFigure } from '#components/compare/ChartFigure.tsx'
import { CompositionChart } from '#components/compare/CompositionChart.tsx'
import { TrendChart } from '#components/compare/TrendChart.tsx'
import { compositionOf } from '#lib/comparison/composition.ts'
import type { GroupReport } from '#lib/comparison/group.ts'
import type { Trend } from '#lib/comparison/trend.ts'
import { tableOfCompositions } from '#lib/export/composition-table.ts'
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
  const words = inReaderLanguage(CHART_WORDS)
  const [box, width] = useWidth<HTMLDivElement>(480)
  const [scale, setScale] = useState<'share' | 'count'>('share')
  const compositions = reports.map((report) => compositionOf(report))
  const heads = reports.map(({ agency, year }) => {
    const said = String(year ?? '')
    return { letter: said, short: said, name: said, full: `${agency} ${said}` }
  })
  const names = heads.map(({ short }) => short)
  return (
    <ChartFigure
      title={words.composition}
      aside={
        <Choice
          label={words.scale}
          chosen={scale}
          options={[
            { value: 'share', label: words.asShares },
            { value: 'count', label: words.asCounts },
          ]}
          onChoose={setScale}
        />
      }
      note={words.compositionNote}
      table={
        <TableView table={tableOfCompositions(compositions, names, readerLanguage())} caption={words.composition} />
      }
    >
      <div ref={box}>
        <CompositionChart
          compositions={compositions}
          heads={heads}
          width={width}
          barHeight={18}
          step={26}
          scale={scale}
        />
        <CompositionLegend />
      </div>
    </ChartFigure>
  )
}
