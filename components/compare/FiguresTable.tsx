import type { ComponentChildren } from 'preact'
import { useRef } from 'preact/hooks'
import type { ComparedLine, Comparison } from '#lib/comparison/comparison.ts'
import type { TableId } from '#lib/form/form.ts'
import { APPLICANTS } from '#lib/form/requests.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { nameOfLabel } from '#lib/words/form-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import { FiguresHead } from './FiguresHead.tsx'
import { FiguresSection } from './FiguresSection.tsx'
import type { FigureColumns } from './figure-columns.ts'
import { type Folds, type RowChoice, tablesOf } from './figure-rows.ts'
import { useCellSteps } from './use-cell-steps.ts'

/** What the table of a comparison needs. */
export interface FiguresTableProps {
  comparison: Comparison
  heads: readonly ReportHead[]
  columns: FigureColumns
  rows: RowChoice
  /** Whether heads print names instead of letters and years. */
  isRoomy: boolean
  folds: Folds
  foldedTables: readonly TableId[]
  onFold: (key: string, isOpen: boolean) => void
  onFoldTable: (table: TableId) => void
  /** Goes to the printed cells behind one report's figure. */
  onGoTo: (line: ComparedLine, report: number) => void
  /** What came of it, told under a line. */
  told: { key: string; said: ComponentChildren } | null
}

/** Reports side by side, figure by figure in the form's order and words. */
export function FiguresTable(props: FiguresTableProps) {
  const { comparison, heads, columns, rows, isRoomy, foldedTables, onFoldTable } = props
  const words = inReaderLanguage(COMPARE_WORDS)
  const tables = tablesOf(comparison.lines, rows)
  const isEmpty = tables.every((table) => table.rows.length === 0)
  const applicant = APPLICANTS.find(({ id }) => id === rows.applicant)
  const greatest = greatestOf(comparison)
  const table = useRef<HTMLTableElement>(null)
  const onKeyDown = useCellSteps(table)
  return (
    <>
      <table class="figures" ref={table} onKeyDown={onKeyDown}>
        <caption class="hidden">{words.figuresCaption(heads.map(({ full }) => full).join(', '))}</caption>
        <FiguresHead
          heads={heads}
          reports={comparison.reports}
          columns={columns}
          applicant={
            rows.choice === 'totals' && applicant ? nameOfLabel(applicant.id, applicant.label, readerLanguage()) : null
          }
          isRoomy={isRoomy}
          hasEditions={comparison.editions.length > 1}
        />
        {tables
          .filter((table) => table.rows.length > 0)
          .map((table) => (
            <FiguresSection
              key={table.id}
              {...props}
              table={table}
              isOpen={!foldedTables.includes(table.id)}
              greatest={greatest}
              onFoldSection={() => onFoldTable(table.id)}
            />
          ))}
      </table>
      {isEmpty && <p class="none no-rows">{words.noDifference}</p>}
    </>
  )
}

/** The greatest number of tables 三 and 四, which their small bars are measured by; table 二 mixes counts and money. */
function greatestOf({ lines }: Comparison): number {
  const values = lines
    .filter(({ table }) => table !== 'disclosure')
    .flatMap(({ cells }) => cells.map(({ standing }) => standing ?? 0))
  return Math.max(0, ...values)
}
