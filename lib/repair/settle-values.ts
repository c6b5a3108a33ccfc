import type { ValueRange } from './linear-system.ts'
import type { Program } from './relaxation.ts'
import type { Cluster } from './split-system.ts'
import { greatestDivisor, type Tableau } from './tableau.ts'
import { findLeast } from './whole-program.ts'

/** A new value, and its range where the equations leave a choice. */
export interface Settled {
  to: number
  range?: ValueRange
}

/** A row whose taken columns cannot give the sum that is left to them. */
export interface Obstacle {
  row: number
  /** The sign of all their coefficients where the sum has the other sign, else 0. */
  sign: number
  /** What divides all their coefficients, and, where `sign` is 0, not the sum. */
  divisor: number
}

/**
 * What whole numbers ≥ 0 say about columns whose change meets every condition: their values; or that they have none,
 * with the row that alone shows it (null if it takes several); or that exact numbers end before the answer.
 */
export type Settlement =
  | { kind: 'settled'; values: Map<number, Settled> }
  | { kind: 'blocked'; obstacle: Obstacle | null }
  | { kind: 'inexact' }

/** Tells the values of the columns that were taken, once no condition of the tableau fails. */
export function settleValues(cluster: Cluster, tableau: Tableau, taken: readonly number[]): Settlement {
  const told = new Set(tableau.told)
  const loose = taken.filter((column) => !told.has(column))
  const values = new Map<number, Settled>()
  const rows: bigint[][] = []
  const right: bigint[] = []
  for (let row = 0; row < tableau.rowCount; row++) {
    const column = tableau.told[row] ?? -1
    if (column < 0) continue
    const sum = [column, ...loose].reduce(
      (left, each) => left + weigh(cluster, tableau, row, each),
      tableau.exactResidual(row),
    )
    const coefficients = [column, ...loose].map((each) => tableau.at(row, each)).filter((each) => each !== 0)
    const obstacle = findObstacle(row, coefficients, sum)
    if (obstacle !== null) return { kind: 'blocked', obstacle }
    if (loose.length === 0) values.set(column, { to: Number(sum / BigInt(tableau.at(row, column))) })
    rows.push(taken.map((each) => (each === column || loose.includes(each) ? BigInt(tableau.at(row, each)) : 0n)))
    right.push(sum)
  }
  if (loose.length === 0) return isSafe(values) ? { kind: 'settled', values } : { kind: 'inexact' }
  return chooseValues(cluster, taken, { rows, right })
}

/** What a column's present value gives to a row. */
function weigh(cluster: Cluster, tableau: Tableau, row: number, column: number): bigint {
  return BigInt(tableau.at(row, column)) * BigInt(cluster.values[column] ?? 0)
}

/** Whether signs or divisibility alone keep coefficients times whole numbers ≥ 0 from giving a sum. */
function findObstacle(row: number, coefficients: readonly number[], sum: bigint): Obstacle | null {
  const sign = Math.sign(coefficients[0] ?? 0)
  const divisor = coefficients.reduce(greatestDivisor, 0)
  const isOneSided = coefficients.every((coefficient) => Math.sign(coefficient) === sign)
  if (isOneSided && (sign > 0 ? sum < 0n : sum > 0n)) return { row, sign, divisor }
  return sum % BigInt(divisor) === 0n ? null : { row, sign: 0, divisor }
}

/**
 * Ranges of the variables of a program with a choice, and the values in them that are nearest to the present ones.
 * Free variables are asked only whether they have any.
 */
function chooseValues(cluster: Cluster, taken: readonly number[], program: Program): Settlement {
  const unit = (at: number, value: bigint) => taken.map((_, other) => (other === at ? value : 0n))
  const values = new Map<number, Settled>()
  const some = findLeast(
    program,
    taken.map(() => 0n),
  )
  if (some === 'none') return { kind: 'blocked', obstacle: null }
  if (typeof some === 'string') return { kind: 'inexact' }
  let chosen = program
  for (const [at, column] of taken.entries()) {
    if (cluster.weights[column] === 0) continue
    const range = findRange(program, unit(at, 1n), unit(at, -1n))
    const rest = findRange(chosen, unit(at, 1n), unit(at, -1n))
    if (range === null || rest === null) return { kind: 'inexact' }
    const from = cluster.values[column] ?? 0
    const to = rest.most === null || Math.abs(rest.least - from) <= Math.abs(rest.most - from) ? rest.least : rest.most
    values.set(column, range.least === range.most ? { to } : { to, range })
    chosen = { rows: [...chosen.rows, unit(at, 1n)], right: [...chosen.right, BigInt(to)] }
  }
  return isSafe(values) ? { kind: 'settled', values } : { kind: 'inexact' }
}

/** Least and most that an objective, given with its negative, reaches in a program with solutions; null if unknown. */
function findRange(program: Program, up: readonly bigint[], down: readonly bigint[]): ValueRange | null {
  const least = findLeast(program, up)
  const most = findLeast(program, down)
  if (typeof least === 'string' || most === 'unknown' || most === 'none') return null
  return { least: Number(least.value), most: most === 'unbounded' ? null : Number(-most.value) }
}

function isSafe(values: ReadonlyMap<number, Settled>): boolean {
  return [...values.values()].every(({ to, range }) =>
    [to, range?.least ?? 0, range?.most ?? 0].every((value) => Number.isSafeInteger(value)),
  )
}
