import { useWidth } from '#components/charts/use-width.ts'
import { SelectField } from '#components/SelectField.tsx'
import type { Trend } from '#lib/comparison/trend.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { CHART_WORDS } from '#lib/words/chart-words.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { Letter } from './Letter.tsx'
import { TrendChart, TrendTable } from './TrendChart.tsx'

/** One organ's trend. */
export interface OrganTrend {
  /** Letters of the compared reports that are this organ's. */
  letter: string
  name: string
  trend: Trend
}

interface TrendFigureProps {
  /** Null until they are read: nothing is said then. */
  trends: readonly OrganTrend[] | null
  /** What can be looked at over the years. */
  measures: readonly { value: string; label: string }[]
  measure: string
  onMeasure: (measure: string) => void
}

/** Width of the figure in px until it is known, and of the gap between two charts, as the sheet has it. */
const WIDTH = 432
const GAP = 24

/** Small charts of the same figure over the years, one an organ. */
export function TrendFigure({ trends: read, measures, measure, onMeasure }: TrendFigureProps) {
  const words = inReaderLanguage(CHART_WORDS)
  const [box, width] = useWidth<HTMLUListElement>(WIDTH)
  const trends = read ?? []
  const years = trends.flatMap(({ trend }) => trend.points.map(({ year }) => year))
  const label = measures.find(({ value }) => value === measure)?.label ?? ''
  const [first, last] = [Math.min(...years), Math.max(...years)]
  const title = first < last ? words.trend(label, first, last) : label
  const isEmpty = read?.every(({ trend }) => trend.points.length < 2) ?? false
  const isAlone = trends.length === 1
  // One organ's chart has the room of two.
  const size = isAlone ? { width, height: 96, isLarge: true } : { width: Math.floor((width - GAP) / 2), height: 60 }
  return (
    <ChartFigure
      title={title}
      aside={
        <SelectField
          label={words.measure}
          value={measure}
          options={measures}
          onChoose={(chosen) => chosen && onMeasure(chosen)}
        />
      }
      note={words.trendNote}
      isEmpty={isEmpty}
      table={<TrendTable trends={trends} />}
    >
      {isEmpty ? (
        <p class="none">{words.noTrend}</p>
      ) : (
        <ul class={isAlone ? undefined : 'multiples'} ref={box}>
          {trends.map(({ letter, name, trend }) => (
            <li key={letter}>
              <p>
                <Letter letter={letter} /> {name}
              </p>
              <TrendChart trend={trend} name={name} {...size} />
            </li>
          ))}
        </ul>
      )}
    </ChartFigure>
  )
}
