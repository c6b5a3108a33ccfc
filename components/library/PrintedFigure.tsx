import { FigureFace } from '#components/compare/FigureFace.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { Figure } from '#lib/report/report.ts'
import { HISTORY_WORDS } from '#lib/words/history-words.ts'

/** A figure as a page printed it, with the face that it has in comparisons; null where it was not printed. */
export function PrintedFigure({ figure }: { figure: Figure | null }) {
  if (!figure) return <span class="absent">{inReaderLanguage(HISTORY_WORDS).notPrinted}</span>
  const { text, value, state, unit, remark } = figure
  return (
    <FigureFace
      face={state}
      text={text}
      value={value}
      unit={unit ?? null}
      remark={remark ?? null}
      standing={null}
      standsForParts={false}
      hasUnit={true}
    />
  )
}
