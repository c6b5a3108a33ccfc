import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRepairs } from '#lib/repair/find-repairs.ts'
import type { Repairs } from '#lib/repair/linear-system.ts'
import { randomFrom } from '#tests/generate/random.ts'
import { applySolution, holds } from './brute-force.ts'
import { FORM_CELLS, FORM_SYSTEM, type PlantedForm, plantWrongCells, type Spread } from './form-system.ts'

/** Runs a law over random forms with so many wrong cells, and over the repairs found for each. */
function forEachForm(count: number, spread: Spread, runs: number, law: (form: PlantedForm, repairs: Repairs) => void) {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      const form = plantWrongCells(randomFrom(seed), count, spread)
      law(form, findRepairs(FORM_SYSTEM, form.values))
    }),
    { numRuns: runs },
  )
}

describe('the full form', () => {
  it('has the cells and sums of tables 三 and 四', () => {
    expect(FORM_CELLS).toHaveLength(25 * 7 + 3 * 5)
    expect(FORM_SYSTEM.equations).toHaveLength(25 + 2 * 7 + 3)
  })

  it.each([
    [1, 'anywhere', 200],
    [2, 'anywhere', 200],
    [3, 'anywhere', 200],
    [4, 'anywhere', 50],
    [3, 'one-row', 50],
    [7, 'one-row', 30],
  ] as const)(
    '%i wrong cells %s: every answer makes all sums hold, with no more changes',
    { timeout: 60_000 },
    (count, spread, runs) => {
      forEachForm(count, spread, runs, ({ values }, repairs) => {
        expect(repairs.size).toBeLessThanOrEqual(count)
        for (const solution of repairs.solutions) {
          expect(holds(FORM_SYSTEM, applySolution(values, solution))).toBe(true)
          expect(solution).toHaveLength(repairs.size ?? 0)
          for (const { from, to } of solution) expect(to !== from && to >= 0).toBe(true)
        }
      })
    },
  )

  it.each([1, 2, 3])('%i wrong cells: the truth is among the answers of that size', { timeout: 60_000 }, (count) => {
    forEachForm(count, 'anywhere', 200, ({ truth, values, planted }, repairs) => {
      if (repairs.size !== count || !repairs.complete) return
      expect(planted).toEqual(expect.arrayContaining([...repairs.certain]))
      expect(repairs.solutions).toContainEqual(
        FORM_CELLS.filter((cell) => planted.includes(cell)).map((variable) =>
          expect.objectContaining({ variable, from: values[variable], to: truth[variable] }),
        ),
      )
    })
  })
})
