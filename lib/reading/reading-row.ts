import type { Cell, Grid } from '#lib/document/document.ts'

/** The printed cells of a grid's rows, each row by its columns from the left. */
export function rowsOf(grid: Grid): Cell[][] {
  const rows: Cell[][] = Array.from({ length: Math.min(grid.rows, 20_000) }, () => [])
  for (const cell of grid.cells) rows[cell.row]?.push(cell)
  for (const row of rows) row.sort((one, other) => one.column - other.column)
  return rows
}

/** Whether a cell stands under a head, both taken as ranges of columns. */
export function isUnder(cell: Cell, head: Cell): boolean {
  return cell.column < head.column + head.columnSpan && head.column < cell.column + cell.columnSpan
}

/**
 * Gives each head its number cell. As many cells as heads: by their order, since heads and rows of real pages often
 * disagree about spans. Otherwise only where each head has exactly one cell under it and none shares it; cells that
 * stand under no head are passed over. Null when that fails: numbers are never given to heads by guess.
 */
export function assignCells(heads: readonly Cell[], cells: readonly Cell[]): Cell[] | null {
  if (cells.length === heads.length) return [...cells]
  const filled = cells.filter((cell) => cell.text !== '')
  if (cells.length > heads.length && filled.length === heads.length) return filled
  const taken = new Set<Cell>()
  const assigned: Cell[] = []
  for (const head of heads) {
    const under = cells.filter((cell) => isUnder(cell, head))
    const cell = under.length === 1 ? under[0] : undefined
    if (!cell || taken.has(cell)) return null
    taken.add(cell)
    assigned.push(cell)
  }
  return assigned
}
