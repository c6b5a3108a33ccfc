import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawCompositionBars } from '#lib/comparison/charts/composition-bars.ts'
import { drawDistributionDots } from '#lib/comparison/charts/distribution-dots.ts'
import { drawPairBars } from '#lib/comparison/charts/pair-bars.ts'
import { drawRankingRows } from '#lib/comparison/charts/ranking-rows.ts'
import { roundTicks } from '#lib/comparison/charts/scale.ts'
import { drawTrendLine } from '#lib/comparison/charts/trend-line.ts'
import { compositionOf } from '#lib/comparison/composition.ts'
import type { Ranking } from '#lib/comparison/ranked.ts'
import { spreadOf } from '#lib/comparison/spread.ts'
import type { Trend } from '#lib/comparison/trend.ts'
import { arbitraryReport } from '#tests/generate/reports.ts'

const BARS = { width: 540, barHeight: 14, step: 18, before: 56, behind: 48, scale: 'share' } as const
const BY = { kind: 'figure', key: 'requests.received.total' } as const

/** A ranking of these values, greatest first, and as many reports without a rank as asked for. */
function ranking(values: readonly number[], missing = 0): Ranking {
  const sorted = [...values].sort((one, other) => other - one)
  return {
    by: BY,
    ranked: sorted.map((value, report) => ({ report, rank: report + 1, value, rate: null })),
    missing: Array.from({ length: missing }, (_, at) => ({ report: values.length + at, why: 'blank', rate: null })),
    spread: spreadOf(values),
  }
}

function trend(values: readonly (number | null)[], editionChanges: number[] = []): Trend {
  const numbers = values.filter((value) => value !== null)
  return {
    by: BY,
    points: values.map((value, at) => ({
      year: 2019 + at,
      report: value === null ? null : at,
      edition: value === null ? null : '2021',
      value,
      why: value === null ? 'year-missing' : null,
      rate: null,
      isThin: false,
    })),
    editionChanges,
    least: numbers.length === 0 ? null : Math.min(...numbers),
    greatest: numbers.length === 0 ? null : Math.max(...numbers),
  }
}

