import type { Program } from './relaxation.ts'

/** The whole-number solutions of equations: origin + Σ t[k] · directions[k] for all whole t, each just once. */
export interface Lattice {
  origin: bigint[]
  directions: bigint[][]
}

/** A column of the equations, and the combination of variables that has become it. */
interface Column {
  entries: bigint[]
  combination: bigint[]
}

/**
 * Solves the equations of a program in whole numbers, negative ones included; null when there is no solution. Columns
 * are subtracted from one another until they are triangular (Hermite's normal form): one new unknown a row is told
 * by it and must come out whole, and those that are left over are the free directions. Only the first of these
 * changes the objective, which keeps a search for its least value from running along the others.
 */
export function solveInWholeNumbers(program: Program, objective: readonly bigint[]): Lattice | null {
  const columns = objective.map(
    (weight, column): Column => ({
      entries: [...program.rows.map((row) => row[column] ?? 0n), weight],
      combination: objective.map((_, other) => (other === column ? 1n : 0n)),
    }),
  )
  let origin = objective.map(() => 0n)
  let left = [...program.right, 0n]
  for (const row of program.rows.keys()) {
    const pivot = gatherInOneColumn(columns, row)
    const rest = left[row] ?? 0n
    const entry = pivot?.entries[row] ?? 0n
    if (pivot === undefined ? rest !== 0n : rest % entry !== 0n) return null
    if (pivot === undefined) continue
    origin = subtract(origin, pivot.combination, -rest / entry)
    left = subtract(left, pivot.entries, rest / entry)
    columns.splice(columns.indexOf(pivot), 1)
  }
  const first = gatherInOneColumn(columns, program.rows.length)
  const directions = columns.toSorted((one, other) => Number(other === first) - Number(one === first))
  return { origin, directions: directions.map(({ combination }) => combination) }
}

/** Subtracts columns from one another (Euclid) until at most one is not 0 in the row; that one is returned. */
function gatherInOneColumn(columns: readonly Column[], row: number): Column | undefined {
  const entryOf = (column: Column) => column.entries[row] ?? 0n
  for (;;) {
    const open = columns.filter((column) => entryOf(column) !== 0n)
    const [smallest, ...others] = open.toSorted((one, other) => compareSizes(entryOf(one), entryOf(other)))
    if (smallest === undefined || others.length === 0) return smallest
    for (const column of others) {
      const times = entryOf(column) / entryOf(smallest)
      column.entries = subtract(column.entries, smallest.entries, times)
      column.combination = subtract(column.combination, smallest.combination, times)
    }
  }
}

function subtract(numbers: readonly bigint[], others: readonly bigint[], times: bigint): bigint[] {
  return numbers.map((number, at) => number - times * (others[at] ?? 0n))
}

function compareSizes(one: bigint, other: bigint): number {
  return Number(one * one > other * other) - Number(one * one < other * other)
}
