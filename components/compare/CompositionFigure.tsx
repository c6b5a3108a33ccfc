import { useState } from 'preact/hooks'
import { Choice } from '#components/Choice.tsx'
import { CompositionLegend } from '#components/charts/CompositionLegend.tsx'
import { TableView } from '#components/charts/TableView.tsx'
import { useWidth } from '#components/charts/use-width.ts'
import type { Composition } from '#lib/comparison/composition.ts'
import { tableOfCompositions } from '#lib/export/composition-table.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { CHART_WORDS } from '#lib/words/chart-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { CompositionChart } from './CompositionChart.tsx'

interface CompositionFigureProps {
  compositions: readonly Composition[]
  heads: readonly ReportHead[]
  /** Width in px until it is known. */
  width: number
  barHeight: number
  /** From one bar to the next, in px. */
  step: number
  /** With names before the bars instead of what tells the reports apart. */
  isNamed?: boolean
}

/** What became of each report's applications: bars by share or by count with their key, and the same as a table. */
export function CompositionFigure({ compositions, heads, width: atFirst, ...bars }: CompositionFigureProps) {
  const words = inReaderLanguage(CHART_WORDS)
  const [box, width] = useWidth<HTMLDivElement>(atFirst)
  const [scale, setScale] = useState<'share' | 'count'>('share')
  const names = heads.map(({ name }) => name)
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
        <CompositionChart compositions={compositions} heads={heads} width={width} scale={scale} {...bars} />
        <CompositionLegend />
      </div>
    </ChartFigure>
  )
}
