import type { Change, ComparedCell, ComparedLine, Comparison } from '#lib/comparison/comparison.ts'
import { EXPORT_WORDS, nameOfLine } from '#lib/words/export-words.ts'
import { TABLE_NAMES } from '#lib/words/form-words.ts'
import type { Language } from '#lib/words/language.ts'
import { type ExportTable, head, type TableCell } from './export-table.ts'

/** What the columns of reports are headed with: organ and year. */
export function reportHead({ agency, year }: { agency: string; year: number | null }): string {
  return year === null ? agency : `${agency} ${year}`
}

/** A comparison as a table: the lines chosen, a column for each report, then the change of two or the median of more. */
export function tableOfComparison(
  comparison: Pick<Comparison, 'reports'>,
  lines: readonly ComparedLine[],
  language: Language,
): ExportTable {
  const { heads, sheets } = EXPORT_WORDS[language]
  const { reports } = comparison
  const behind = reports.length === 2 ? [heads.change, heads.share] : reports.length > 2 ? [heads.median] : []
  const names = [
    heads.table,
    heads.group,
    heads.row,
    heads.column,
    ...reports.map(reportHead),
    ...behind,
    heads.unit,
    heads.notes,
  ]
  return {
    name: sheets.comparison,
    widths: [8, 18, 40, 20, ...reports.map(() => 18), ...behind.map(() => 12), 8, 30],
    headRows: 1,
    headColumns: 4,
    rows: [names.map(head), ...lines.map((line) => rowOfLine(line, reports.length, language))],
  }
}

function rowOfLine(line: ComparedLine, reports: number, language: Language): TableCell[] {
  const name = nameOfLine(line, language)
  const units = unitsOf(line)
  const [change] = line.changes
  const behind = reports === 2 && change ? changeCells(change) : reports > 2 ? [{ value: line.median }] : []
  return [
    { value: TABLE_NAMES[language][line.table] },
    { value: name.group },
    { value: name.row },
    { value: name.column },
    ...line.cells.map((cell) => figureCell(cell, units.length > 1, language)),
    ...behind,
    { value: units.length === 0 ? null : units.join(EXPORT_WORDS[language].joint) },
    { value: notesOf(line, reports, language) },
  ]
}

function unitsOf(line: ComparedLine): string[] {
  return [...new Set(line.cells.flatMap((cell) => (cell.value !== null && cell.unit ? [cell.unit] : [])))]
}

/** Numbers as numbers, blanks blank, everything else in words; money in mixed units as printed. */
function figureCell(cell: ComparedCell, hasMixedUnits: boolean, language: Language): TableCell {
  const look = cell.mark ? { severity: cell.mark.severity, mark: cell.mark.look } : {}
  if (cell.face === 'number') return { value: hasMixedUnits && cell.text !== '' ? cell.text : cell.value, look }
  if (cell.face === 'blank') return { value: null, look }
  if (cell.face === 'dash' || cell.face === 'text') return { value: cell.text === '' ? '—' : cell.text, look }
  return { value: EXPORT_WORDS[language].faces[cell.face], look: { ...look, isFaint: true } }
}

function changeCells({ amount, share }: Change): TableCell[] {
  return [{ value: amount }, { value: share, look: { isShare: true } }]
}

/** What has to be known to read a line: what was added up, what was counted how, what is in doubt. */
function notesOf(line: ComparedLine, reports: number, language: Language): string | null {
  const words = EXPORT_WORDS[language]
  const summed = Math.max(0, ...line.cells.map((cell) => cell.summedRows ?? 0))
  const change = reports === 2 ? line.changes[0] : undefined
  const isOneSided = line.cells.some((cell) => cell.face === 'not-in-edition')
  const notes = [
    isOneSided && line.unmatched ? words.unmatched[line.unmatched] : '',
    summed > 0 ? words.summed(summed) : '',
    change?.countsBlank ? words.countsBlank : '',
    change?.standsForParts ? words.standsForParts : '',
    line.cells.some((cell) => cell.isDoubtful) ? words.isDoubtful : '',
  ].filter((note) => note !== '')
  return notes.length === 0 ? null : notes.join(words.joint)
}
