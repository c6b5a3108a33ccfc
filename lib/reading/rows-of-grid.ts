import type { Cell, Grid } from '#lib/document/document.ts'

/** No table of the form comes near so many rows. */
const MOST_ROWS = 20_000

const ROWS = new WeakMap<Grid, Cell[][]>()

/** The printed cells of a grid's rows in the order of print; the same for every reader that asks. */
export function rowsOf(grid: Grid): readonly (readonly Cell[])[] {
  const known = ROWS.get(grid)
  if (known) return known
  const rows: Cell[][] = Array.from({ length: Math.min(grid.rows, MOST_ROWS) }, () => [])
  for (const cell of grid.cells) rows[cell.row]?.push(cell)
  ROWS.set(grid, rows)
  return rows
}
