import type { Cell } from '#lib/document/document.ts'
import { type Assigned, FOREIGN, type HeadLine, isColumn, isNumber } from './assign-numbers.ts'

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
