import type { Cell, Grid } from '#lib/document/document.ts'
import { APPLICANTS, OTHER_PARTS, REQUEST_ROWS } from '#lib/form/requests.ts'
import {
  type Assigned,
  assignNumbers,
  byPlace,
  FOREIGN,
  type HeadLine,
  isColumn,
  isNumber,
  isWords,
  placeUnderHeads,
  withoutHeadsOfLabels,
} from './assign-numbers.ts'
import type { FoundRow, FoundTable } from './found.ts'
import { findRequestHeads } from './heads-of-requests.ts'
import { isLabelOrUnit, isUnit, type LabelledRow, labelRows } from './label-requests.ts'
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

/** Rows told, and how a later part of the same table is to be read. */
interface RowsRead {
  rows: FoundRow[]
  places: HeadLine
}

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
  const { rows: found, places } = readRows(labelled, heads ?? others ?? PLAIN_HEADS)
  const isRead = (row: FoundRow) => row.cells !== null && (isNameless || row.id !== null)
  if (!isTelling && !found.some(isRead)) return null
  const parts: readonly string[] = OTHER_PARTS
  const inThree = known.some((row) => row.id !== null && parts.includes(row.id))
  const inOne = known.some((row) => row.id === 'requests.other')
  const editions = inThree ? (['2021'] as const) : inOne ? (['2019'] as const) : []
  return { table: 'requests', rows: found, editions, headUnits: {}, heads: places }
}

function readRows(labelled: readonly LabelledRow[], printed: HeadLine): RowsRead {
  const known = labelled.filter((row) => row.id !== null)
  const rows = labelled.map((row) => withoutBlankLabel(row, known))
  const cellsOf = cellsUnder(printed, known)
  const found = rows.map((row): [LabelledRow, FoundRow] => {
    const { id, how, label } = row
    return [row, { id, how, label, cells: withoutLabels(cellsOf(row)) }]
  })
  const kept = found.filter(([{ id, label, cells }, row]) => {
    if (id !== null) return true
    // A row without one of the form's labels: one of the page's own when it has numbers, the form's when its order says so.
    const isHead = cells.some((cell) => printed.cells?.includes(cell))
    return row.cells !== null && !isHead && (label === '' || [...row.cells.values()].some(isNumber))
  })
  return { rows: kept.map(([, row]) => row), places: placesOf(found, printed) }
}

/** How the cells of any row are told under heads, once all known rows have been looked at. */
function cellsUnder(printed: HeadLine, known: readonly LabelledRow[]): (row: LabelledRow) => Assigned | null {
  const heads = printed.cells ? withoutHeadsOfLabels(printed) : printed
  const order = heads.ids.filter(isColumn)
  const columns = columnsOfNumbers(known)
  const places = new Map<number, HeadLine | null>()
  const filled = new Map<number, HeadLine | null>()
  // Rows of as many cells as there are numbers or heads are told by their order, since spans are often wrong.
  const underHeads = ({ cells }: LabelledRow) =>
    cells.length === order.length || cells.length === heads.ids.length ? null : placeUnderHeads(printed, cells)
  const usual = usualLength(known, order.length)
  const hasMore = known.some((row) => underHeads(row)?.hasMore)
  return (row) => {
    const { length } = row.cells
    if (!filled.has(length)) filled.set(length, filledPlaces(rowsOfLength(known, length), order))
    const line = filled.get(length)
    if (line) return byPlace(line.ids, row.cells, true)
    // Seven cells among longer rows may be merged ones and one too many.
    if (length === order.length && length !== usual) {
      const alone = hasMore ? null : placeUnderHeads(printed, row.cells)
      return alone && !alone.hasMore ? alone.cells : null
    }
    const under = underHeads(row)
    if (under) return hasMore ? null : under.cells
    // Among rows of seven numbers only grid columns tell which cell of a longer or shorter row is too much.
    const isOdd = length !== order.length && rowsOfLength(known, order.length).length > 0
    if (isOdd) return atColumns(order, columns, row.cells)
    if (!places.has(length)) places.set(length, headsFor(rowsOfLength(known, length), heads))
    const fitting = places.get(length) ?? headsFor([row], heads)
    const isProven = fitting === heads && length !== order.length
    const placed = isProven ? byPlace(heads.ids, row.cells, true) : fitting && assignNumbers(fitting, row.cells)
    return placed ?? atColumns(order, columns, row.cells)
  }
}

