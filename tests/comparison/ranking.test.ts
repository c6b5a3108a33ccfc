import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { rankReports } from '#lib/comparison/ranking.ts'
import { spreadOf } from '#lib/comparison/spread.ts'
import { arbitraryReport, makeReport, withFigures } from '#tests/generate/reports.ts'

const PENALTIES = { kind: 'figure', key: 'disclosure.penalties.decisions' } as const
const base = makeReport(1, { edition: '2021', size: 60, zeros: 'zero' })
const withPenalties = (cells: readonly (number | string | null)[]) =>
  cells.map((cell) => withFigures(base, { [PENALTIES.key]: cell }))

describe('a ranking', () => {
  test('holds every report once, ranked or missing with a reason, the greatest first', () => {
    const by = fc.constantFrom(
      PENALTIES,
      { kind: 'rate', rate: 'openRate', applicant: 'total' } as const,
      { kind: 'rate', rate: 'reviewCorrectedRate', applicant: 'total' } as const,
      { kind: 'figure', key: 'requests.denied.total' } as const,
      { kind: 'figure', key: 'disclosure.regulations.made' } as const,
    )
    fc.assert(
      fc.property(fc.array(arbitraryReport(), { maxLength: 12 }), by, (reports, measure) => {
        const { ranked, missing, spread } = rankReports(reports, measure)
        const seen = [...ranked, ...missing].map(({ report }) => report)
        expect(seen.sort((one, other) => one - other)).toEqual(reports.map((_, at) => at))
        for (const [at, one] of ranked.entries()) {
          const better = ranked.filter(({ value }) => value > one.value).length
          expect(one.rank).toBe(better + 1)
          expect(one.value).toBeLessThanOrEqual(ranked[at - 1]?.value ?? Number.POSITIVE_INFINITY)
        }
        expect(spread?.count ?? 0).toBe(ranked.length)
      }),
      { numRuns: 40 },
    )
  })

  test('says who is missing and why', () => {
    const reports = [...withPenalties([38, '', '若干', null]), makeReport(2, { edition: '2019' })]
    expect(rankReports(reports, PENALTIES).missing.map(({ report, why }) => [report, why])).toEqual([
      [1, 'blank'],
      [2, 'text'],
      [3, 'absent'],
    ])
    const old = rankReports(reports, { kind: 'figure', key: 'disclosure.regulations.inForce' })
    expect(old.missing).toMatchObject([{ report: 4, why: 'not-in-edition' }])
  })

  test('leaves thin rates out of rank and median and keeps their fraction', () => {
    const total = (settled: number) =>
      withFigures(base, {
        'requests.settled.total': settled,
        'requests.granted.total': 12,
        'requests.partlyGranted.total': 0,
      })
    const by = { kind: 'rate', rate: 'grantedRate', applicant: 'total' } as const
    const { ranked, missing, spread } = rankReports([total(18), total(48), total(0)], by)
    expect(ranked.map(({ report, value }) => [report, value])).toEqual([[1, 0.25]])
    expect(missing.map(({ why, rate }) => [why, rate?.numerator.value, rate?.denominator.value])).toEqual([
      ['thin', 12, 18],
      ['denominator-zero', 12, 0],
    ])
    expect(spread?.median).toBe(0.25)
  })

  test('equal values share the better rank', () => {
    const { ranked } = rankReports(withPenalties([5, 9, 9, 2, 5]), PENALTIES)
    expect(ranked.map(({ report, rank }) => [report, rank])).toEqual([
      [1, 1],
      [2, 1],
      [0, 3],
      [4, 3],
      [3, 5],
    ])
  })
})

describe('a spread', () => {
  test('lies in order and does not depend on the order of the numbers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 14_000 }), { minLength: 1 }), (numbers) => {
        const spread = spreadOf(numbers)
        const { least, lowerQuartile, median, upperQuartile, greatest } = spread ?? { least: Number.NaN }
        const steps = [least, lowerQuartile, median, upperQuartile, greatest].map(Number)
        expect(steps).toEqual([...steps].sort((one, other) => one - other))
        expect([least, greatest]).toEqual([Math.min(...numbers), Math.max(...numbers)])
        expect(spreadOf([...numbers].reverse())).toEqual(spread)
        const below = numbers.filter((one) => one < Number(median)).length
        const above = numbers.filter((one) => one > Number(median)).length
        expect(Math.max(below, above)).toBeLessThanOrEqual(numbers.length / 2)
      }),
    )
  })

  test('of nothing is nothing; quartiles lie between neighbours', () => {
    expect(spreadOf([])).toBeNull()
    expect(spreadOf([1, 2, 3, 4])).toMatchObject({ lowerQuartile: 1.75, median: 2.5, upperQuartile: 3.25 })
  })
})
