import type { ComponentChildren } from 'preact'
import { useContext, useRef, useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { SavePicture } from '#components/charts/chart-pictures.ts'
import { useSteps } from '#components/charts/use-steps.ts'
import { Menu } from '#components/Menu.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { CHART_WORDS } from '#lib/words/chart-words.ts'
import { PICTURE_WORDS } from '#lib/words/picture-words.ts'

interface ChartFigureProps {
  title: string
  /** What stands beside the title: a choice, or a summary. */
  aside?: ComponentChildren
  note: string
  /** Whether nothing is drawn: then there is nothing to read or to save. */
  isEmpty?: boolean
  /** The same numbers as a table. */
  table: ComponentChildren
  children: ComponentChildren
}

/**
 * A chart with its title, a note on how to read it, and the table behind it. Arrows step through its parts, each of which
 * says what it is in place of the note; where pictures can be saved, it is one.
 */
export function ChartFigure({ title, aside, note, isEmpty = false, table, children }: ChartFigureProps) {
  const words = inReaderLanguage(CHART_WORDS)
  const pictures = inReaderLanguage(PICTURE_WORDS)
  const [isTable, setTable] = useState(false)
  const figure = useRef<HTMLElement>(null)
  const savePicture = useContext(SavePicture)
  const { said, ...steps } = useSteps()
  const save = (format: 'svg' | 'png') => () => figure.current && savePicture?.(figure.current, title, format)
  return (
    <figure class="chart-figure" ref={figure}>
      <figcaption>
        <h2>{title}</h2>
        {aside}
      </figcaption>
      {isTable ? (
        table
      ) : (
        // biome-ignore lint/a11y/useSemanticElements lint/a11y/noNoninteractiveTabindex: a drawing whose parts are reached by keyboard; there is no element for that.
        <div class="chart-parts" role="group" tabIndex={0} aria-label={pictures.steps(title)} {...steps}>
          {children}
        </div>
      )}
      <p class="chart-note">
        <span aria-live="polite">{isEmpty ? '' : (said ?? note)}</span>
        {savePicture && !isTable && !isEmpty && (
          <Menu
            size="small"
            label={pictures.save}
            entries={[
              { label: pictures.svg, onChoose: save('svg') },
              { label: pictures.png, onChoose: save('png') },
            ]}
          />
        )}
        <Button kind="quiet" size="small" isExpanded={isTable} onClick={() => setTable(!isTable)}>
          {isTable ? words.hideTable : words.showTable}
        </Button>
      </p>
    </figure>
  )
}
