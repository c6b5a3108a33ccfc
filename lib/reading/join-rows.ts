import type { Block, Grid } from '#lib/document/document.ts'

/** So many tables of one row each, one directly after the other, are one table cut up. */
const LEAST_ROWS = 2

/**
 * The blocks with tables that are printed as one table a row put together again: at the first one's place, the others
 * null. A row that repeats the one before it is a copy and ends the table.
 */
export function joinSingleRows(blocks: readonly Block[]): (Block | null)[] {
  const joined: (Block | null)[] = [...blocks]
  for (let first = 0; first < blocks.length; first++) {
    const run: Grid[] = []
    for (let grid = singleRow(blocks[first]); grid; grid = singleRow(blocks[first + run.length])) {
      const last = run.at(-1)
      if (last && isSame(last, grid)) break
      run.push(grid)
    }
    if (run.length >= LEAST_ROWS) {
      joined.fill(null, first, first + run.length)
      joined[first] = stack(run)
    }
    first += Math.max(0, run.length - 1)
  }
  return joined
}

function singleRow(block: Block | undefined): Grid | null {
  return block?.kind === 'grid' && block.rows === 1 ? block : null
}

function isSame(one: Grid, other: Grid): boolean {
  return one.cells.length === other.cells.length && one.cells.every(({ text }, at) => text === other.cells[at]?.text)
}

function stack(run: readonly Grid[]): Grid {
  return {
    kind: 'grid',
    ref: run[0]?.ref ?? 0,
    rows: run.length,
    columns: Math.max(...run.map((grid) => grid.columns)),
    cells: run.flatMap((grid, row) => grid.cells.map((cell) => ({ ...cell, row }))),
    isCut: run.some((grid) => grid.isCut),
  }
}
