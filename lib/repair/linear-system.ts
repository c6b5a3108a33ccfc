/** A variable with its whole coefficient, mostly 1 or −1. */
export interface Term {
  variable: string
  coefficient: number
}

/** Σ coefficient · variable = constant, all of them whole numbers. */
export interface Equation {
  terms: readonly Term[]
  constant: number
}

/** Equations that must hold together over whole numbers ≥ 0, and what may be changed to make them hold. */
export interface LinearSystem {
  equations: readonly Equation[]
  /** Variables that keep their value. */
  fixed?: Iterable<string>
  /** Variables that take whatever whole number ≥ 0 the equations want, at no cost and without being named. */
  free?: Iterable<string>
  /** What changing a variable costs, whole and at least 1; 1 where nothing is said. */
  weights?: Readonly<Record<string, number>>
}

/** Value of every variable; null, or nothing, is a blank and counts 0. */
export type Values = Readonly<Record<string, number | null>>

/** The least and the most that a changed variable can become in a repair; `most` is null without an upper end. */
export interface ValueRange {
  least: number
  most: number | null
}

/** One variable's change; `range` where the equations leave a choice and `to` is the choice nearest to `from`. */
export interface Change {
  variable: string
  from: number | null
  to: number
  range?: ValueRange
}

/** Changes that together make every equation hold, in the order in which the system names the variables. */
export type Solution = readonly Change[]

/** The smallest repairs of a system, in the sense of Fellegi & Holt 1976 (JASA 71, pp. 17–35). */
export interface Repairs {
  /**
   * `holds`: nothing to change. `found`: the smallest repairs. `impossible`: no change makes the equations hold.
   * `cut-short`: stopped before the search was through. `undecided`: values that are no whole numbers, or sums that
   * reach 2^53, where numbers are no longer exact.
   */
  outcome: 'holds' | 'found' | 'impossible' | 'cut-short' | 'undecided'
  /** Sum of the weights of a smallest repair, which is the number of its changes where all weigh 1; null if unknown. */
  size: number | null
  /** Variables in every smallest repair; empty when the search was cut short. */
  certain: readonly string[]
  /** Smallest repairs, the most plausible first. */
  solutions: readonly Solution[]
  /** Whether `solutions` are all the smallest repairs there are. */
  complete: boolean
}

/** How many solutions an answer holds at most. */
export const MOST_SOLUTIONS = 20

/** The answer where whole numbers or exactness end. */
export const UNDECIDED: Repairs = { outcome: 'undecided', size: null, certain: [], solutions: [], complete: false }
