import type { Cell, Grid } from '#lib/document/document.ts'
import { APPLICANTS, OTHER_PARTS, REQUEST_ROWS } from '#lib/form/requests.ts'
import { type Assigned, assignNumbers, byPlace, type HeadLine, isColumn, isNumber, isWords } from './assign-numbers.ts'
import type { FoundRow, FoundTable } from './found.ts'
import { findRequestHeads } from './heads-of-requests.ts'
import { type LabelledRow, labelRows } from './label-requests.ts'
import { rowsOf } from './rows-of-grid.ts'

const COLUMNS = APPLICANTS.map((applicant) => applicant.id)
const LAST_ROW = REQUEST_ROWS.at(-1)?.id
const PLAIN_HEADS: HeadLine = { ids: COLUMNS, cells: null }

/** Rows that other tables also have, so that they prove nothing alone. */
const COMMON = new Set([
  'requests.granted',
  'requests.partlyGranted',
  'requests.other.rest',
  'requests.settled',
  'requests.notProcessed.repeated',
  'requests.other',
])

/**
 * Finds table 三 in a grid: rows by their labels, each row's numbers in order after its label. `before` are the parts
 * already read of a table torn in two: what follows them may be a single row, without heads.
 */
export function readRequests(grid: Grid, before: readonly FoundTable[]): FoundTable | null {
  const rows = rowsOf(grid)
  const last = before.flatMap((part) => part.rows.flatMap((row) => row.id ?? [])).at(-1) ?? null
  const labelled = labelRows(rows, last)
  const known = labelled.filter((row) => row.id !== null)
  const isTelling = known.some((row) => row.id !== null && !COMMON.has(row.id))
  // Between the parts of a torn table, rows without any label may stand alone.
  const isNameless =
    last !== null &&
    last !== LAST_ROW &&
    labelled.length > 0 &&
    labelled.every((row) => row.id === null && row.label === '')
  if (known.length === 0 && !isNameless) return null
  const heads = findRequestHeads(rows, known[0]?.row ?? 0)
  if (last === null && !(isTelling && (known.length > 1 || heads))) return null
  const others = before.at(-1)?.heads ?? null
  const found = readRows(labelled, heads ?? (others ? { ...others, cells: null } : PLAIN_HEADS))
  const isRead = (row: FoundRow) => row.cells !== null && (isNameless || row.id !== null)
  if (!isTelling && !found.some(isRead)) return null
  const parts: readonly string[] = OTHER_PARTS
  const inThree = known.some((row) => row.id !== null && parts.includes(row.id))
  const inOne = known.some((row) => row.id === 'requests.other')
  const editions = inThree ? (['2021'] as const) : inOne ? (['2019'] as const) : []
  return { table: 'requests', rows: found, editions, headUnits: {}, heads: heads ?? others }
}

function readRows(labelled: readonly LabelledRow[], heads: HeadLine): FoundRow[] {
  const known = labelled.filter((row) => row.id !== null)
  const rows = labelled.map((row) => withoutBlankLabel(row, known))
  const places = new Map<number, HeadLine | null>()
  const order = heads.ids.filter(isColumn)
  const columns = columnsOfNumbers(known)
  return rows.flatMap((row): FoundRow[] => {
    const { id, how, label } = row
    const { length } = row.cells
    if (!places.has(length)) places.set(length, headsFor(rowsOfLength(known, length), heads))
    // Of one row alone that is longer or shorter than all others only their grid columns tell which cell is too much.
    const isAlone = columns !== null && length !== COLUMNS.length && rowsOfLength(known, length).length === 1
    const line = isAlone ? null : (places.get(length) ?? headsFor([row], heads))
    const isProven = line === heads && length !== COLUMNS.length
    const placed = isProven ? byPlace(heads.ids, row.cells, true) : line && assignNumbers(line, row.cells)
    const cells = placed ?? atColumns(order, columns, row.cells)
    if (id !== null) return [{ id, how, label, cells }]
    // A row without one of the form's labels: one of the page's own when it has numbers, the form's when its order says so.
    const isHead = row.cells.some((cell) => heads.cells?.includes(cell))
    const isKept = cells !== null && !isHead && (label === '' || [...cells.values()].some(isNumber))
    return isKept ? [{ id, how, label, cells }] : []
  })
}

