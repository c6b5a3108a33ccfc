import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRepairs } from '#lib/repair/find-repairs.ts'
import type { LinearSystem, Repairs, Solution, Values } from '#lib/repair/linear-system.ts'
import { applySolution, holds, tryEverything } from '#tests/repair/brute-force.ts'

/** Brute force tries no value above this one. */
const MOST = 11

interface Puzzle {
  system: LinearSystem
  values: Values
}

/** Small systems made from values that satisfy them, most of them sums, then some values spoilt or left blank. */
function puzzles(coefficients: readonly number[], marks: { fixed?: boolean; free?: boolean; weights?: boolean } = {}) {
  return fc.integer({ min: 1, max: 5 }).chain((width) => {
    const perVariable = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { minLength: width, maxLength: width })
    const seldom = (isUsed = false) =>
      isUsed ? fc.integer({ min: 0, max: 5 }).map((die) => die === 0) : fc.constant(false)
    return fc
      .record({
        rows: fc.array(perVariable(fc.constantFrom(...coefficients)), { minLength: 1, maxLength: 4 }),
        truth: perVariable(fc.integer({ min: 0, max: 5 })),
        offset: fc.constantFrom(0, 0, 0, 1, -2),
        spoilt: perVariable(
          fc.option(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constant('blank' as const)), { freq: 2 }),
        ),
        fixed: perVariable(seldom(marks.fixed)),
        free: perVariable(seldom(marks.free)),
        weights: perVariable(marks.weights ? fc.integer({ min: 1, max: 3 }) : fc.constant(1)),
      })
      .map(({ rows, truth, offset, spoilt, fixed, free, weights }): Puzzle => {
        const names = truth.map((_, at) => `v${at}`)
        const isFree = (at: number) => free[at] === true && fixed[at] !== true
        return {
          system: {
            equations: rows.map((row, index) => ({
              terms: row.map((coefficient, at) => ({ variable: `v${at}`, coefficient })),
              constant: row.reduce((sum, each, at) => sum + each * (truth[at] ?? 0), index === 0 ? offset : 0),
            })),
            fixed: names.filter((_, at) => fixed[at]),
            free: names.filter((_, at) => isFree(at)),
            weights: Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 1])),
          },
          values: Object.fromEntries(
            names.map((name, at) => [
              name,
              spoilt[at] === 'blank' || isFree(at) ? null : (spoilt[at] ?? truth[at] ?? 0),
            ]),
          ),
        }
      })
  })
}

const SUMS = [0, 0, 1, 1, -1]
const ANY = [0, 0, 1, -1, 1, -1, 2, -2, 3]

describe('the smallest repairs of random systems, beside all sets of variables and all values tried', () => {
  it.each([
    ['sums', puzzles(SUMS), 3000, 0],
    ['fixed variables and weights', puzzles(SUMS, { fixed: true, weights: true }), 2000, 0],
    ['free variables', puzzles(SUMS, { free: true, fixed: true }), 2000, 0],
    // Whole numbers in a long thin region may be given up on; that is said, and hardly ever happens.
    ['coefficients other than 1', puzzles(ANY), 3000, 3],
    ['the same with free variables', puzzles(ANY, { free: true, fixed: true }), 2000, 3],
  ])('%s', { timeout: 120_000 }, (_, arbitrary, numRuns, mostGivenUp) => {
    let givenUp = 0
    const law = (puzzle: Puzzle) => {
      const repairs = findRepairs(puzzle.system, puzzle.values)
      if (repairs.outcome === 'undecided') givenUp++
      else agreesWithBruteForce(puzzle, repairs)
    }
    fc.assert(fc.property(arbitrary, law), { numRuns })
    expect(givenUp).toBeLessThanOrEqual(mostGivenUp)
  })
})

function agreesWithBruteForce({ system, values }: Puzzle, repairs: Repairs) {
  const known = tryEverything(system, values, MOST)
  expect(['holds', 'found', 'impossible']).toContain(repairs.outcome)
  expect(repairs.complete).toBe(true)
  if (repairs.outcome === 'impossible') {
    expect(known.repairs.size).toBe(0)
    return
  }
  const sets = repairs.solutions.map(nameSet)
  expect(repairs.outcome === 'holds').toBe(repairs.size === 0)
  expect(new Set(sets).size).toBe(sets.length)
  expect(nameSet(repairs.certain.map((variable) => ({ variable })))).toBe(
    nameSet(
      repairs.solutions[0]?.filter(({ variable }) => repairs.solutions.every((set) => names(set).includes(variable))),
    ),
  )
  for (const solution of repairs.solutions) isRepair({ system, values }, solution, repairs.size)

  // Never more than brute force needs; where it needs the same, none of its answers is missing.
  expect(repairs.size).toBeLessThanOrEqual(known.size)
  if (repairs.size === known.size) expect(sets).toEqual(expect.arrayContaining([...known.repairs.keys()]))
  // An answer within the reach of brute force is among its answers, with the same ranges.
  for (const solution of hasFree(system) ? [] : repairs.solutions) {
    const ranges = known.repairs.get(nameSet(solution))
    if (solution.every(({ to }) => to <= MOST)) expect(ranges).toBeDefined()
    if (!solution.every(({ to, range }) => (range === undefined ? to : (range.most ?? MOST + 1)) <= MOST)) continue
    for (const { variable, to, range } of solution) {
      expect(ranges?.get(variable)).toEqual(range ?? { least: to, most: to })
    }
  }
}

/** Every change is a change to a whole number ≥ 0, together they cost `size`, and all equations hold after them. */
function isRepair({ system, values }: Puzzle, solution: Solution, size: number | null) {
  for (const { variable, from, to, range } of solution) {
    expect(from).toBe(values[variable] ?? null)
    expect(to).not.toBe(from ?? 0)
    expect(Number.isSafeInteger(to) && to >= (range?.least ?? 0) && to <= (range?.most ?? to)).toBe(true)
  }
  expect(solution.reduce((sum, { variable }) => sum + (system.weights?.[variable] ?? 1), 0)).toBe(size)
  if (!hasFree(system)) expect(holds(system, applySolution(values, solution))).toBe(true)
}

function hasFree(system: LinearSystem): boolean {
  return [...(system.free ?? [])].length > 0
}

function names(changes: readonly { variable: string }[] = []): string[] {
  return changes.map(({ variable }) => variable)
}

function nameSet(changes?: readonly { variable: string }[]): string {
  return names(changes).sort().join(' ')
}
