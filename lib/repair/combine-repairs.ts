import { MOST_SOLUTIONS, type Repairs, type Solution, UNDECIDED } from './linear-system.ts'
import { orderByPlausibility } from './slips.ts'

/** The answer for a system whose equations hold, and the beginning of every combined answer. */
export const NOTHING_TO_REPAIR: Repairs = { outcome: 'holds', size: 0, certain: [], solutions: [[]], complete: true }

/** Combines the repairs of two clusters: every smallest repair of one goes with every one of the other. */
export function combineRepairs(one: Repairs, other: Repairs): Repairs {
  const outcomes = [one.outcome, other.outcome]
  if (outcomes.includes('undecided')) return UNDECIDED
  if (outcomes.includes('impossible')) return { ...UNDECIDED, outcome: 'impossible', complete: true }
  const isCut = outcomes.includes('cut-short')
  const pairs = one.solutions.flatMap((solution) =>
    other.solutions.map((further): Solution => [...solution, ...further]),
  )
  const size = one.size === null || other.size === null ? null : one.size + other.size
  return {
    outcome: isCut ? 'cut-short' : size === 0 ? 'holds' : 'found',
    size,
    certain: isCut ? [] : [...one.certain, ...other.certain],
    solutions: orderByPlausibility(pairs).slice(0, MOST_SOLUTIONS),
    complete: one.complete && other.complete && pairs.length <= MOST_SOLUTIONS,
  }
}

/** Puts variables, changes and solutions of equal plausibility in the order in which the system names variables. */
export function orderBySystem(repairs: Repairs, variables: readonly string[]): Repairs {
  const places = new Map(variables.map((variable, place) => [variable, place]))
  const placeOf = (variable: string) => places.get(variable) ?? places.size
  const inOrder = repairs.solutions
    .map((solution) => solution.toSorted((one, other) => placeOf(one.variable) - placeOf(other.variable)))
    .sort((one, other) => compareLists(placesOf(one, placeOf), placesOf(other, placeOf)))
  return {
    ...repairs,
    certain: repairs.certain.toSorted((one, other) => placeOf(one) - placeOf(other)),
    solutions: orderByPlausibility(inOrder),
  }
}

function placesOf(solution: Solution, placeOf: (variable: string) => number): number[] {
  return solution.map(({ variable }) => placeOf(variable))
}

function compareLists(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((place, index) => place !== other[index])
  return at < 0 ? 0 : (one[at] ?? 0) - (other[at] ?? Number.POSITIVE_INFINITY)
}
