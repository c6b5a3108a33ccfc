import { CandidatePicker, type Purse } from './candidates.ts'
import { MOST_SOLUTIONS, type Repairs, type Solution, UNDECIDED } from './linear-system.ts'
import { type Settled, settleValues } from './settle-values.ts'
import { orderByPlausibility } from './slips.ts'
import type { Cluster } from './split-system.ts'
import { Tableau } from './tableau.ts'

/** So many are looked at for the most plausible ones before a search without certain cells left is ended. */
const MOST_SEEN = 1000
/** Columns tried between two looks at the clock, well under a millisecond's work. */
const TRIES_IN_A_ROW = 128

/** Columns that may change at one depth of the search, and the one that is being tried. */
interface Level {
  candidates: number[]
  next: number
}

/**
 * Searches a cluster for its smallest repairs: deepening over the budget, at each step branching on the columns of a
 * condition that fails and barring those tried before, so that no set of columns is met twice (the set-covering view
 * of Fellegi & Holt 1976, with their implied edits made by elimination as they are needed). Between yields it works
 * for less than a millisecond; told `true`, it stops.
 */
export class ClusterSearch {
  private readonly cluster: Cluster
  private readonly tableau: Tableau
  private readonly picker: CandidatePicker
  private readonly isClosed: Uint8Array
  private readonly taken: number[] = []
  private readonly purse: Purse = { spent: 0, budget: 0, wanted: 0 }
  private isUndecided = false
  private found = 0
  private solutions: Solution[] = []
  /** In how many of the solutions found each column changes. */
  private readonly changes: Int32Array

  constructor(cluster: Cluster) {
    this.cluster = cluster
    this.tableau = new Tableau(cluster)
    this.isClosed = new Uint8Array(cluster.variables.length)
    this.picker = new CandidatePicker(cluster, this.tableau, this.isClosed, this.purse)
    this.changes = new Int32Array(cluster.variables.length)
    for (const [column, weight] of cluster.weights.entries()) if (weight === 0) this.take(column)
  }

  /** Runs the search to its end, or until it is told `true`. */
  *run(): Generator<void, Repairs, boolean> {
    while (this.found === 0 && this.purse.wanted < Number.POSITIVE_INFINITY) {
      this.purse.budget = this.purse.wanted
      this.purse.wanted = Number.POSITIVE_INFINITY
      const isThrough = yield* this.searchWithinBudget()
      if (this.isUndecided) return UNDECIDED
      if (!isThrough) return this.conclude('cut-short')
    }
    return this.conclude(this.found === 0 ? 'impossible' : 'found')
  }

  /** Depth first through all repairs that the budget can pay; false when it was told to stop. */
  private *searchWithinBudget(): Generator<void, boolean, boolean> {
    const levels: Level[] = [{ candidates: this.examine(), next: 0 }]
    for (let tries = 1; levels.length > 0; tries++) {
      if (this.isUndecided || this.hasSeenEnough()) return true
      if (tries % TRIES_IN_A_ROW === 0 && (yield)) return false
      const level = levels[levels.length - 1] as Level
      if (level.next > 0) this.release()
      const column = level.candidates[level.next++]
      if (column === undefined) {
        for (const candidate of level.candidates) this.isClosed[candidate] = 0
        levels.pop()
      } else {
        this.take(column)
        levels.push({ candidates: this.examine(), next: 0 })
      }
    }
    return true
  }

  private take(column: number): void {
    this.tableau.take(column)
    this.taken.push(column)
    this.isClosed[column] = 1
    this.purse.spent += this.cluster.weights[column] as number
    if (!this.tableau.isExact) this.isUndecided = true
  }

  /** Lets go of the last column taken, which stays closed for its later siblings. */
  private release(): void {
    this.tableau.giveBack()
    this.purse.spent -= this.cluster.weights[this.taken.pop() as number] as number
  }

  /** Notes a repair when the columns taken are one; else says which columns could be added. */
  private examine(): number[] {
    if (this.isUndecided) return []
    const failing = this.picker.countFailing()
    if (failing > 0) return this.picker.pickForFailing(failing)
    const settlement = settleValues(this.cluster, this.tableau, this.taken)
    if (settlement.kind === 'blocked') return this.picker.pickForObstacle(settlement.obstacle)
    if (settlement.kind === 'inexact') this.isUndecided = true
    else this.note(settlement.values)
    return []
  }

  private note(values: ReadonlyMap<number, Settled>): void {
    const columns = [...values.keys()].filter((column) => this.cluster.weights[column] !== 0).sort((a, b) => a - b)
    this.found++
    for (const column of columns) this.changes[column] = (this.changes[column] as number) + 1
    this.solutions.push(
      columns.map((column) => ({
        variable: this.cluster.variables[column] as string,
        from: this.cluster.values[column] ?? null,
        ...(values.get(column) as Settled),
      })),
    )
    if (this.solutions.length > 2 * MOST_SOLUTIONS) this.dropLeastPlausible()
  }

  private dropLeastPlausible(): void {
    this.solutions = orderByPlausibility(this.solutions).slice(0, MOST_SOLUTIONS)
  }

  /** Columns that change in every solution found so far. */
  private certainColumns(): string[] {
    return this.cluster.variables.filter((_, column) => this.changes[column] === this.found)
  }

  /** Whether there are more solutions than an answer holds, and going on would teach nothing about certain cells. */
  private hasSeenEnough(): boolean {
    return this.found >= MOST_SEEN && this.certainColumns().length === 0
  }

  private conclude(outcome: Repairs['outcome']): Repairs {
    this.dropLeastPlausible()
    return {
      outcome,
      size: this.found === 0 ? null : this.purse.budget,
      certain: outcome === 'found' ? this.certainColumns() : [],
      solutions: this.solutions,
      complete: outcome === 'found' && this.found <= MOST_SOLUTIONS,
    }
  }
}
