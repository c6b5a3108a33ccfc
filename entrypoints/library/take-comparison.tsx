import { chooseLines } from '#lib/comparison/choose-lines.ts'
import { tableOfComparison } from '#lib/export/comparison-table.ts'
import { tableOfFindings } from '#lib/export/findings-table.ts'
import { tableOfRates } from '#lib/export/rates-table.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import { TakeTables } from './take-tables.tsx'
import type { ComparedCaptures } from './use-comparison.ts'
import { viewState } from './view-state.ts'

/** Takes a comparison away: the lines shown to the clipboard, all of them with rates and findings to a file. */
export function TakeComparison({ compared, isSmall = false }: { compared: ComparedCaptures; isSmall?: boolean }) {
  const { comparison, captures, heads } = compared
  const table = (lines: typeof comparison.lines) => tableOfComparison(comparison, lines, readerLanguage())
  return (
    <TakeTables
      isSmall={isSmall}
      name={[inReaderLanguage(EXPORT_WORDS).files.comparison, ...heads.map(({ full }) => full)]}
      shown={() => {
        const { lines, hidesOnlySome } = viewState.value
        return table(chooseLines(comparison.lines, lines, { hidesOnlySome }))
      }}
      tables={() => [
        table(comparison.lines),
        tableOfRates(
          captures.map(({ report }) => report),
          readerLanguage(),
        ),
        tableOfFindings(captures, readerLanguage()),
      ]}
    />
  )
}
