import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findRepairs } from '#lib/repair/find-repairs.ts'
import { randomFrom } from '#tests/generate/random.ts'
import { applySolution, holds } from './brute-force.ts'
import { FORM_CELLS, FORM_SYSTEM, plantWrongCells } from './form-system.ts'

describe('the full form', () => {
  it('has the cells and sums of tables 三 and 四', () => {
    expect(FORM_CELLS).toHaveLength(25 * 7 + 3 * 5)
    expect(FORM_SYSTEM.equations).toHaveLength(25 + 2 * 7 + 3)
  })

  it.each([1, 2, 3] as const)('%i wrong cells: every answer is one, and the truth is among them', (count) => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const { truth, values, planted } = plantWrongCells(randomFrom(seed), count)
        const repairs = findRepairs(FORM_SYSTEM, values)
        expect(repairs.size).toBeLessThanOrEqual(count)
        for (const solution of repairs.solutions) {
          expect(holds(FORM_SYSTEM, applySolution(values, solution))).toBe(true)
          expect(solution).toHaveLength(repairs.size ?? 0)
          for (const { from, to } of solution) expect(to !== from && to >= 0).toBe(true)
        }
        if (repairs.size !== count || !repairs.complete) return
        expect(repairs.certain.filter((cell) => !planted.includes(cell))).toEqual([])
        expect(repairs.solutions).toContainEqual(
          FORM_CELLS.filter((cell) => planted.includes(cell)).map((variable) =>
            expect.objectContaining({ variable, from: values[variable], to: truth[variable] }),
          ),
        )
      }),
      { numRuns: 300 },
    )
  })
})
