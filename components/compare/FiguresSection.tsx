import { Icon } from '#components/Icon.tsx'
import { countLines } from '#lib/comparison/choose-lines.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { TABLE_NAMES, TABLE_SUBJECTS } from '#lib/words/form-words.ts'
import { FigureRows } from './FigureRows.tsx'
import type { FiguresTableProps } from './FiguresTable.tsx'
import { columnsOf } from './figure-columns.ts'
import type { FigureTable } from './figure-rows.ts'

type FiguresSectionProps = FiguresTableProps & {
  table: FigureTable
  isOpen: boolean
  greatest: number
  onFoldSection: () => void
}

/** One of the form's tables within a comparison: its name, what differs in it, and its rows unless folded. */
export function FiguresSection(props: FiguresSectionProps) {
  const { table, isOpen, comparison, onFoldSection } = props
  const words = inReaderLanguage(COMPARE_WORDS)
  const counts = countLines(table.mains)
  const name = TABLE_NAMES[readerLanguage()][table.id]
  const subject = TABLE_SUBJECTS[readerLanguage()][table.id]
  const said =
    comparison.editions.length > 1
      ? words.comparable(counts.comparable - onlySomeOfComparable(table), counts.onlySome)
      : words.differing(counts.differing, counts.lines)
  return (
    <tbody>
      <tr class="group">
        <th colSpan={columnsOf(props)} scope="rowgroup">
          <button type="button" aria-expanded={isOpen} onClick={onFoldSection}>
            <Icon name="right" />
            {readerLanguage() === 'en' ? `${name} · ${subject}` : `${name}　${subject}`}
            <span class="rest">{said}</span>
          </button>
        </th>
      </tr>
      {isOpen && <FigureRows {...props} siblings={table.rows} />}
    </tbody>
  )
}

/** Lines that some, but not all, of three and more reports print are comparable and yet of only some. */
function onlySomeOfComparable({ mains }: FigureTable): number {
  return mains.filter((line) => line.printedBy > 1 && line.printedBy < line.cells.length).length
}
