import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { drawDistributionDots } from '#lib/comparison/charts/distribution-dots.ts'
import { drawRankStrip } from '#lib/comparison/charts/rank-strip.ts'
import { drawTrendLine } from '#lib/comparison/charts/trend-line.ts'
import { rankReports } from '#lib/comparison/ranking.ts'
import { trendOf } from '#lib/comparison/series-trend.ts'
import { spreadOf } from '#lib/comparison/spread.ts'
import { arbitraryGroup } from '#tests/generate/group-reports.ts'

const values = fc.array(
  fc.nat(5_000_000).map((thousandths) => thousandths / 1000),
  { minLength: 1, maxLength: 80 },
)
const BY = { kind: 'figure', key: 'requests.received.total' } as const

const ranking = (numbers: readonly number[]) => ({
  by: BY,
  ranked: numbers.map((value, report) => ({ report, rank: report + 1, value, rate: null })),
  missing: [],
  spread: spreadOf(numbers),
})

describe('a distribution with round numbers under it', () => {
  test('keeps dots, band and median between the first and the last of them', () => {
    fc.assert(
      fc.property(values, fc.integer({ min: 200, max: 1600 }), (numbers, width) => {
        const drawn = drawDistributionDots(ranking(numbers), { width, height: 116, radius: 4, chosen: null, foot: 20 })
        const [first = 0, last = 0] = [drawn.ticks[0]?.label.x, drawn.ticks.at(-1)?.label.x]
        for (const { dot } of drawn.marks) {
          expect(dot.x).toBeGreaterThanOrEqual(first)
          expect(dot.x).toBeLessThanOrEqual(last)
          expect(dot.y).toBeLessThanOrEqual(96)
          expect(dot.y).toBeGreaterThanOrEqual(4)
        }
        const { x = 0, width: wide = 0 } = drawn.band ?? {}
        const median = Number(/^M([\d.]+)/.exec(drawn.median?.path ?? '')?.[1])
        expect(median).toBeGreaterThanOrEqual(x - 0.11)
        expect(median).toBeLessThanOrEqual(x + wide + 0.11)
        for (const { label } of drawn.ticks) expect(label.x >= 0 && label.x <= width).toBe(true)
      }),
    )
  })

  test('holds half of the values in its band, but for the two that the quartiles lie next to', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const drawn = drawDistributionDots(ranking(numbers), {
          width: 900,
          height: 116,
          radius: 4,
          chosen: null,
          foot: 20,
        })
        const { x = 0, width = 0 } = drawn.band ?? {}
        const inside = drawn.marks.filter(({ dot }) => dot.x >= x - 0.11 && dot.x <= x + width + 0.11)
        expect(inside.length * 2).toBeGreaterThanOrEqual(numbers.length - 2)
      }),
    )
  })
})

describe('the strip of a row', () => {
  test('places greater values further right, inside, whatever the size of the dot', () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const spread = spreadOf(numbers)
        if (!spread) return
        const strips = numbers.map((value, at) =>
          drawRankStrip(spread, value, { width: 220, height: 31, radius: at % 2 === 0 ? 4 : 5 }),
        )
        for (const [at, { dot, median }] of strips.entries()) {
          expect(dot.x - dot.radius >= 0 && dot.x + dot.radius <= 220).toBe(true)
          expect(median).toEqual(strips[0]?.median)
          for (const [place, other] of strips.entries()) {
            if ((numbers[at] ?? 0) < (numbers[place] ?? 0)) expect(dot.x).toBeLessThanOrEqual(other.dot.x)
          }
        }
      }),
    )
  })
})

test('a large trend stays inside with its room for numbers, over real rankings and series alike', () => {
  fc.assert(
    fc.property(arbitraryGroup(8), (reports) => {
      const drawn = drawTrendLine(trendOf(reports, BY), { width: 640, height: 200, room: 12, top: 24, edge: 24 })
      for (const { dot } of drawn.marks) {
        expect(dot.x >= 24 && dot.x <= 640 - 36).toBe(true)
        expect(dot.y >= 24 && dot.y <= 180).toBe(true)
      }
      const { ranked } = rankReports(reports, BY)
      expect(ranked.length).toBeLessThanOrEqual(reports.length)
    }),
    { numRuns: 30 },
  )
})
