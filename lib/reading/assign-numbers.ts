import type { Cell } from '#lib/document/document.ts'
import { parseCount } from '#lib/text/count.ts'
import { hasWords } from './match-label.ts'

/** What stands for a head with words of the page's own, 备注 or 上年总计: its column may hold anything. */
export const FOREIGN = ''

/** A line of heads in the order of print: which column of the form each names, `FOREIGN`, or null for one that names none. */
export interface HeadLine {
  ids: readonly (string | null)[]
  /** Their cells, in the same order, where they stand in the same grid as the rows; null where they do not. */
  cells: readonly Cell[] | null
  /** Whether more columns hold numbers than the heads name, so that only grid columns can tell them apart. */
  isCrowded?: boolean
}

/** Whether a head names a column of the form. */
export function isColumn(id: string | null | undefined): id is string {
  return id !== null && id !== undefined && id !== FOREIGN
}

/** The number cell of each column that could be told; a column without one has no number printed. */
export type Assigned = ReadonlyMap<string, Cell>

/**
 * Gives the cells of one row to the heads above them. Numbers are never given by guess: each step needs evidence that
 * leaves one answer, and the steps go from order, which real pages keep, to grid columns, which they often do not.
 */
export function assignNumbers(heads: HeadLine, cells: readonly Cell[]): Assigned | null {
  const ids = heads.ids.filter(isColumn)
  if (heads.isCrowded && cells.length !== ids.length) return underHeads(heads, cells)
  if (cells.length !== ids.length && cells.length !== heads.ids.length) {
    const placed = placeUnderHeads(heads, cells)
    if (placed) return placed.hasMore ? null : placed.cells
  }
  const inOrder = (row: readonly Cell[]) => (row.length === ids.length ? pair(ids, row) : null)
  const afterWords = withoutWordsBefore(cells)
  return (
    inOrder(cells) ??
    byPlace(heads.ids, cells) ??
    (cells.length === heads.ids.length ? byPlace(heads.ids, cells, true) : null) ??
    (afterWords.some(isNumber) ? inOrder(afterWords) : null) ??
    (mayDropBlanks(heads, cells, cells.length - ids.length) ? inOrder(filledOf(cells)) : null) ??
    byPlace(heads.ids, cells, true) ??
    inOrder(afterWords) ??
    underHeads(heads, cells)
  )
}

/** A row has no more blank cells of nobody's than this. */
const MOST_BLANKS = 3

/**
 * Whether the blanks in a row with so many more cells than heads are nobody's: not where a column of other numbers may
 * make up for one, and among the numbers only where row and heads end together.
 */
function mayDropBlanks(heads: HeadLine, cells: readonly Cell[], surplus: number): boolean {
  if (surplus > MOST_BLANKS || heads.ids.includes(FOREIGN)) return false
  const isFilled = (cell: Cell) => cell.text !== ''
  const inner = cells.slice(cells.findIndex(isFilled), cells.findLastIndex(isFilled))
  return inner.every(isFilled) || heads.cells === null || endOf(heads.cells.at(-1)) === endOf(cells.at(-1))
}

/** The cells that are not blank, when all of them are numbers. */
function filledOf(cells: readonly Cell[]): readonly Cell[] {
  const filled = cells.filter((cell) => cell.text !== '')
  return filled.every(isNumber) ? filled : []
}

function pair(ids: readonly string[], cells: readonly Cell[]): Assigned {
  return new Map(ids.flatMap((id, at) => (cells[at] ? [[id, cells[at]]] : [])))
}

/**
 * As many cells as heads, counted from the right; heads that name no column must have no number under them, and those
 * that name one no words unless nothing else tells.
 */
export function byPlace(
  ids: readonly (string | null)[],
  cells: readonly Cell[],
  mayHoldWords = false,
): Assigned | null {
  const surplus = ids.length - cells.length
  if (surplus < 0 || ids.slice(0, surplus).some(isColumn)) return null
  const over = ids.slice(surplus)
  const isOut = (id: string | null, cell: Cell | undefined) =>
    id === null ? isNumber(cell) : id !== FOREIGN && !mayHoldWords && isWords(cell)
  if (over.some((id, at) => isOut(id, cells[at]))) return null
  return new Map(over.flatMap((id, at) => (isColumn(id) && cells[at] ? [[id, cells[at]]] : [])))
}

/** Whether a cell prints a number or a sign that stands for none. */
export function isNumber(cell: Cell | undefined): boolean {
  const state = cell ? parseCount(cell.text, cell.isBroken).state : 'blank'
  return state === 'number' || state === 'dash'
}

