import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Solution } from '#lib/repair/linear-system.ts'
import { findSlip, orderByPlausibility, SLIPS, slipOfChange } from '#lib/repair/slips.ts'

describe('the slip between what is written and what was meant', () => {
  it.each([
    [21, 12, 'digits-swapped'],
    [1325, 1235, 'digits-swapped'],
    [19979, 1979, 'digit-added'],
    [112, 12, 'digit-added'],
    [10, 100, 'digit-dropped'],
    [7, 47, 'digit-dropped'],
    [353, 358, 'digit-changed'],
    [0, 4, 'digit-changed'],
    [-3, 3, 'sign'],
    [321, 123, null],
    [105, 5, null],
    [44, 55, null],
    [-12, 21, null],
    [null, 5, null],
    [8, 8, null],
  ])('%s for %s: %s', (from, to, slip) => {
    expect(findSlip(from, to)).toBe(slip)
  })

  const whole = fc.oneof(fc.nat(), fc.nat(120), fc.maxSafeNat())

  it('is the same with the two exchanged, but that added digits become dropped ones', () => {
    const mirrored = { 'digit-added': 'digit-dropped', 'digit-dropped': 'digit-added' } as Record<string, string>
    fc.assert(
      fc.property(whole, whole, (from, to) => {
        const slip = findSlip(from, to)
        expect(findSlip(to, from)).toBe(slip === null ? null : (mirrored[slip] ?? slip))
      }),
    )
  })

  it('sees every digit that is added, wherever it stands', () => {
    fc.assert(
      fc.property(whole, fc.nat(15), fc.integer({ min: 1, max: 9 }), (to, place, digit) => {
        const written = String(to)
        const at = Math.min(place, written.length)
        const longer = written.slice(0, at) + digit + written.slice(at)
        const from = Number(longer)
        fc.pre(Number.isSafeInteger(from) && String(from) === longer)
        expect(findSlip(from, to)).toBe('digit-added')
      }),
    )
  })

  it('sees none where the equations leave a choice', () => {
    expect(slipOfChange({ variable: 'a', from: 21, to: 12 })).toBe('digits-swapped')
    expect(slipOfChange({ variable: 'a', from: 21, to: 12, range: { least: 3, most: 12 } })).toBeNull()
  })
})

describe('the order of plausibility', () => {
  const changes = {
    'digits-swapped': [21, 12],
    'digit-added': [212, 21],
    'digit-dropped': [1, 12],
    'digit-changed': [35, 31],
    sign: [-2, 2],
  }
  const changeOf = (slip: keyof typeof changes | null, variable = 'a') => {
    const [from = 0, to = 0] = slip === null ? [10, 47] : changes[slip]
    return { variable, from, to }
  }

  it('follows the list of slips, and puts what is no slip last', () => {
    const solutions = [null, ...SLIPS.toReversed()].map((slip) => [changeOf(slip)])
    expect(orderByPlausibility(solutions)).toEqual(solutions.toReversed())
  })

  it('puts two slips of any kind before one swap, and keeps the order of equals', () => {
    const swap: Solution = [changeOf('digits-swapped'), changeOf(null, 'b')]
    const two: Solution = [changeOf('sign'), changeOf('digit-changed', 'b')]
    const plain: Solution[] = ['p', 'q', 'r'].map((variable) => [changeOf(null, variable), changeOf(null, 'z')])
    expect(orderByPlausibility([...plain, swap, two])).toEqual([two, swap, ...plain])
  })
})
