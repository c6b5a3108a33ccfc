import { chooseLines } from '#lib/comparison/choose-lines.ts'
import { differSections, onlyNew } from '#lib/comparison/sections-difference.ts'
import { tableOfComparison } from '#lib/export/comparison-table.ts'
import type { ExportTable } from '#lib/export/export-table.ts'
import { tableOfFindings } from '#lib/export/findings-table.ts'
import { tableOfRates } from '#lib/export/rates-table.ts'
import { type ComparedWriters, tableOfRepetition, tableOfSentences } from '#lib/export/words-tables.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import { TakeTables } from './take-tables.tsx'
import type { ComparedCaptures } from './use-comparison.ts'
import { viewState } from './view-state.ts'

interface TakeComparisonProps {
  compared: ComparedCaptures
  isSmall?: boolean
}

/** Takes a comparison away: what is on screen to the clipboard, figures, rates, findings and words to a file. */
export function TakeComparison({ compared, isSmall = false }: TakeComparisonProps) {
  const { what } = viewState.value
  const { files } = inReaderLanguage(EXPORT_WORDS)
  const figures = tablesOfFigures(compared)
  const words = tablesOfWords(compared)
  // The first sheet is what is on screen; CSV holds only that one.
  const [first, then] = what === 'words' ? [words, figures] : [figures, words]
  return (
    <TakeTables
      isSmall={isSmall}
      name={[what === 'words' ? files.words : files.comparison, ...headsOf(compared, what)]}
      shown={first.shown}
      tables={() => [...first.tables(), ...then.tables()]}
    />
  )
}

/** What one view of a comparison gives to take away: the table on screen, and all tables that belong to it. */
interface ViewTables {
  shown: () => ExportTable
  tables: () => ExportTable[]
}

function tablesOfFigures({ comparison, captures }: ComparedCaptures): ViewTables {
  const table = (lines: typeof comparison.lines) => tableOfComparison(comparison, lines, readerLanguage())
  return {
    shown: () => {
      const { lines, hidesOnlySome } = viewState.value
      return table(chooseLines(comparison.lines, lines, { hidesOnlySome }))
    },
    tables: () => [
      table(comparison.lines),
      tableOfRates(
        captures.map(({ report }) => report),
        readerLanguage(),
      ),
      tableOfFindings(captures, readerLanguage()),
    ],
  }
}

/** The words of the first two reports. */
function tablesOfWords({ captures, heads }: ComparedCaptures): ViewTables {
  const [one, other] = captures.map(({ report, check }, at) => ({
    report,
    writer: { name: heads[at]?.full ?? '', findings: check.findings },
  }))
  if (!one || !other) throw new Error('Words are compared of two reports.')
  const writers: ComparedWriters = [one.writer, other.writer]
  const difference = () => differSections(one.report, other.report)
  return {
    shown: () => {
      const { sections } = difference()
      return tableOfSentences(viewState.value.showsOnlyNew ? onlyNew(sections) : sections, writers, readerLanguage())
    },
    tables: () => {
      const all = difference()
      return [
        tableOfSentences(all.sections, writers, readerLanguage()),
        tableOfRepetition(all, writers, readerLanguage()),
      ]
    },
  }
}

function headsOf({ heads }: ComparedCaptures, what: 'figures' | 'words'): string[] {
  return heads.slice(0, what === 'words' ? 2 : heads.length).map(({ full }) => full)
}
