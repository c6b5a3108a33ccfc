/** Σ rows[i][k] · x[k] = right[i] for x ≥ 0. */
export interface Program {
  rows: readonly (readonly bigint[])[]
  right: readonly bigint[]
}

/** A point as fractions over one positive denominator. */
export interface Point {
  numerators: bigint[]
  denominator: bigint
}

/** A best vertex, or why there is none. */
export type Vertex = Point | 'none' | 'unbounded'

/**
 * Finds a vertex with the least Σ objective[k] · x[k] over real x ≥ 0: the two-phase simplex method with Bland's rule
 * (1977), in whole numbers over a common denominator (Edmonds 1967), hence exact. Only as many variables of the
 * program as the objective has are returned.
 */
export function relax(program: Program, objective: readonly bigint[]): Vertex {
  const width = program.rows[0]?.length ?? objective.length
  const height = program.rows.length
  const board = new Board(program, width)
  // Phase 1: drive the artificial variables, one a row, to 0.
  board.setObjective(Array.from({ length: width + height }, (_, at) => (at < width ? 0n : 1n)))
  board.descend(width + height)
  if (board.objectiveValue() !== 0n) return 'none'
  board.dropArtificials(width)
  board.setObjective(Array.from({ length: width + height }, (_, at) => objective[at] ?? 0n))
  if (!board.descend(width)) return 'unbounded'
  return { numerators: objective.map((_, column) => board.valueOf(column)), denominator: board.denominator }
}

/** Simplex tableau: every number is over `denominator`; the last entry of a row is its right-hand side. */
class Board {
  denominator = 1n
  private rows: bigint[][]
  private basis: number[]
  private costs: bigint[] = []

  constructor(program: Program, width: number) {
    this.rows = program.rows.map((row, at) => {
      const right = program.right[at] ?? 0n
      const sign = right < 0n ? -1n : 1n
      const artificials = program.rows.map((_, other) => (other === at ? 1n : 0n))
      return [...row.map((entry) => sign * entry), ...artificials, sign * right]
    })
    this.basis = program.rows.map((_, at) => width + at)
  }

  /** Sets what is to be made least, written in terms of the variables outside the basis. */
  setObjective(objective: readonly bigint[]): void {
    this.costs = [...objective, 0n].map((cost) => cost * this.denominator)
    for (const [at, column] of this.basis.entries()) {
      const cost = objective[column] ?? 0n
      if (cost !== 0n) this.costs = this.costs.map((entry, place) => entry - cost * this.entry(at, place))
    }
  }

  /** The objective at the present vertex, over the denominator. */
  objectiveValue(): bigint {
    return -(this.costs.at(-1) ?? 0n)
  }

  /** Value of a variable at the present vertex, over the denominator. */
  valueOf(column: number): bigint {
    const at = this.basis.indexOf(column)
    return at < 0 ? 0n : (this.rows[at]?.at(-1) ?? 0n)
  }

  /** Walks down to the least objective using the first `width` columns; false when there is no end to it. */
  descend(width: number): boolean {
    for (;;) {
      const column = this.costs.findIndex((cost, at) => at < width && cost < 0n)
      if (column < 0) return true
      const row = this.findLeaving(column)
      if (row < 0) return false
      this.pivot(row, column)
    }
  }

  /** Puts variables of the program in the place of artificial ones that are left at 0, and drops idle rows. */
  dropArtificials(width: number): void {
    for (let at = this.rows.length - 1; at >= 0; at--) {
      if ((this.basis[at] ?? 0) < width) continue
      const row = this.rows[at] ?? []
      const column = row.findIndex((entry, place) => place < width && entry !== 0n)
      if (column < 0) {
        this.rows.splice(at, 1)
        this.basis.splice(at, 1)
        continue
      }
      // Its right-hand side is 0, so the row may change its sign to keep the denominator positive.
      if ((row[column] ?? 0n) < 0n) this.rows[at] = row.map((entry) => -entry)
      this.pivot(at, column)
    }
  }

  /** Row that limits a column first; of several the one with the lowest basic variable (Bland). */
  private findLeaving(column: number): number {
    let best = -1
    for (let at = 0; at < this.rows.length; at++) {
      const entry = this.entry(at, column)
      if (entry <= 0n) continue
      const difference = best < 0 ? -1n : this.right(at) * this.entry(best, column) - this.right(best) * entry
      if (difference < 0n || (difference === 0n && (this.basis[at] ?? 0) < (this.basis[best] ?? 0))) best = at
    }
    return best
  }

  private pivot(row: number, column: number): void {
    const pivotRow = this.rows[row] ?? []
    const pivot = pivotRow[column] ?? 1n
    const combine = (entries: bigint[]) => {
      const factor = entries[column] ?? 0n
      return entries.map((entry, place) => (entry * pivot - factor * (pivotRow[place] ?? 0n)) / this.denominator)
    }
    this.rows = this.rows.map((entries, at) => (at === row ? entries : combine(entries)))
    this.costs = combine(this.costs)
    this.basis[row] = column
    this.denominator = pivot
  }

  private entry(row: number, column: number): bigint {
    return this.rows[row]?.[column] ?? 0n
  }

  private right(row: number): bigint {
    return this.rows[row]?.at(-1) ?? 0n
  }
}