describe('bars of outcomes', () => {
  test('follow the numbers, keep a gap, and end where they should', () => {
    fc.assert(
      fc.property(
        fc.array(arbitraryReport(), { minLength: 1, maxLength: 6 }),
        fc.constantFrom('share', 'count'),
        (reports, scale) => {
          const compositions = reports.map((report) => compositionOf(report))
          const { bars } = drawCompositionBars(compositions, { ...BARS, scale })
          const greatest = Math.max(...compositions.map(({ total }) => total ?? 0))
          for (const [at, { segments }] of bars.entries()) {
            const composition = compositions[at]
            const total = composition?.total ?? 0
            expect(segments.map(({ id, value }) => [id, value])).toEqual(
              total === 0 ? [] : composition?.parts.filter(({ value }) => value).map(({ id, value }) => [id, value]),
            )
            const ends = segments.map(({ rect }) => rect.x + rect.width)
            for (const [place, { rect }] of segments.slice(1).entries())
              expect(rect.x - (ends[place] ?? 0)).toBeGreaterThan(1.5)
            const last = ends.at(-1)
            const room = 540 - 56 - 48
            const length = scale === 'share' ? room : (room * total) / greatest
            if (last !== undefined && length > 40) expect(Math.abs(last - (56 + length))).toBeLessThan(1.2)
            if (segments.length > 0) expect(segments.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
          }
        },
      ),
    )
  })

  test('have no segments where nothing was settled', () => {
    const none = { parts: [], total: null }
    expect(drawCompositionBars([none, { parts: [], total: 0 }], BARS).bars.map(({ segments }) => segments)).toEqual([
      [],
      [],
    ])
    expect(drawCompositionBars([], BARS)).toMatchObject({ height: 0, bars: [] })
  })
})

describe('a trend line', () => {
  const size = { width: 206, height: 60, room: 36 }

  test('breaks at every gap and never leaves its room', () => {
    const values = fc.array(fc.option(fc.nat(14_000)), { maxLength: 15 })
    fc.assert(
      fc.property(values, (points) => {
        const { line, marks } = drawTrendLine(trend(points), size)
        const runs = points.filter((value, at) => value !== null && (points[at - 1] ?? null) === null).length
        expect(line.path.split('M').length - 1).toBe(runs)
        for (const { dot, point } of marks) {
          expect(dot.x >= 0 && dot.x <= size.width - size.room && dot.y >= 0 && dot.y <= size.height).toBe(true)
          expect(dot.part).toBe(point.value === null ? 'hollow' : 'point')
        }
        for (const one of marks) {
          for (const other of marks) {
            if ((one.point.value ?? 0) > (other.point.value ?? 0)) expect(one.dot.y).toBeLessThanOrEqual(other.dot.y)
          }
        }
      }),
    )
  })

  test('sets numbers over their dots, but under where the line falls steeply onto one and there is room', () => {
    const areUnder = (...values: (number | null)[]) =>
      drawTrendLine(trend(values), { width: 680, height: 200, room: 12, top: 24, edge: 24 }).marks.map(
        ({ value, dot }) => value.y > dot.y,
      )
    expect(areUnder(400, 150, 140, 160)).toEqual([false, true, false, false])
    expect(areUnder(130, 100, 400)).toEqual([false, true, false])
    // Under it would stand on the years; beside a missing year there is no line.
    expect(areUnder(400, 5, 400)).toEqual([false, false, false])
    expect(areUnder(400, null, 150, 160)).toEqual([false, false, false, false])
    // A line that falls from one side and on to the other leaves no free place.
    expect(areUnder(400, 200, 5)).toEqual([false, false, false])
  })

  test('marks a change of edition between the two years', () => {
    const { editions, marks } = drawTrendLine(trend([3, 4, 5], [2021]), size)
    const x = Number(/^M([\d.]+)/.exec(editions[0]?.path ?? '')?.[1])
    expect(x).toBeGreaterThan(marks[1]?.dot.x ?? Number.NaN)
    expect(x).toBeLessThan(marks[2]?.dot.x ?? Number.NaN)
  })
})

describe('dots of a group', () => {
  const values = fc.array(fc.nat(1000), { maxLength: 60 })

  test('are one for each ranked report, placed by value, inside, the chosen one on top', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const drawn = drawDistributionDots(ranking(numbers, 2), { width: 300, height: 48, radius: 3, chosen: 0 })
        expect(drawn.marks).toHaveLength(numbers.length)
        for (const { dot } of drawn.marks) expect(dot.x >= 3 && dot.x <= 297 && dot.y >= 3 && dot.y <= 45).toBe(true)
        for (const one of drawn.marks) {
          for (const other of drawn.marks)
            if (one.value < other.value) expect(one.dot.x).toBeLessThanOrEqual(other.dot.x)
        }
        expect(drawn.marks.map(({ dot }) => dot.part).indexOf('chosen')).toBe(numbers.length - 1)
      }),
    )
  })

  test('ranked in rows hold everybody, those without a rank last and hollow or without a dot', () => {
    fc.assert(
      fc.property(values, fc.nat(3), (numbers, missing) => {
        const { rows, height, ticks } = drawRankingRows(ranking(numbers, missing), {
          width: 440,
          step: 30,
          before: 152,
          behind: 64,
        })
        expect(rows.map(({ report }) => report)).toEqual([...numbers, ...Array(missing)].map((_, at) => at))
        expect(height).toBe(30 * rows.length + 20)
        const xs = rows.flatMap(({ dot }) => (dot ? [dot.x] : []))
        expect(xs).toEqual([...xs].sort((one, other) => other - one))
        expect(xs.every((x) => x >= 152 && x <= 376)).toBe(true)
        expect(numbers.length === 0 || ticks.length > 0).toBe(true)
      }),
    )
  })
})

describe('scales', () => {
  test('ticks are even, round and reach from below the least to above the greatest', () => {
    const bounds = fc.tuple(fc.integer({ min: -1000, max: 20_000 }), fc.integer({ min: 1, max: 20_000 }))
    fc.assert(
      fc.property(bounds, fc.constantFrom(1, 100, 10_000), ([least, span], divisor) => {
        const [from, to] = [least / divisor, (least + span) / divisor]
        const ticks = roundTicks(from, to, 4)
        expect(ticks[0]).toBeLessThanOrEqual(from + 1e-9)
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(to - 1e-9)
        expect(ticks.length).toBeLessThanOrEqual(7)
        const step = (ticks[1] ?? 0) - (ticks[0] ?? 0)
        for (const [at, tick] of ticks.slice(1).entries()) expect(tick - (ticks[at] ?? 0)).toBeCloseTo(step, 6)
      }),
    )
  })

  test('small bars are as long as their numbers, and missing where there is none', () => {
    const bars = drawPairBars([51, null, 0, 102], 102, { width: 104, barHeight: 5, gap: 2 })
    expect(bars.map((bar) => bar && [bar.part, bar.width, bar.y])).toEqual([
      ['bar-old', 52, 0],
      null,
      null,
      ['bar-new', 104, 21],
    ])
  })
})
