import { narrowToForced } from './forced-changes.ts'
import type { Obstacle } from './settle-values.ts'
import type { Cluster } from './split-system.ts'
import type { Tableau } from './tableau.ts'

/** What changes may cost together. */
export interface Purse {
  /** The weights of the columns taken. */
  spent: number
  budget: number
  /** The least budget with which anything that this one leaves out can be afforded. */
  wanted: number
}

/**
 * Picks the columns of which at least one must change. Every repair that adds to the columns taken changes one of
 * them, or costs more than the budget, or changes a barred column.
 */
export class CandidatePicker {
  private readonly cluster: Cluster
  private readonly tableau: Tableau
  private readonly isClosed: Uint8Array
  private readonly purse: Purse
  private readonly cheapest: number
  private readonly failing: Int32Array
  /** How many open columns each failing row holds. */
  private readonly openCounts: Int32Array
  private readonly hits: Int32Array
  /** Open columns that can be among those of a repair that the purse can pay. */
  private readonly isFit: Uint8Array
  /** How many columns occur in just so many failing rows. */
  private readonly columnsByHits: Int32Array

  constructor(cluster: Cluster, tableau: Tableau, isClosed: Uint8Array, purse: Purse) {
    this.cluster = cluster
    this.tableau = tableau
    this.isClosed = isClosed
    this.purse = purse
    this.cheapest = Math.min(...cluster.weights.filter((weight) => weight > 0))
    this.failing = new Int32Array(tableau.rowCount)
    this.openCounts = new Int32Array(tableau.rowCount)
    this.hits = new Int32Array(tableau.columnCount)
    this.isFit = new Uint8Array(tableau.columnCount)
    this.columnsByHits = new Int32Array(tableau.rowCount + 1)
  }

  /** Lists the conditions that fail and says how many they are. */
  countFailing(): number {
    let count = 0
    for (let row = 0; row < this.tableau.rowCount; row++) {
      if ((this.tableau.told[row] as number) < 0 && this.tableau.residual(row) !== 0) this.failing[count++] = row
    }
    return count
  }

  /**
   * Candidates for the failing condition that leaves the fewest, those that occur in most failing conditions first.
   * With `left` further changes, each failing condition must hold one of the changed columns, so their occurrences
   * in failing conditions must add up to the number of those: a column with too few cannot be among them. And
   * conditions without a common column need a change each, which leaves little choice when there are `left` of them.
   */
  pickForFailing(count: number): number[] {
    if (!this.countHits(count)) return []
    const left = this.changesLeft()
    const packed = this.packRows(count)
    const needed = Math.max(this.leastChanges(count), packed.length)
    if (needed > left) {
      this.want(needed)
      return []
    }
    this.markFit(count - this.mostHits(left - 1))
    if (left > 1 && packed.length === left) this.narrowFit(packed)
    const row = this.pickRow(count)
    const open = this.openColumns(row)
    const candidates = open.filter(
      (column) => this.isFit[column] === 1 && (left > 1 || this.tableau.isCureForAll(column, row)),
    )
    if (candidates.length < open.length) this.want(left + 1)
    return candidates.sort((one, other) => (this.hits[other] as number) - (this.hits[one] as number))
  }

  /**
   * Candidates once every condition holds but the values told are not whole numbers ≥ 0: columns that move the row
   * that shows it the right way; any column of any told row where no single row shows it.
   */
  pickForObstacle(obstacle: Obstacle | null): number[] {
    const left = this.changesLeft()
    if (left < 1) {
      this.want(1)
      return []
    }
    const rows = [...this.tableau.told.keys()].filter((row) =>
      obstacle === null ? (this.tableau.told[row] as number) >= 0 : row === obstacle.row,
    )
    const open = [...new Set(rows.flatMap((row) => this.openColumns(row)))]
    const movers = obstacle === null ? open : open.filter((column) => this.canMove(obstacle, column))
    if (left > 1) return movers
    // The last column must be free to move: one that a condition ties down keeps its value.
    const candidates = movers.filter((column) => this.tableau.isLoose(column))
    if (candidates.length < movers.length) this.want(2)
    return candidates
  }

  /** Whether a change of the column brings an obstacle's sum nearer to the right sign, or to being divisible. */
  private canMove({ row, sign, divisor }: Obstacle, column: number): boolean {
    const entry = this.tableau.at(row, column)
    if (sign === 0) return entry % divisor !== 0
    return Math.sign(entry) !== sign || (this.cluster.values[column] ?? 0) > 0
  }

