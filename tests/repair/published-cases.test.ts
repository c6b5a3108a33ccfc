import { describe, expect, it } from 'vitest'
import { findRepairs } from '#lib/repair/find-repairs.ts'
import type { LinearSystem, Solution, Values } from '#lib/repair/linear-system.ts'
import { slipOfChange } from '#lib/repair/slips.ts'
import { readEquations } from './equations.ts'

const BALANCE: LinearSystem = {
  equations: readEquations(`
    x1 + x2 = x3
    x2 = x4
    x5 + x6 + x7 = x8
    x3 + x8 = x9
    x9 - x10 = x11
  `),
}
const RECORD = [1452, 116, 1568, 116, 323, 76, 12, 411, 1979, 1842, 137]
const TRUTH: Values = Object.fromEntries(RECORD.map((value, at) => [`x${at + 1}`, value]))

/** The new values of each solution, by variable. */
function valuesOf(solutions: readonly Solution[]): Record<string, number>[] {
  return solutions.map((solution) => Object.fromEntries(solution.map(({ variable, to }) => [variable, to])))
}

describe('the published record of eleven values and five sums', () => {
  it('holds as it is', () => {
    expect(findRepairs(BALANCE, TRUTH)).toMatchObject({ outcome: 'holds', size: 0, certain: [], complete: true })
  })

  it.each([
    ['one wrong cell', { x4: 161 }, [{ x4: 116 }]],
    ['two wrong cells', { x4: 161, x9: 19979 }, [{ x4: 116, x9: 1979 }]],
    [
      'one value where the published method stops halfway',
      { x4: 161, x9: 19979, x8: 0 },
      [{ x4: 116, x8: 411, x9: 1979 }],
    ],
    ['a value of ten thousand millions', { x4: 161, x9: 10 ** 10 }, [{ x4: 116, x9: 1979 }]],
    ['a blank', { x4: null }, [{ x4: 116 }]],
  ])('%s', (_, wrong, answers) => {
    const repairs = findRepairs(BALANCE, { ...TRUTH, ...wrong })
    expect(valuesOf(repairs.solutions)).toEqual(answers)
    expect(repairs).toMatchObject({ outcome: 'found', size: Object.keys(wrong).length, complete: true })
    expect(repairs.certain).toEqual(Object.keys(answers[0] ?? {}))
  })

  it('names the certain cells where the third is one of three', () => {
    const repairs = findRepairs(BALANCE, { ...TRUTH, x4: 161, x9: 19979, x5: 0, x6: 0, x7: 0 })
    expect(repairs).toMatchObject({ size: 3, certain: ['x4', 'x9'], complete: true })
    expect(valuesOf(repairs.solutions)).toEqual(['x5', 'x6', 'x7'].map((part) => ({ x4: 116, [part]: 411, x9: 1979 })))
  })
})

describe('one sum with three equal answers', () => {
  it.each([
    ['a - b = c', { a: 353, b: 283, c: 115 }, { a: 398, b: 238, c: 70 }, 'b'],
    ['a + b = c', { a: 123, b: 192, c: 252 }, { a: 60, b: 129, c: 315 }, 'b'],
  ])('%s: swapped digits come first', (equation, values, answers, first) => {
    const repairs = findRepairs({ equations: readEquations(equation) }, values)
    expect(repairs).toMatchObject({ size: 1, certain: [], complete: true })
    expect(Object.assign({}, ...valuesOf(repairs.solutions))).toEqual(answers)
    expect(repairs.solutions.map(([change]) => change && slipOfChange(change))).toEqual(['digits-swapped', null, null])
    expect(repairs.solutions[0]?.[0]?.variable).toBe(first)
  })
})

it('changes both parts of a fixed total where each alone would turn negative, and gives their ranges', () => {
  const system = { equations: readEquations('x + y = z'), fixed: ['z'] }
  const repairs = findRepairs(system, { x: 6, y: 6, z: 5 })
  expect(repairs).toMatchObject({ size: 2, certain: ['x', 'y'], complete: true })
  const [[x, y] = []] = repairs.solutions
  expect([x?.range, y?.range]).toEqual([
    { least: 0, most: 5 },
    { least: 0, most: 5 },
  ])
  // The nearest value for the first, and what that leaves for the second.
  expect([x?.to, y?.to]).toEqual([5, 0])
})

describe('x + y = z and 2y + 1 = z with (1, 1, 3)', () => {
  const equations = readEquations('x + y = z\n2y + 1 = z')
  it('changes x', () => {
    expect(valuesOf(findRepairs({ equations }, { x: 1, y: 1, z: 3 }).solutions)).toEqual([{ x: 2 }])
  })
  it('changes y and z when x is dear', () => {
    const repairs = findRepairs({ equations, weights: { x: 10 } }, { x: 1, y: 1, z: 3 })
    expect(repairs).toMatchObject({ size: 2, certain: ['y', 'z'], complete: true })
    expect(valuesOf(repairs.solutions)).toEqual([{ y: 0, z: 1 }])
  })
})