/** Whether a cell holds words that are no number's remark or unit. */
export function isWords(cell: Cell | undefined): boolean {
  return cell !== undefined && hasWords(cell.text) && !isNumber(cell)
}

/** Cells after leading ones that hold words, such as the 数量 before table 四's numbers. */
function withoutWordsBefore(cells: readonly Cell[]): readonly Cell[] {
  const first = cells.findIndex((cell) => !isWords(cell))
  return cells.slice(Math.max(0, first))
}

function endOf(cell: Cell | undefined): number {
  return cell ? cell.column + cell.columnSpan : -1
}

/** Whether a cell stands under a head, both taken as ranges of columns. */
function isUnder(cell: Cell, head: Cell): boolean {
  return cell.column < head.column + head.columnSpan && head.column < cell.column + cell.columnSpan
}

/**
 * By grid columns, where heads and cells end in the same one: each head has one cell under it, or several of which at
 * most one is filled, and no cell stands under two heads.
 */
function underHeads(heads: HeadLine, cells: readonly Cell[]): Assigned | null {
  const [first] = heads.cells ?? []
  if (endOf(heads.cells?.at(-1)) !== endOf(cells.at(-1))) return null
  // A cell left of all heads: the row has slipped.
  if (!first || cells.some((cell) => cell.column + cell.columnSpan <= first.column)) return null
  const taken = new Set<Cell>()
  const assigned = new Map<string, Cell>()
  for (const [at, id] of heads.ids.entries()) {
    const head = heads.cells?.[at]
    if (!head) return null
    if (!isColumn(id)) continue
    const under = cells.filter((cell) => isUnder(cell, head))
    const filled = under.filter((cell) => cell.text !== '')
    const chosen = filled[0] ?? under[0]
    if (!chosen || filled.length > 1 || under.some((cell) => taken.has(cell))) return null
    for (const cell of under) taken.add(cell)
    assigned.set(id, chosen)
  }
  return assigned
}

/** A row's cells as they stand below printed heads. */
export interface Placed {
  cells: Assigned
  /** Whether a number stands below no head at all, so that the heads do not say what the row's cells are. */
  hasMore: boolean
}

/**
 * The cells of a row that stand exactly below the heads of the same grid, as a person sees them: null where row and heads
 * are shifted against each other, or any head has no cell of its own width below it. Cells below no head are left out.
 */
export function placeUnderHeads({ ids, cells: heads }: HeadLine, cells: readonly Cell[]): Placed | null {
  const first = ids.findIndex(isColumn)
  const [cell] = cells
  if (!heads || !cell || first < 0 || !startsWithNumbers(ids, heads, cell.column)) return null
  const byColumn = new Map(cells.map((it) => [it.column, it]))
  const taken = new Map<string, Cell>()
  const others = new Set(cells)
  if (cells.length - heads.length > MOST_BLANKS) return null
  for (const [at, id] of ids.entries()) {
    const head = heads[at]
    const below = head && byColumn.get(head.column)
    if (id === FOREIGN && below) others.delete(below)
    if (!isColumn(id)) continue
    if (!below || below.columnSpan !== head?.columnSpan) return null
    taken.set(id, below)
    others.delete(below)
  }
  return { cells: taken, hasMore: [...others].some(isNumber) }
}

/** The heads over rows, crowded where any row shows a number below none of them, so that they do not tell the others either. */
export function headsOver(rows: Iterable<readonly Cell[]>, heads: HeadLine): HeadLine {
  const known = heads.ids.filter(isColumn).length
  for (const cells of rows) {
    const isOdd = cells.length !== known && cells.length !== heads.ids.length
    if (isOdd && placeUnderHeads(heads, cells)?.hasMore) return { ...heads, isCrowded: true }
  }
  return heads
}

/** Heads without those that stand over labels and units: all before the first known one but blank ones beside it. */
export function withoutHeadsOfLabels({ ids, cells }: HeadLine): HeadLine {
  let first = cells ? ids.findIndex(isColumn) : 0
  while (first > 1 && cells?.[first - 1]?.text === '') first--
  return { ids: ids.slice(first), cells: cells?.slice(first) ?? null }
}

/** Whether a row's cells begin where the heads of numbers do, or those of blanks and units before them. */
function startsWithNumbers(ids: HeadLine['ids'], heads: readonly Cell[], column: number): boolean {
  for (let at = ids.findIndex(isColumn); at >= 0; at--) {
    const head = heads[at]
    const isBefore = ids[at] === FOREIGN || head?.text === ''
    if (!head || (!isColumn(ids[at]) && !isBefore)) return false
    if (head.column === column) return true
  }
  return false
}