/** A row that says no label, without the blank cells in which the rows around it have theirs. */
function withoutBlankLabel(row: LabelledRow, known: readonly LabelledRow[]): LabelledRow {
  const { length } = row.cells
  const [first] = known
  if (row.id !== null || row.label !== '' || !first || !known.every((it) => it.cells.length === first.cells.length)) {
    return row
  }
  const surplus = Math.max(0, length - first.cells.length)
  return row.cells.slice(0, surplus).every((cell) => cell.text === '')
    ? { ...row, cells: row.cells.slice(surplus) }
    : row
}

function rowsOfLength(rows: readonly LabelledRow[], length: number): LabelledRow[] {
  return rows.filter((row) => row.cells.length === length)
}

/**
 * The heads over rows of one length: the printed ones where they fit every such row, else what the rows themselves show
 * when exactly seven places hold numbers, so that a column of blanks or units is told from the rest.
 */
function headsFor(rows: readonly LabelledRow[], heads: HeadLine): HeadLine | null {
  const [first] = rows
  if (!first) return null
  const order = heads.ids.filter(isColumn)
  if (first.cells.length === order.length) return { ids: order, cells: null }
  const placed = rows.map((row) => byPlace(heads.ids, row.cells, true))
  const isOfNumbers = (id: string) => placed.some((cells) => !isWords(cells?.get(id)))
  if (placed.every((cells) => cells !== null) && COLUMNS.every(isOfNumbers)) return heads
  let column = 0
  const ids = first.cells.map((_, at) =>
    rows.some((row) => isNumber(row.cells[at])) ? (order[column++] ?? null) : null,
  )
  const isCrowded =
    column > order.length || (ids.slice(1, -1).includes(null) && rows.some((row) => reachesPast(row, heads)))
  if (column === order.length && !isCrowded) return { ids, cells: null }
  return { ids: order, cells: knownCells(heads), isCrowded }
}

/** Whether a row goes on beyond the last of the heads, so that its last number may be none of theirs. */
function reachesPast(row: LabelledRow, { cells }: HeadLine): boolean {
  const [head, cell] = [cells?.at(-1), row.cells.at(-1)]
  return head !== undefined && cell !== undefined && cell.column + cell.columnSpan > head.column + head.columnSpan
}

/** The cells of the seven heads, for finding numbers by grid columns. */
function knownCells(heads: HeadLine): Cell[] | null {
  return heads.cells?.filter((_, at) => isColumn(heads.ids[at])) ?? null
}

/** The grid columns of the seven numbers where every complete row has them in the same ones, else null. */
function columnsOfNumbers(rows: readonly LabelledRow[]): readonly number[] | null {
  const complete = rows.filter((row) => row.cells.length === COLUMNS.length)
  const [first] = complete
  if (!first || complete.length < 2) return null
  const columns = first.cells.map((cell) => cell.column)
  return complete.every((row) => row.cells.every((cell, at) => cell.column === columns[at])) ? columns : null
}

/** A row of another length than the rest, by the grid columns of the rest; a column without a cell stays without one. */
function atColumns(
  order: readonly string[],
  columns: readonly number[] | null,
  cells: readonly Cell[],
): Assigned | null {
  if (columns === null) return null
  const assigned = new Map<string, Cell>()
  for (const cell of cells) {
    const at = columns.indexOf(cell.column)
    if (at >= 0 && cell.columnSpan === 1) assigned.set(order[at] ?? '', cell)
    else if (isNumber(cell)) return null
  }
  return assigned.size >= COLUMNS.length - 1 ? assigned : null
}
