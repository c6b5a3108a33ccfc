import type { Cluster } from './split-system.ts'

/** Residuals are kept as high · 2^26 + low, two whole numbers, so that combining sums near 2^53 loses nothing. */
const LIMB = 2 ** 26
/** Up to these, the difference of two products of a coefficient with an entry is below 2^53 and so exact. */
const LARGEST_COEFFICIENT = 2 ** 16
const LARGEST_LIMB = 2 ** 36

/**
 * The equations of a cluster under whole-number Gauss–Jordan elimination. Taking a column lets its variable change:
 * one equation is used up to tell the variable's value, and the others are freed of it. The equations that are left
 * are those that the columns taken cannot influence, the "implied edits" of Fellegi & Holt 1976.
 * Entries lie row by row in one array, each row followed by the two limbs of its residual.
 */
export class Tableau {
  readonly columnCount: number
  readonly rowCount: number
  /** Distance between two rows in `entries`. */
  readonly stride: number
  readonly entries: Float64Array
  /** Column whose value each row tells, or −1 while the row is a condition on columns not taken. */
  readonly told: Int32Array
  /** False once a number became too large to go on exactly. */
  isExact = true

  /** Undo log: by what each of the `touched` rows was scaled, combined and divided, in order. */
  private readonly touched: number[] = []
  private readonly scales: number[] = []
  private readonly divisors: number[] = []
  private readonly factors: number[] = []
  /** For each column taken: its pivot row (−1: it depends on those before) and the log's length before it. */
  private readonly pivots: number[] = []
  private readonly marks: number[] = []
  private readonly pattern: Int32Array

  constructor(cluster: Cluster) {
    this.columnCount = cluster.variables.length
    this.rowCount = cluster.rows.length
    this.stride = this.columnCount + 2
    this.entries = new Float64Array(this.rowCount * this.stride)
    this.told = new Int32Array(this.rowCount).fill(-1)
    this.pattern = new Int32Array(this.columnCount)
    for (const [at, row] of cluster.rows.entries()) {
      const start = at * this.stride
      for (const [term, column] of row.columns.entries()) {
        const coefficient = row.coefficients[term] ?? 0
        this.entries[start + column] = coefficient
        if (Math.abs(coefficient) > LARGEST_COEFFICIENT) this.isExact = false
      }
      const high = Math.floor(row.residual / LIMB)
      this.setResidual(start + this.columnCount, high, row.residual - high * LIMB)
    }
  }

  /** Entry of a column in a row. */
  at(row: number, column: number): number {
    return this.entries[row * this.stride + column] as number
  }

  /** What is missing in a row, rounded when it reaches 2^53; its sign, and whether it is 0, are always exact. */
  residual(row: number): number {
    const at = row * this.stride + this.columnCount
    return (this.entries[at] as number) * LIMB + (this.entries[at + 1] as number)
  }

  /** What is missing in a row, exactly. */
  exactResidual(row: number): bigint {
    const at = row * this.stride + this.columnCount
    return BigInt(this.entries[at] as number) * BigInt(LIMB) + BigInt(this.entries[at + 1] as number)
  }

  /** Whether no condition is left in which the column occurs. */
  isLoose(column: number): boolean {
    return this.findPivot(column) < 0
  }

  /** Whether changing this column alone would meet every condition: its column and the residuals are proportional. */
  isCureForAll(column: number, failing: number): boolean {
    const { entries, stride, columnCount } = this
    const start = failing * stride
    const share = entries[start + column] as number
    const high = entries[start + columnCount] as number
    const low = entries[start + columnCount + 1] as number
    for (let row = 0, at = 0; row < this.rowCount; row++, at += stride) {
      if ((this.told[row] as number) >= 0) continue
      const entry = entries[at + column] as number
      const highs = (entries[at + columnCount] as number) * share - high * entry
      const lows = (entries[at + columnCount + 1] as number) * share - low * entry
      if (highs * LIMB + lows !== 0) return false
    }
    return true
  }

  /** Lets a column change, eliminating it from all rows but one. */
  take(column: number): void {
    this.marks.push(this.touched.length)
    const pivotRow = this.findPivot(column)
    this.pivots.push(pivotRow)
    if (pivotRow < 0) return
    this.told[pivotRow] = column
    const length = this.readPattern(pivotRow)
    const pivot = this.at(pivotRow, column)
    for (let row = 0; row < this.rowCount; row++) {
      const entry = this.at(row, column)
      if (row === pivotRow || entry === 0) continue
      const divisor = pivot === 1 || pivot === -1 ? 1 : greatestDivisor(pivot, entry)
      const scale = Math.abs(pivot) / divisor
      const factor = (Math.sign(pivot) * entry) / divisor
      if (scale !== 1) this.scaleRow(row, scale)
      this.subtractRow(row, pivotRow, factor, length)
      const common = scale === 1 ? 1 : this.divisorOf(row)
      if (common !== 1) this.divideRow(row, common)
      this.touched.push(row)
      this.scales.push(scale)
      this.divisors.push(common)
      this.factors.push(factor)
    }
  }

