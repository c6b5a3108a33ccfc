import { describe, expect, test } from 'vitest'
import { trendOf } from '#lib/comparison/series-trend.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'

const RECEIVED = { kind: 'figure', key: 'requests.received.total' } as const
const inYear = (year: number, received: number | string) =>
  withFigures(makeReport(year, { year, edition: year < 2021 ? '2019' : '2021', size: 0 }), { [RECEIVED.key]: received })

describe('a trend', () => {
  const reports = [inYear(2023, 61), inYear(2019, 33), inYear(2020, ''), inYear(2022, 51)]

  test('has a point for every year from the first to the last, in order', () => {
    const { points } = trendOf(reports, RECEIVED)
    expect(points.map(({ year, value, why, report }) => [year, value, why, report])).toEqual([
      [2019, 33, null, 1],
      [2020, null, 'blank', 2],
      [2021, null, 'year-missing', null],
      [2022, 51, null, 3],
      [2023, 61, null, 0],
    ])
  })

  test('tells where the edition changes: over missing years, in the year from which the later one is in force', () => {
    expect(trendOf(reports, RECEIVED)).toMatchObject({ editionChanges: [2021], least: 33, greatest: 61 })
    const used = (...editions: [number, '2019' | '2021'][]) =>
      trendOf(
        editions.map(([year, edition]) => ({ ...inYear(year, 1), edition })),
        RECEIVED,
      ).editionChanges
    expect(used([2019, '2019'], [2023, '2021'])).toEqual([2021])
    expect(used([2020, '2019'], [2021, '2021'])).toEqual([2021])
    expect(used([2021, '2019'], [2023, '2021'])).toEqual([2023])
    expect(used([1, '2019'], [2023, '2021'])).toEqual([2023])
    expect(trendOf([inYear(2022, 1), inYear(2023, 2)], RECEIVED).editionChanges).toEqual([])
  })

  test('of two reports of one year takes the last, and leaves out one without a year', () => {
    const again = trendOf([inYear(2022, 1), inYear(2022, 2), { ...inYear(2023, 3), year: null }], RECEIVED)
    expect(again.points.map(({ year, value }) => [year, value])).toEqual([[2022, 2]])
  })

  test('of nothing is empty, and a slip of a year does not stretch it without end', () => {
    expect(trendOf([], RECEIVED)).toMatchObject({ points: [], least: null, greatest: null })
    const slipped = trendOf([inYear(2022, 1), { ...inYear(2023, 2), year: 20_230_101 }], RECEIVED)
    expect(slipped.points).toHaveLength(2)
  })

  test('marks thin rates and keeps their value', () => {
    const report = withFigures(inYear(2022, 5), { 'requests.settled.total': 18, 'requests.granted.total': 12 })
    const [point] = trendOf([report], { kind: 'rate', rate: 'grantedRate', applicant: 'total' }).points
    expect(point).toMatchObject({ value: 12 / 18, why: 'thin', isThin: true })
  })
})
