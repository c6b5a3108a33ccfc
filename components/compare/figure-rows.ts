import { chooseLines, isOnlySome } from '#lib/comparison/choose-lines.ts'
import type { ComparedLine, LineChoice } from '#lib/comparison/comparison.ts'
import type { TableId } from '#lib/form/form.ts'

/** A row of a comparison that folds: an outcome of the form over its rows, a row of the form over its columns. */
export interface FigureRow {
  line: ComparedLine
  /** How deep it stands: 1 for rows of the form, 2 for the parts of an outcome, 3 for columns. */
  level: 1 | 2 | 3
  children: readonly FigureRow[]
}

/** One of the form's tables with its rows. */
export interface FigureTable {
  id: TableId
  rows: readonly FigureRow[]
  /** Lines that stand for a row each: what counts of a table speak of. */
  mains: readonly ComparedLine[]
}

/** Which rows a comparison shows. */
export interface RowChoice {
  choice: LineChoice
  /** Leaves out what not every report prints. */
  hidesOnlySome: boolean
  /** Column of table 三 that stands for its rows. */
  applicant: string
}

/** Rows opened and closed by hand, by the key of their line. */
export type Folds = ReadonlyMap<string, boolean>

/** The tables of a comparison as rows that fold. */
export function tablesOf(
  lines: readonly ComparedLine[],
  { choice, hidesOnlySome, applicant }: RowChoice,
): FigureTable[] {
  const wanted = new Set(choice === 'differences' ? chooseLines(lines, 'differences', { hidesOnlySome }) : lines)
  const isWanted = (line: ComparedLine) => wanted.has(line) && !(hidesOnlySome && isOnlySome(line))
  const ids = [...new Set(lines.map(({ table }) => table))]
  return ids.map((id) => {
    const rows = nest(
      linesByRow(
        lines.filter(({ table }) => table === id),
        applicant,
      ),
    )
    return { id, rows: prune(rows, isWanted), mains: rows.flatMap(mainLines) }
  })
}

/** The children of a row that are shown: all or none when it was folded by hand, else those that matter by themselves. */
export function shownChildren(row: FigureRow, choice: LineChoice, folds: Folds): readonly FigureRow[] {
  const fold = folds.get(row.line.key)
  if (fold !== undefined) return fold ? row.children : []
  if (choice === 'all') return row.children
  if (choice === 'differences' && (row.line.isGroup || !row.line.isDifferent)) return row.children
  // A sum of which one cell, unknown which, is wrong is seen on its 总计; its parts need not be unfolded for it.
  const isSeen = errorsOf(row.line).length > 0
  return row.children.filter((child) => hasError(child, isSeen))
}

/** Whether a row or anything under it is an error, or one for certain. */
export function hasError(row: FigureRow, isCertain = false): boolean {
  const isOwn = errorsOf(row.line).some((look) => !isCertain || look === 'plain')
  return isOwn || row.children.some((child) => hasError(child, isCertain))
}

function errorsOf({ cells }: ComparedLine): string[] {
  return cells.flatMap(({ mark }) => (mark?.severity === 'error' ? [mark.look] : []))
}

function linesByRow(lines: readonly ComparedLine[], applicant: string): FigureRow[] {
  const rows: FigureRow[] = []
  const byRow = Map.groupBy(lines, (line) => (line.table === 'disclosure' ? line.key : line.row.id + line.isGroup))
  for (const members of byRow.values()) {
    const main = members.find((line) => isMain(line, applicant)) ?? members.at(-1)
    if (!main) continue
    const columns = members.filter((line) => line !== main).map((line): FigureRow => ({ line, level: 3, children: [] }))
    rows.push({ line: main, level: main.isPartOfGroup ? 2 : 1, children: columns })
  }
  return rows
}

function isMain({ table, column, isTotal }: ComparedLine, applicant: string): boolean {
  return table === 'requests' ? column.id === applicant : isTotal
}

/** Whether a report prints a line itself: of an outcome's columns, that which its rows do not hold already. */
function isPrinted({ key, cells }: ComparedLine): boolean {
  return cells.some(({ sources }) => sources.includes(key))
}

/** Puts the rows of an outcome under its own line, behind those of its columns that stand for one row of a form. */
function nest(rows: readonly FigureRow[]): FigureRow[] {
  const tops: (Omit<FigureRow, 'children'> & { children: FigureRow[] })[] = []
  for (const row of rows) {
    const over = tops.at(-1)
    if (row.level === 2 && over?.line.isGroup) over.children.push(row)
    else tops.push({ ...row, children: row.children.filter(({ line }) => !line.isGroup || isPrinted(line)) })
  }
  // An outcome printed in one row by every report has no parts: it folds over its columns like any row.
  return tops.map((top) => (top.children.length > 0 ? top : (rows.find(({ line }) => line === top.line) ?? top)))
}

function prune(rows: readonly FigureRow[], isWanted: (line: ComparedLine) => boolean): FigureRow[] {
  return rows.flatMap((row) => {
    const children = prune(row.children, isWanted)
    return isWanted(row.line) || children.length > 0 ? [{ ...row, children }] : []
  })
}

function mainLines(row: FigureRow): ComparedLine[] {
  return [row.line, ...row.children.flatMap((child) => (child.level === 2 ? [child.line] : []))]
}