  /** Takes back the last column taken. */
  giveBack(): void {
    const pivotRow = this.pivots.pop() ?? -1
    const mark = this.marks.pop() ?? 0
    if (pivotRow < 0) return
    this.told[pivotRow] = -1
    const length = this.readPattern(pivotRow)
    while (this.touched.length > mark) {
      const row = this.touched.pop() as number
      const scale = this.scales.pop() as number
      const common = this.divisors.pop() as number
      if (common !== 1) this.scaleRow(row, common)
      this.subtractRow(row, pivotRow, -(this.factors.pop() as number), length)
      if (scale !== 1) this.divideRow(row, scale)
    }
  }

  /** The condition in which the column has the smallest coefficient; −1 when there is none. */
  private findPivot(column: number): number {
    let best = -1
    let smallest = Number.POSITIVE_INFINITY
    for (let row = 0, at = column; row < this.rowCount; row++, at += this.stride) {
      const size = Math.abs(this.entries[at] as number)
      if (size === 0 || size >= smallest || (this.told[row] as number) >= 0) continue
      best = row
      smallest = size
    }
    return best
  }

  /** Notes which columns a row holds and says how many they are. */
  private readPattern(row: number): number {
    const start = row * this.stride
    let length = 0
    for (let offset = 0; offset < this.columnCount; offset++) {
      if (this.entries[start + offset] !== 0) this.pattern[length++] = offset
    }
    return length
  }

  private subtractRow(row: number, other: number, factor: number, length: number): void {
    const { entries, pattern } = this
    const start = row * this.stride
    const otherStart = other * this.stride
    for (let place = 0; place < length; place++) {
      const offset = pattern[place] as number
      const entry = (entries[start + offset] as number) - factor * (entries[otherStart + offset] as number)
      entries[start + offset] = entry
      if (entry > LARGEST_COEFFICIENT || entry < -LARGEST_COEFFICIENT) this.isExact = false
    }
    const high = start + this.columnCount
    const otherHigh = otherStart + this.columnCount
    this.setResidual(
      high,
      (entries[high] as number) - factor * (entries[otherHigh] as number),
      (entries[high + 1] as number) - factor * (entries[otherHigh + 1] as number),
    )
  }

  private scaleRow(row: number, scale: number): void {
    const { entries } = this
    const start = row * this.stride
    const high = start + this.columnCount
    for (let at = start; at < high; at++) {
      const entry = (entries[at] as number) * scale
      entries[at] = entry
      if (entry > LARGEST_COEFFICIENT || entry < -LARGEST_COEFFICIENT) this.isExact = false
    }
    this.setResidual(high, (entries[high] as number) * scale, (entries[high + 1] as number) * scale)
  }

  /** Divides a row by what divides it. */
  private divideRow(row: number, divisor: number): void {
    const { entries } = this
    const start = row * this.stride
    const high = start + this.columnCount
    for (let at = start; at < high; at++) entries[at] = (entries[at] as number) / divisor
    const quotient = Math.floor((entries[high] as number) / divisor)
    const rest = (entries[high] as number) - quotient * divisor
    this.setResidual(high, quotient, (rest * LIMB + (entries[high + 1] as number)) / divisor)
  }

  /** Sets the limbs that begin at an entry, carrying so that the low one is at least 0 and below 2^26. */
  private setResidual(at: number, high: number, low: number): void {
    const carry = Math.floor(low / LIMB)
    this.entries[at] = high + carry
    this.entries[at + 1] = low - carry * LIMB
    if (high + carry > LARGEST_LIMB || high + carry < -LARGEST_LIMB) this.isExact = false
  }

  /** What divides every entry of a row and its residual. */
  private divisorOf(row: number): number {
    const start = row * this.stride
    let divisor = 0
    for (let column = 0; column < this.columnCount && divisor !== 1; column++) {
      divisor = greatestDivisor(divisor, this.entries[start + column] as number)
    }
    if (divisor > 1) divisor = greatestDivisor(divisor, Number(this.exactResidual(row) % BigInt(divisor)))
    return Math.max(1, divisor)
  }
}

/** Greatest common divisor of two whole numbers, never negative. */
export function greatestDivisor(one: number, other: number): number {
  let [larger, smaller] = [Math.abs(one), Math.abs(other)]
  while (smaller > 0) [larger, smaller] = [smaller, larger % smaller]
  return larger
}
