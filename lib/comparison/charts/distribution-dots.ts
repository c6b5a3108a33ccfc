import type { Ranking, Spread } from '#lib/comparison/ranked.ts'
import { roundTicks, type Scale, scaleBetween } from './scale.ts'
import { type Dot, type Label, type Rect, type Stroke, tenth } from './shape.ts'

/** One report's dot. */
export interface DistributionMark {
  /** Index of the report in the group. */
  report: number
  value: number
  dot: Dot
}

/** The values of a group on one line, equal ones piled up; nothing where nobody is ranked. */
export interface DistributionDots {
  width: number
  height: number
  axis: Stroke
  /** From the lower to the upper quartile. */
  band: Rect | null
  median: Stroke | null
  ticks: readonly { value: number; line: Stroke; label: Label }[]
  marks: readonly DistributionMark[]
}

/** Measures in pixels; `chosen` is the report to be told from the others. */
export interface DistributionOptions {
  width: number
  height: number
  radius: number
  chosen: number | null
  /** Room under the axis for round numbers, between which the values lie then; none when left out. */
  foot?: number
}

/** Room beside the first and the last round number, which reach over the axis. */
const TICK_EDGE = 20

function bandOf(spread: Spread, xOf: Scale, line: number): Rect {
  const from = xOf(spread.lowerQuartile)
  return { shape: 'rect', part: 'band', x: from, y: 0, width: tenth(xOf(spread.upperQuartile) - from), height: line }
}

/** Places a group's values from the least on the left to the greatest on the right; the chosen one is drawn last. */
export function drawDistributionDots(ranking: Ranking, options: DistributionOptions): DistributionDots {
  const { width, height, radius, chosen, foot = 0 } = options
  const { spread } = ranking
  const edge = radius + 1 + (foot > 0 ? TICK_EDGE : 0)
  const line = height - foot - radius - 2
  const ticks = foot > 0 && spread ? roundTicks(spread.least, spread.greatest, 6) : []
  const least = ticks[0] ?? spread?.least ?? 0
  const greatest = ticks.at(-1) ?? spread?.greatest ?? 0
  const xOf = scaleBetween([least, greatest], [edge, width - edge])
  const piles = new Map<number, number>()
  const placed = ranking.ranked.map(({ report, value }) => {
    const x = xOf(value)
    const pile = Math.round(x / (2 * radius))
    const level = piles.get(pile) ?? 0
    piles.set(pile, level + 1)
    return { report, value, x, level }
  })
  const highest = Math.max(0, ...placed.map(({ level }) => level))
  const rise = highest === 0 ? 0 : Math.min(2 * radius, (line - radius - 1) / highest)
  const marks = placed.map(({ report, value, x, level }): DistributionMark => {
    const part = report === chosen ? 'chosen' : 'point'
    return { report, value, dot: { shape: 'dot', part, x, y: tenth(line - level * rise), radius } }
  })
  const isChosen = (mark: DistributionMark) => Number(mark.dot.part === 'chosen')
  return {
    width,
    height,
    axis: { shape: 'stroke', part: 'axis', path: `M${edge} ${line}H${tenth(width - edge)}` },
    band: spread && bandOf(spread, xOf, line),
    median: spread ? { shape: 'stroke', part: 'median', path: `M${xOf(spread.median)} 1V${height - foot}` } : null,
    ticks: ticks.map((value) => ({
      value,
      line: { shape: 'stroke', part: 'grid', path: `M${xOf(value)} 0V${height - foot}` },
      label: { shape: 'label', part: 'faint', x: xOf(value), y: height - 4, anchor: 'middle' },
    })),
    marks: marks.sort((one, other) => isChosen(one) - isChosen(other)),
  }
}
