import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { linesOfForm } from '#lib/repair/form-lines.ts'
import type { LinearSystem } from '#lib/repair/linear-system.ts'
import { Residuals } from '#lib/repair/residuals.ts'
import { findShifts } from '#lib/repair/shifts.ts'
import { consistentNumbers } from '#tests/generate/numbers.ts'
import { randomFrom } from '#tests/generate/random.ts'
import { applySolution, holds } from './brute-force.ts'
import { FORM_CELLS, FORM_SYSTEM, plantWrongCells } from './form-system.ts'

/** Two rows of three numbers with their sums, and the sums of their columns. */
const SQUARE: LinearSystem = {
  equations: [
    ['a1', 'a2', 'a3', 'a'],
    ['b1', 'b2', 'b3', 'b'],
    ['a1', 'b1', 's1'],
    ['a2', 'b2', 's2'],
    ['a3', 'b3', 's3'],
  ].map((cells) => ({
    terms: cells.map((variable, at) => ({ variable, coefficient: at === cells.length - 1 ? -1 : 1 })),
    constant: 0,
  })),
}
const TRUTH = { a1: 12, a2: 7, a3: 0, a: 19, b1: 5, b2: 40, b3: 6, b: 51, s1: 17, s2: 47, s3: 6 }
const LINES = {
  lines: [{ shift: 'row-shifted' as const, cells: ['a1', 'a2', 'a3'] }],
  totals: [{ cells: ['s1', 's2'], sources: [['a1', 'a2']] }],
}

describe('slips of whole lines', () => {
  it('are undone where numbers stand one place off, and named', () => {
    const values = { ...TRUTH, a1: 0, a2: 12, a3: 7 }
    expect(findShifts(SQUARE, values, LINES)).toEqual([
      {
        shift: 'row-shifted',
        changes: [
          { variable: 'a1', from: 0, to: 12 },
          { variable: 'a2', from: 12, to: 7 },
          { variable: 'a3', from: 7, to: 0 },
        ],
      },
    ])
  })

  it('give back a number that was pushed out of its line when its sum tells it', () => {
    const values = { ...TRUTH, a1: 7, a2: 0, a3: 0 }
    const [found] = findShifts(SQUARE, values, LINES)
    expect(applySolution(values, found?.changes ?? [])).toEqual(TRUTH)
  })

  it('are undone where totals repeat another line', () => {
    const values = { ...TRUTH, s1: 12, s2: 7 }
    const [found] = findShifts(SQUARE, values, LINES)
    expect(found?.shift).toBe('total-copied')
    expect(applySolution(values, found?.changes ?? [])).toEqual(TRUTH)
  })

  it('are none where all holds, and none where a line holds text', () => {
    expect(findShifts(SQUARE, TRUTH, LINES)).toEqual([])
    const { a3: _, ...others } = { ...TRUTH, a1: 0, a2: 12 }
    expect(findShifts(SQUARE, others, LINES)).toEqual([])
  })

  it('make every sum of the form hold when they are found', () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 1, max: 4 }), (seed, count) => {
        const { values } = plantWrongCells(randomFrom(seed), count, 'one-row')
        for (const { changes } of findShifts(FORM_SYSTEM, values, linesOfForm('three')))
          expect(holds(FORM_SYSTEM, applySolution(values, changes))).toBe(true)
      }),
    )
  })
})

describe('what equations lack', () => {
  it('is the same whether values change one by one or are so from the start, and comes back', () => {
    fc.assert(
      fc.property(fc.integer(), fc.array(fc.tuple(fc.nat(FORM_CELLS.length - 1), fc.nat(500))), (seed, changes) => {
        const numbers = consistentNumbers(randomFrom(seed), 60, '2021', 'three')
        const values = Object.fromEntries(FORM_CELLS.map((cell) => [cell, numbers.get(cell) ?? 0]))
        const residuals = new Residuals(FORM_SYSTEM, values)
        for (const [at, to] of changes) residuals.change(FORM_CELLS[at] ?? '', to)
        const changed = { ...values, ...Object.fromEntries(changes.map(([at, to]) => [FORM_CELLS[at] ?? '', to])) }
        const direct = new Residuals(FORM_SYSTEM, changed)
        expect(residuals.failing).toBe(direct.failing)
        for (const cell of FORM_CELLS) expect(residuals.failingBeside(cell)).toBe(direct.failingBeside(cell))
        residuals.reset()
        expect(residuals.failing).toBe(0)
      }),
    )
  })
})
