import type { Cell, Grid } from '#lib/document/document.ts'

/** No table of the form comes near so many rows. */
const MOST_ROWS = 20_000

/** The printed cells of a grid's rows in the order of print. */
export function rowsOf(grid: Grid): Cell[][] {
  const rows: Cell[][] = Array.from({ length: Math.min(grid.rows, MOST_ROWS) }, () => [])
  for (const cell of grid.cells) rows[cell.row]?.push(cell)
  return rows
}
