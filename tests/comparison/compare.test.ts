import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareReports } from '#lib/comparison/compare.ts'
import type { Comparison } from '#lib/comparison/comparison.ts'
import { inWan } from '#lib/comparison/money.ts'
import type { Check } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { arbitraryReport, makeReport, withFigures } from '#tests/generate/reports.ts'
import { CLEAN, compare, lineOf } from './compared.ts'

/** Changes by line, money in 万元 so that they can be added. */
const amounts = (comparison: Comparison, at = 0) =>
  new Map(
    comparison.lines.map(({ key, changes }) => {
      const { amount = null, unit = null } = changes[at] ?? {}
      return [key, amount === null || unit === null ? amount : inWan(amount, unit)]
    }),
  )

describe('changes between generated reports', () => {
  test('are symmetric: there and back is the same with the other sign, for the same reasons', () => {
    fc.assert(
      fc.property(arbitraryReport(), arbitraryReport(), (one, other) => {
        const there = compare(one, other)
        const back = compare(other, one)
        for (const [at, line] of there.lines.entries()) {
          const [forth] = line.changes
          const [home] = back.lines[at]?.changes ?? []
          expect(home?.amount === null ? null : 0 - (home?.amount ?? Number.NaN)).toEqual(
            forth?.amount === null ? null : (forth?.amount ?? 0) + 0,
          )
          expect(home?.unit).toBe(forth?.unit)
          expect(home?.countsBlank).toBe(forth?.countsBlank)
          expect(line.isDifferent).toBe(back.lines[at]?.isDifferent)
        }
      }),
    )
  })

  test('are transitive in sum: two steps come to the way from the first to the last', () => {
    fc.assert(
      fc.property(arbitraryReport(), arbitraryReport(), arbitraryReport(), (first, second, third) => {
        const steps = compare(first, second, third)
        const whole = amounts(compare(first, third))
        for (const [key, one] of amounts(steps, 0)) {
          const next = amounts(steps, 1).get(key) ?? null
          if (one !== null && next !== null) expect(one + next).toBeCloseTo(whole.get(key) ?? Number.NaN, 6)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('do not exist where a cell does not exist, however the others read', () => {
    fc.assert(
      fc.property(arbitraryReport(), arbitraryReport(), (one, other) => {
        for (const { cells, changes } of compare(one, other).lines) {
          const [change] = changes
          const isThere = cells.every(({ face }) => face !== 'absent' && face !== 'not-in-edition')
          expect(change?.amount !== null).toBe(isThere)
          if (!isThere) expect(change?.share).toBeNull()
        }
      }),
    )
  })

  test('follow in per cent from the amount and a printed base of ten or more', () => {
    fc.assert(
      fc.property(arbitraryReport(), arbitraryReport(), (one, other) => {
        for (const { cells, changes, measure } of compare(one, other).lines) {
          const [base] = cells
          const share = changes[0]?.share ?? null
          const canBe = base?.face === 'number' && (base.value ?? 0) >= 10 && measure !== 'change'
          if (share === null) expect(changes[0]?.whyNoShare).not.toBeNull()
          else {
            expect(canBe).toBe(true)
            expect((base?.value ?? 0) * (1 + share)).toBeCloseTo(cells[1]?.standing ?? Number.NaN, 6)
          }
        }
      }),
    )
  })

  test('of a report with itself are all nothing, and nothing differs', () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        for (const { changes, isDifferent } of compare(report, report).lines) {
          expect(isDifferent).toBe(false)
          expect([0, null]).toContain(changes[0]?.amount)
        }
      }),
    )
  })
})

describe('one change', () => {
  const base = makeReport(1, { edition: '2021', size: 60, zeros: 'zero' })
  const key = 'disclosure.penalties.decisions'
  const change = (from: number | string, to: number | string) =>
    lineOf(compare(withFigures(base, { [key]: from }), withFigures(base, { [key]: to })), key).changes[0]

  test('says why there is no per cent', () => {
    expect(change(0, 5)).toMatchObject({ amount: 5, share: null, whyNoShare: 'from-zero' })
    expect(change('', 5)).toMatchObject({ amount: 5, share: null, whyNoShare: 'from-blank', countsBlank: true })
    expect(change(9, 10)).toMatchObject({ amount: 1, share: null, whyNoShare: 'small-base' })
    expect(change(10, 12)).toMatchObject({ amount: 2, share: 0.2, whyNoShare: null, countsBlank: false })
    expect(change(10, 0)).toMatchObject({ amount: -10, share: -1 })
    expect(change(10, '若干')).toMatchObject({ amount: null, whyNoAmount: 'text', whyNoShare: 'no-amount' })
  })

  test('of a blank 总计 counts its parts and says so', () => {
    const blank = makeReport(1, { edition: '2021', size: 60, zeros: 'zero', hasBlankTotals: true })
    const line = lineOf(compare(blank, base), 'requests.received.total')
    expect(line.changes[0]).toMatchObject({ amount: 0, standsForParts: true, countsBlank: false })
    expect(line.isDifferent).toBe(true)
  })

  test('of money is told in the unit of both, else in 万元, else not at all', () => {
    const old = makeReport(1, { edition: '2019', size: 60, zeros: 'zero' })
    const amount = 'disclosure.procurement.amount'
    const paid = (value: number, unit?: string): Report => {
      const figure = {
        text: `${value}${unit ?? ''}`,
        value,
        state: 'number' as const,
        ref: 0,
        ...(unit ? { unit } : {}),
      }
      return { ...old, figures: { ...old.figures, [amount]: figure } }
    }
    const change = (one: Report, other: Report) => lineOf(compare(one, other), amount)
    expect(change(paid(1310.25, '万元'), paid(8422.6, '万元')).changes[0]).toMatchObject({
      amount: 7112.35,
      unit: '万元',
    })
    expect(change(paid(500, '元'), paid(700, '元')).changes[0]).toMatchObject({ amount: 200, unit: '元' })
    expect(change(paid(30_000, '元'), paid(2, '亿元')).changes[0]).toMatchObject({ amount: 19_997, unit: '万元' })
    expect(change(paid(30_000, '元'), paid(3, '万元'))).toMatchObject({ isDifferent: false })
    expect(change(paid(2500), paid(1000880)).changes[0]).toMatchObject({ amount: null, whyNoAmount: 'unit-unknown' })
    expect(change(paid(2500), paid(0)).changes[0]?.amount).toBeNull()
  })
})

describe('findings on cells', () => {
  const report = makeReport(2, { edition: '2021', size: 60, zeros: 'zero' })
  const cell = 'requests.settled.business'
  const row = ['requests.settled.total', 'requests.settled.naturalPerson', cell]
  const finding = {
    rule: 'applicants-add-up',
    severity: 'error' as const,
    figures: row,
    quote: null,
    place: null,
    details: {},
  }
  const change = { figure: cell, from: 21, to: 12, reason: 'digits-swapped' }
  const entry = (repair: Check['repair']) => [
    { report, check: CLEAN },
    { report, check: { findings: [finding], repair } },
  ]
  const marks = (repair: Check['repair']) => {
    const comparison = compareReports(entry(repair))
    return row.map((key) => lineOf(comparison, key))
  }

  test('a certain cell is the error and brings its repair; the rest of its sum is innocent', () => {
    const lines = marks({ size: 1, certain: [cell], solutions: [[change]], complete: true })
    expect(lines.map((line) => line.cells[1]?.mark?.severity)).toEqual(['info', 'info', 'error'])
    expect(lines[2]?.cells[1]?.mark?.repair).toEqual({ from: 21, to: 12, reason: 'digits-swapped' })
    expect(lines.map((line) => line.changes[0]?.isDoubtful)).toEqual([false, false, true])
    expect(lines[2]?.cells[0]?.mark).toBeNull()
  })

  test('one of several puts every change it touches in brackets', () => {
    const lines = marks(null)
    expect(lines.map((line) => line.cells[1]?.mark?.look)).toEqual(['possible', 'possible', 'possible'])
    expect(lines.map((line) => line.changes[0]?.isDoubtful)).toEqual([true, true, true])
  })

  test('a sum of ours over a wrong row is doubtful and carries no mark of its own', () => {
    const denied = { ...finding, figures: ['requests.denied.stateSecret.total'] }
    const comparison = compareReports([{ report, check: { findings: [denied], repair: null } }])
    expect(lineOf(comparison, 'requests.denied.total').cells[0]).toMatchObject({ mark: null, isDoubtful: true })
  })
})
