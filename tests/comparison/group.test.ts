import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countRepeated, isInDoubt } from '#lib/comparison/group.ts'
import { linesOfForms } from '#lib/comparison/lines-of-form.ts'
import { measureReport } from '#lib/comparison/measure-report.ts'
import { orderRanking, type RankingOrder } from '#lib/comparison/order-ranking.ts'
import { applicantOf, RANKED_LINES, readRankBy, withApplicant, writeRankBy } from '#lib/comparison/rank-by.ts'
import type { RankBy } from '#lib/comparison/ranked.ts'
import { rankReports } from '#lib/comparison/ranking.ts'
import { RATE_IDS } from '#lib/comparison/rate.ts'
import { APPLICANTS } from '#lib/form/requests.ts'
import { checkReport } from '#lib/rules/check-report.ts'
import { arbitraryGroup, groupReport } from '#tests/generate/group-reports.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'

const KINDS = APPLICANTS.map(({ id }) => id)
const measures: fc.Arbitrary<RankBy> = fc.oneof(
  fc.record({
    kind: fc.constant('rate' as const),
    rate: fc.constantFrom(...RATE_IDS),
    applicant: fc.constantFrom(...KINDS),
  }),
  fc.record({
    kind: fc.constant('figure' as const),
    key: fc.constantFrom(...linesOfForms(['2019', '2021']).map(({ key }) => key)),
  }),
)

describe('what a group is ranked by', () => {
  test('reads back as it was written, and nothing else is read', () => {
    fc.assert(
      fc.property(measures, (by) => {
        expect(readRankBy(writeRankBy(by))).toEqual(by)
      }),
    )
    fc.assert(
      fc.property(fc.string(), (text) => {
        const by = readRankBy(text)
        if (by) expect(readRankBy(writeRankBy(by))).toEqual(by)
      }),
    )
    expect(['openRate@nobody', 'requests.received', '__proto__', ''].map(readRankBy)).toEqual([null, null, null, null])
  })

  test('can be asked of one kind of applicants where the form tells them apart, and stays itself elsewhere', () => {
    fc.assert(
      fc.property(measures, fc.constantFrom(...KINDS), (by, kind) => {
        const other = withApplicant(by, kind)
        expect(applicantOf(other)).toBe(applicantOf(by) === null ? null : kind)
        expect(withApplicant(other, applicantOf(by) ?? 'total')).toEqual(by)
        expect(readRankBy(writeRankBy(other))).toEqual(other)
      }),
    )
  })

  test('is offered once for all kinds of applicants', () => {
    const offered = RANKED_LINES.map(({ key }): RankBy => ({ kind: 'figure', key }))
    const all = new Set(offered.flatMap((by) => [by, ...KINDS.map((kind) => withApplicant(by, kind))]).map(writeRankBy))
    expect([...all].sort()).toEqual(
      linesOfForms(['2019', '2021'])
        .map(({ key }) => key)
        .sort(),
    )
  })
})

describe('doubt', () => {
  const sound = makeReport(3, { edition: '2021', size: 420, zeros: 'zero' })
  const wrong = withFigures(sound, {
    'requests.settled.total': (sound.figures['requests.settled.total']?.value ?? 0) + 9,
  })

  test('is none in a report in which every sum holds', () => {
    fc.assert(
      fc.property(arbitraryGroup(3), measures, (reports, by) => {
        for (const report of reports) {
          const isSound = [...report.doubts].length === 0
          if (isSound) expect(isInDoubt(report, by)).toBe(false)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('falls on what rests on a wrong number, and on nothing else', () => {
    const report = groupReport(wrong, 'wrong', checkReport(wrong))
    expect(isInDoubt(report, { kind: 'rate', rate: 'openRate', applicant: 'total' })).toBe(true)
    expect(isInDoubt(report, { kind: 'figure', key: 'requests.settled.total' })).toBe(true)
    expect(isInDoubt(report, { kind: 'figure', key: 'disclosure.penalties.decisions' })).toBe(false)
    expect(
      isInDoubt(groupReport(sound, 'sound', checkReport(sound)), { kind: 'figure', key: 'requests.settled.total' }),
    ).toBe(false)
  })

  test('knows the cells that a measure rests on: without them it is none', () => {
    fc.assert(
      fc.property(measures, (by) => {
        const { keys, value } = measureReport(sound, by)
        if (value === null) return
        const without = withFigures(sound, Object.fromEntries(keys.map((key) => [key, null])))
        expect(measureReport(without, by).value).not.toBe(value)
      }),
      { numRuns: 60 },
    )
  })
})

describe('a ranking in another order', () => {
  const orders = fc.constantFrom<RankingOrder>('rank', 'organ', 'region', 'year', 'findings')
  const by: RankBy = { kind: 'rate', rate: 'deniedRate', applicant: 'total' }

  test('holds the same rows, and the same again when it is reversed', () => {
    fc.assert(
      fc.property(arbitraryGroup(), orders, (reports, order) => {
        const ranking = rankReports(reports, by)
        const one = orderRanking(ranking, reports, order, false)
        const other = orderRanking(ranking, reports, order, true)
        for (const rows of [one, other]) {
          expect(new Set(rows.ranked)).toEqual(new Set(ranking.ranked))
          expect(new Set(rows.missing)).toEqual(new Set(ranking.missing))
        }
        const sortedBy = ({ report }: { report: number }) => {
          const { agency = '', region = '', year = null, counts } = reports[report] ?? {}
          return { rank: report, organ: agency, region, year, findings: `${counts?.error} ${counts?.warning}` }[order]
        }
        if (order !== 'rank') expect(other.ranked.map(sortedBy)).toEqual(one.ranked.map(sortedBy).reverse())
      }),
      { numRuns: 40 },
    )
  })

  test('is the ranking itself by rank', () => {
    fc.assert(
      fc.property(arbitraryGroup(), (reports) => {
        const ranking = rankReports(reports, by)
        expect(orderRanking(ranking, reports, 'rank', false).ranked).toEqual(ranking.ranked)
        expect(orderRanking(ranking, reports, 'rank', true).ranked).toEqual(ranking.ranked.toReversed())
      }),
      { numRuns: 20 },
    )
  })
})

test('reports of one organ and year are counted as repeated once each after the first', () => {
  const of = (agency: string, year: number) => ({ series: agency, year })
  const reports = [of('甲局', 2022), of('甲局', 2023), of('乙局', 2023), of('甲局', 2023), of('甲局', 2023)]
  expect(countRepeated(reports)).toBe(2)
  expect(countRepeated([])).toBe(0)
})