  /** How many more columns can be afforded at most. */
  private changesLeft(): number {
    return Math.floor((this.purse.budget - this.purse.spent) / this.cheapest)
  }

  /** Notes that the search cannot go on here with fewer than so many more columns. */
  private want(columns: number): void {
    this.purse.wanted = Math.min(this.purse.wanted, this.purse.spent + columns * this.cheapest)
  }

  /** Counts for every open column the failing conditions that hold it; false when one holds none at all. */
  private countHits(count: number): boolean {
    const { hits, isClosed } = this
    const { entries, stride, columnCount } = this.tableau
    hits.fill(0)
    for (let place = 0; place < count; place++) {
      const start = (this.failing[place] as number) * stride
      let open = 0
      for (let column = 0; column < columnCount; column++) {
        if (entries[start + column] === 0 || isClosed[column] === 1) continue
        hits[column] = (hits[column] as number) + 1
        open++
      }
      if (open === 0) return false
      this.openCounts[this.failing[place] as number] = open
    }
    this.columnsByHits.fill(0)
    for (let column = 0; column < columnCount; column++) {
      const hit = hits[column] as number
      this.columnsByHits[hit] = (this.columnsByHits[hit] as number) + 1
    }
    return true
  }

  /** Failing conditions that so many columns hold at most, one that holds two of them counted twice. */
  private mostHits(columns: number): number {
    let sum = 0
    let left = columns
    for (let hit = this.columnsByHits.length - 1; hit > 0 && left > 0; hit--) {
      const used = Math.min(left, this.columnsByHits[hit] as number)
      sum += used * hit
      left -= used
    }
    return sum
  }

  /** The fewest columns that can hold all failing conditions. */
  private leastChanges(count: number): number {
    let columns = 1
    while (this.mostHits(columns) < count) columns++
    return columns
  }

  /** Failing conditions of which no two have an open column in common, sought among those with few columns first. */
  private packRows(count: number): number[] {
    const { entries, stride, columnCount } = this.tableau
    const rows = this.failing.subarray(0, count).sort((one, other) => this.openCount(one) - this.openCount(other))
    const packed: number[] = []
    this.isFit.fill(0)
    for (const row of rows) {
      const start = row * stride
      let column = 0
      while (column < columnCount && !(this.isFit[column] === 1 && entries[start + column] !== 0)) column++
      if (column < columnCount) continue
      packed.push(row)
      for (column = 0; column < columnCount; column++) {
        if (entries[start + column] !== 0 && this.isClosed[column] === 0) this.isFit[column] = 1
      }
    }
    return packed
  }

  private openCount(row: number): number {
    return this.openCounts[row] as number
  }

  /** Marks the columns with so many hits as fit to be changed. */
  private markFit(enough: number): void {
    for (const [column, hits] of this.hits.entries()) this.isFit[column] = hits >= enough ? 1 : 0
  }

  /** Leaves fit those columns only that can change together, one of each packed row. */
  private narrowFit(packed: readonly number[]): void {
    const fitting = packed.map((row) => ({ row, columns: this.openColumns(row).filter((at) => this.isFit[at] === 1) }))
    narrowToForced(this.cluster, this.tableau, fitting)
    this.isFit.fill(0)
    for (const { columns } of fitting) for (const column of columns) this.isFit[column] = 1
  }

  /** The failing condition with the fewest fit columns. */
  private pickRow(count: number): number {
    const { entries, stride, columnCount } = this.tableau
    let best = -1
    let fewest = Number.POSITIVE_INFINITY
    for (let place = 0; place < count; place++) {
      const row = this.failing[place] as number
      let number = 0
      for (let column = 0, at = row * stride; column < columnCount; column++, at++) {
        if (entries[at] !== 0 && this.isFit[column] === 1 && this.isClosed[column] === 0) number++
      }
      if (number >= fewest) continue
      best = row
      fewest = number
    }
    return best
  }

  /** Open columns of a row that the purse can pay; wants more where it cannot. */
  private openColumns(row: number): number[] {
    const columns: number[] = []
    for (let column = 0; column < this.tableau.columnCount; column++) {
      if (this.isClosed[column] === 1 || this.tableau.at(row, column) === 0) continue
      const cost = this.purse.spent + (this.cluster.weights[column] as number)
      if (cost <= this.purse.budget) columns.push(column)
      else this.purse.wanted = Math.min(this.purse.wanted, cost)
    }
    return columns
  }
}
