import { Icon } from '#components/Icon.tsx'
import { SeveritySign } from '#components/SeveritySign.tsx'
import type { ComparedLine, Comparison, Name } from '#lib/comparison/comparison.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { SLIP_WORDS } from '#lib/words/finding-words.ts'
import { nameOfLabel } from '#lib/words/form-words.ts'
import type { ReportHead } from '#lib/words/say-heads.ts'
import type { FigureRow } from './figure-rows.ts'

interface RowLabelProps {
  row: FigureRow
  heads: readonly ReportHead[]
  comparison: Comparison
  /** Whether anything under it is shown; null when it does not fold. */
  isOpen: boolean | null
  /** Warnings on cells that are folded away. */
  hiddenWarnings: number
  onFold: () => void
}

/** A row's name in the form's words, what we added up ourselves, and what is folded away under it. */
export function RowLabel({ row, heads, comparison, isOpen, hiddenWarnings, onFold }: RowLabelProps) {
  const words = inReaderLanguage(COMPARE_WORDS)
  const { name, rest, of } = namesOf(row, comparison)
  const label = (
    <>
      {name}
      {of && <span class="of"> · {of}</span>}
    </>
  )
  return (
    <>
      {isOpen === null ? (
        label
      ) : (
        <button type="button" class="twist" aria-expanded={isOpen} onClick={onFold}>
          <Icon name="right" />
          <span>{label}</span>
        </button>
      )}
      {rest && <span class="unit rest-of-label">{rest}</span>}
      <Notes line={row.line} heads={heads} saysSums={row.level < 3} />
      {hiddenWarnings > 0 && (
        <span class="roll">
          <SeveritySign kind="warning" />
          {words.cellsMarked(hiddenWarnings)}
        </span>
      )}
    </>
  )
}

/** What we added up, where the row above does not say it, and what a wrong cell should be. */
function Notes({ line, heads, saysSums }: { line: ComparedLine; heads: readonly ReportHead[]; saysSums: boolean }) {
  const words = inReaderLanguage(COMPARE_WORDS)
  const summed = line.cells.map(({ summedRows }) => summedRows)
  const rows = summed.find((count) => count !== null) ?? null
  const at = summed.indexOf(rows)
  const areAllSummed = summed.every((count) => count !== null)
  const slips = inReaderLanguage(SLIP_WORDS)
  return (
    <>
      {saysSums && rows !== null && (
        <span class="unit"> {areAllSummed ? words.summed(rows) : words.summedIn(heads[at]?.short ?? '', rows)}</span>
      )}
      {line.cells.map(({ mark }, report) => {
        if (!mark?.repair) return null
        const slip = mark.repair.reason === null ? null : (slips[mark.repair.reason] ?? null)
        const head = heads[report]?.short ?? ''
        return (
          <span class="unit" key={heads[report]?.letter}>
            {' '}
            {words.repairIn(head, mark.repair.to, slip)}
          </span>
        )
      })}
    </>
  )
}

/** A line's name, the part of a long label that may be cut, and the column it is about. */
function namesOf({ line, level }: FigureRow, comparison: Comparison): { name: string; rest: string; of: string } {
  const say = (name: Name) => sayName(name, line, comparison)
  if (level === 3) return { name: say(line.column), rest: '', of: '' }
  const [, name = say(line.row), rest = ''] = /^(.*?)（(区分处理.*)）$/.exec(say(line.row)) ?? []
  if (line.table === 'disclosure') return { name, rest, of: say(line.column) }
  if (line.table === 'disputes' && line.group) {
    const group = say(line.group)
    // In English the row's own name says it already: Litigation after review.
    return name.startsWith(group) ? { name, rest, of: '' } : { name: group, rest, of: name }
  }
  return { name, rest, of: '' }
}

/** A printed name as the editions that have the line print it. */
function sayName({ id, labels }: Name, { cells }: ComparedLine, { reports, editions }: Comparison): string {
  const printing = new Set(
    reports.flatMap(({ edition }, at) => (cells[at]?.face === 'not-in-edition' ? [] : [edition])),
  )
  const [only] = printing
  const own = only && printing.size === 1 ? labels[Math.min(editions.indexOf(only), labels.length - 1)] : undefined
  const said = (own === undefined ? labels : [own]).map((label) => nameOfLabel(id, label, readerLanguage()))
  return [...new Set(said)].join(' / ')
}
