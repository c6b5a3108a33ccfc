import type { ComparedCell } from '#lib/comparison/comparison.ts'
import type { Edition } from '#lib/form/form.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { sayFinding } from '#lib/words/say-finding.ts'
import { FigureFace } from './FigureFace.tsx'

interface FigureCellProps {
  cell: ComparedCell
  edition: Edition
  /** Whether the unit stands behind the number; where the line's name says it, it does not. */
  hasUnit: boolean
  /** Share of （七）总计 to print behind it; undefined where shares have no column. */
  share?: string
  /** Goes to the cells it was read from. */
  onGoTo: () => void
}

/** One report's figure in a line, with the mark that it carries on the page. */
export function FigureCell({ cell, edition, hasUnit, share, onGoTo }: FigureCellProps) {
  const { mark } = cell
  const look = mark && (mark.look === 'possible' ? 'possible' : mark.severity)
  const said = mark?.findings.map((finding) => sayFinding(finding, { edition }, readerLanguage())).join('\n')
  return (
    <td
      class={cell.face === 'not-in-edition' ? 'no-entry' : undefined}
      data-severity={look ?? undefined}
      data-many={mark?.look === 'many' || mark?.look === 'part' ? true : undefined}
      title={said}
    >
      {cell.sources.length === 0 ? (
        <FigureFace {...cell} hasUnit={hasUnit} />
      ) : (
        // The arrows lead from figure to figure: as stops of the tab key they would be hundreds.
        <button type="button" class="source" tabIndex={-1} onClick={onGoTo}>
          <FigureFace {...cell} hasUnit={hasUnit} />
        </button>
      )}
      {mark && <span class="hidden">{inReaderLanguage(FINDING_WORDS).severities[mark.severity]}</span>}
      {share !== undefined && <span class="share">{share}</span>}
    </td>
  )
}
