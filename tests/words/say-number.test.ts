import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sayChange, sayChangeOfShare, sayNumber, sayPercent, sayPoints } from '#lib/words/say-number.ts'

const said = (text: string) => Number(text.replace('−', '-').replace('%', ''))
const swapped = (text: string) => text.replace(/[+−]/, (sign) => (sign === '+' ? '−' : '+'))
const shares = fc.double({ min: 0, max: 1, noNaN: true })

describe('numbers as they are printed', () => {
  it('say the number they were given, with the true minus', () => {
    fc.assert(
      fc.property(fc.integer(), (value) => {
        expect(said(sayNumber(value))).toBe(value)
        expect(sayNumber(value)).not.toContain('-')
      }),
    )
  })

  it('say a change back as the same with the other sign', () => {
    fc.assert(
      fc.property(fc.integer(), (amount) => {
        expect(sayChange(-amount || 0)).toBe(swapped(sayChange(amount)))
      }),
    )
  })

  it('say shares with one decimal, no further off than half of it', () => {
    fc.assert(
      fc.property(shares, (share) => {
        expect(sayPercent(share)).toMatch(/^\d+\.\d%$/)
        expect(Math.abs(said(sayPercent(share)) - share * 100)).toBeLessThanOrEqual(0.05 + 1e-9)
        expect(sayChangeOfShare(share).replace('+', '')).toBe(sayPercent(share))
      }),
    )
  })

  it('say points as the difference of the two shares that are printed, so that it can be checked by eye', () => {
    fc.assert(
      fc.property(shares, shares, (earlier, later) => {
        expect(said(sayPoints(earlier, later))).toBeCloseTo(said(sayPercent(later)) - said(sayPercent(earlier)), 9)
        expect(sayPoints(later, earlier)).toBe(swapped(sayPoints(earlier, later)))
      }),
    )
  })
})
