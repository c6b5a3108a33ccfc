import type { Ranking } from '#lib/comparison/ranked.ts'
import { roundTicks, scaleBetween } from './scale.ts'
import { type Dot, type Label, type Rect, type Stroke, tenth } from './shape.ts'

/** One report's row: its place, its name, its dot and its value. */
export interface RankingRow {
  /** Index of the report in the group. */
  report: number
  /** null for a report without a rank, whose dot is hollow or missing. */
  rank: number | null
  place: Label
  name: Label
  dot: Dot | null
  value: Label
}

/** A ranking drawn as rows of dots over a common scale, which does not start at 0. */
export interface RankingRows {
  width: number
  height: number
  /** From the least to the greatest ranked value. */
  band: Rect | null
  median: Stroke | null
  ticks: readonly { value: number; line: Stroke; label: Label }[]
  rows: readonly RankingRow[]
}

/** Measures in pixels; names stand in `before`, values in `behind`. */
export interface RankingOptions {
  width: number
  step: number
  before: number
  behind: number
}

const FOOT = 20

/** Places a ranking, the ranked first, then who has no rank. */
export function drawRankingRows(ranking: Ranking, { width, step, before, behind }: RankingOptions): RankingRows {
  const { spread, ranked, missing } = ranking
  const thin = missing.map(({ rate }) => rate?.value ?? null)
  const values = [...ranked.map(({ value }) => value), ...thin.filter((value) => value !== null)]
  const ticks = values.length === 0 ? [] : roundTicks(Math.min(...values), Math.max(...values), 4)
  const xOf = scaleBetween([ticks[0] ?? 0, ticks.at(-1) ?? 0], [before, width - behind])
  const bottom = (ranked.length + missing.length) * step
  const row = (at: number, report: number, rank: number | null, value: number | null): RankingRow => {
    const y = at * step + step / 2
    const part = rank === null ? 'faint' : 'plain'
    const label = (x: number, anchor: Label['anchor'], look: Label['part']): Label => ({
      shape: 'label',
      part: look,
      x,
      y: tenth(y + 4),
      anchor,
    })
    return {
      report,
      rank,
      place: label(0, 'start', rank === null ? 'faint' : 'strong'),
      name: label(18, 'start', part),
      dot:
        value === null ? null : { shape: 'dot', part: rank === null ? 'hollow' : 'point', x: xOf(value), y, radius: 4 },
      value: label(width, 'end', rank === null ? 'faint' : 'strong'),
    }
  }
  return {
    width,
    height: bottom + FOOT,
    band: spread
      ? {
          shape: 'rect',
          part: 'band',
          x: xOf(spread.least),
          y: 0,
          width: tenth(xOf(spread.greatest) - xOf(spread.least)),
          height: bottom,
        }
      : null,
    median: spread ? { shape: 'stroke', part: 'median', path: `M${xOf(spread.median)} -3V${bottom + 3}` } : null,
    ticks: ticks.map((value) => ({
      value,
      line: { shape: 'stroke', part: 'grid', path: `M${xOf(value)} 0V${bottom}` },
      label: { shape: 'label', part: 'faint', x: xOf(value), y: bottom + FOOT - 4, anchor: 'middle' },
    })),
    rows: [
      ...ranked.map(({ report, rank, value }, at) => row(at, report, rank, value)),
      ...missing.map(({ report }, at) => row(ranked.length + at, report, null, thin[at] ?? null)),
    ],
  }
}