/** The places of the seven numbers in rows of another length of which every one fills those seven, and none any other. */
function filledPlaces(rows: readonly LabelledRow[], order: readonly string[]): HeadLine | null {
  const [first, second] = rows
  if (!first || !second || first.cells.length === order.length) return null
  let column = 0
  const ids = first.cells.map((cell) => (isNumber(cell) ? (order[column++] ?? null) : null))
  const isSame = rows.every(({ cells }) => cells.every((cell, at) => isNumber(cell) === isColumn(ids[at])))
  return column === order.length && isSame ? { ids, cells: null } : null
}

/** No number's cell holds one of the form's labels or a unit alone: such a row was not told. */
function withoutLabels(cells: Assigned | null): Assigned | null {
  return cells && [...cells.values()].some(({ text }) => isLabelOrUnit(text)) ? null : cells
}

/**
 * What a later part without heads is read by: the place of each column among the cells of most rows here, and that no
 * place can be told where those rows could not.
 */
function placesOf(found: readonly (readonly [LabelledRow, FoundRow])[], heads: HeadLine): HeadLine {
  const known = found.filter(([, { id }]) => id !== null)
  const lengths = [...Map.groupBy(known, ([{ cells }]) => cells.length)]
  const [, most = []] = lengths.sort((one, other) => other[1].length - one[1].length)[0] ?? []
  const lines = most.map(([{ cells }, row]) => {
    const ids = new Map([...(row.cells ?? [])].map(([id, cell]) => [cell, id]))
    return cells.map((cell) => ids.get(cell) ?? (heads.ids.includes(FOREIGN) ? FOREIGN : null))
  })
  const [line] = lines
  if (line?.some(isColumn) && lines.every((it) => it.every((id, at) => id === line[at]))) {
    return { ids: line, cells: null }
  }
  return { ids: heads.ids.filter(isColumn), cells: null, isCrowded: lines.length > 0 }
}

/** A row that says no label, without the blank cells in which the rows around it have theirs, and without its unit. */
function withoutBlankLabel(row: LabelledRow, known: readonly LabelledRow[]): LabelledRow {
  const { length } = row.cells
  const [first] = known
  if (row.id !== null || row.label !== '' || !first || !known.every((it) => it.cells.length === first.cells.length)) {
    return row
  }
  const surplus = Math.max(0, length - first.cells.length)
  return row.cells.slice(0, surplus).every(({ text }) => text === '' || isUnit(text))
    ? { ...row, cells: row.cells.slice(surplus) }
    : row
}

/** How many cells most rows have after their labels; so many as there are numbers where other lengths are no more usual. */
function usualLength(rows: readonly LabelledRow[], numbers: number): number {
  const counts = Map.groupBy(rows, ({ cells }) => cells.length)
  const most = Math.max(0, ...[...counts.values()].map((it) => it.length))
  const isUsual = (length: number) => counts.get(length)?.length === most
  return isUsual(numbers) ? numbers : ([...counts.keys()].find(isUsual) ?? numbers)
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
  if (heads.isCrowded) return heads
  const placed = rows.map((row) => byPlace(heads.ids, row.cells, true))
  const isOfNumbers = (id: string) => placed.some((cells) => !isWords(cells?.get(id)))
  if (placed.every((cells) => cells !== null) && COLUMNS.every(isOfNumbers)) return heads
  // What the part before has shown does not hold for this one.
  if (heads.cells === null && heads.ids.length === first.cells.length) return { ...heads, isCrowded: true }
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
