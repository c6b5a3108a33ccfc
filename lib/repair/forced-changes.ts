import type { Cluster } from './split-system.ts'
import type { Tableau } from './tableau.ts'

/** A failing condition and the columns of which one may cure it. */
export interface PackedRow {
  row: number
  columns: number[]
}

/** Sums that are followed up in one condition; with more the condition is left to the search. */
const MOST_SUMS = 512

/** By how much each column may add to one condition: one column of each packed row, `options` being all amounts. */
interface Choices {
  amounts: number[]
  options: number[]
}

/**
 * Narrows packed rows, which are failing conditions as many as changes are left, no two of them with a column in
 * common. Just one column of each must change then, by an amount that its row forces. Kept are the columns for which
 * that is whole and leaves no value below 0, and for which every other condition can be met by some choice of the
 * others.
 */
export function narrowToForced(cluster: Cluster, tableau: Tableau, packed: readonly PackedRow[]): void {
  const changes = new Float64Array(tableau.columnCount)
  for (const each of packed) {
    const residual = tableau.residual(each.row)
    each.columns = each.columns.filter((column) => {
      const change = residual / tableau.at(each.row, column)
      changes[column] = change
      return Number.isSafeInteger(residual)
        ? Number.isInteger(change) && (cluster.values[column] ?? 0) + change >= 0
        : true
    })
    if (!Number.isSafeInteger(residual)) return
  }
  const isPacked = new Set(packed.map(({ row }) => row))
  for (let row = 0; row < tableau.rowCount; row++) {
    if ((tableau.told[row] as number) < 0 && !isPacked.has(row)) narrowByRow(tableau, row, packed, changes)
  }
}

/** Drops the columns whose amount leaves a condition unmet whatever is chosen of the other packed rows. */
function narrowByRow(tableau: Tableau, row: number, packed: readonly PackedRow[], changes: Float64Array): void {
  const residual = tableau.residual(row)
  let isTouched = residual !== 0
  let largest = Math.abs(residual)
  const choices = packed.map(({ columns }): Choices => {
    const amounts = columns.map((column) => tableau.at(row, column) * (changes[column] as number))
    const options: number[] = []
    for (const amount of amounts) if (!options.includes(amount)) options.push(amount)
    isTouched ||= options.some((amount) => amount !== 0)
    largest += options.reduce((most, amount) => Math.max(most, Math.abs(amount)), 0)
    return { amounts, options }
  })
  if (!isTouched || largest > Number.MAX_SAFE_INTEGER) return
  if (choices.reduce((product, { options }) => product * options.length, 1) > MOST_SUMS) return
  const before = sumsBefore(choices)
  const behind = sumsBefore(choices.toReversed()).reverse()
  for (const [at, { amounts, options }] of choices.entries()) {
    const fit = options.filter((amount) => canReach(residual - amount, before[at] ?? [], behind[at] ?? []))
    const each = packed[at]
    if (each === undefined || fit.length === options.length) continue
    each.columns = each.columns.filter((_, index) => fit.includes(amounts[index] as number))
  }
}

/** For each packed row the sums that a choice of those before it can give. */
function sumsBefore(choices: readonly Choices[]): number[][] {
  const sums = [[0]]
  for (const { options } of choices.slice(0, -1)) {
    const last = sums.at(-1) ?? []
    sums.push(options.flatMap((amount) => last.map((sum) => sum + amount)))
  }
  return sums
}

function canReach(sum: number, ones: readonly number[], others: readonly number[]): boolean {
  for (const one of ones) for (const other of others) if (one + other === sum) return true
  return false
}
