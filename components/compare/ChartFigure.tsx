import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { CHART_WORDS } from '#lib/words/chart-words.ts'

interface ChartFigureProps {
  title: string
  /** What stands beside the title: a choice, or a summary. */
  aside?: ComponentChildren
  note: string
  /** The same numbers as a table. */
  table: ComponentChildren
  children: ComponentChildren
}

/** A chart with its title, a note on how to read it, and the table behind it. */
export function ChartFigure({ title, aside, note, table, children }: ChartFigureProps) {
  const words = inReaderLanguage(CHART_WORDS)
  const [isTable, setTable] = useState(false)
  return (
    <figure class="chart-figure">
      <figcaption>
        <h2>{title}</h2>
        {aside}
      </figcaption>
      {isTable ? table : children}
      <p class="chart-note">
        <span>{note}</span>
        <Button kind="quiet" size="small" isExpanded={isTable} onClick={() => setTable(!isTable)}>
          {isTable ? words.hideTable : words.showTable}
        </Button>
      </p>
    </figure>
  )
}
