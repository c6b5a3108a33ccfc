import type { Ranking } from '#lib/comparison/ranked.ts'
import { scaleBetween } from './scale.ts'
import { type Dot, type Stroke, tenth } from './shape.ts'

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
  median: Stroke | null
  marks: readonly DistributionMark[]
}

/** Measures in pixels; `chosen` is the report to be told from the others. */
export interface DistributionOptions {
  width: number
  height: number
  radius: number
  chosen: number | null
}

/** Places a group's values from the least on the left to the greatest on the right; the chosen one is drawn last. */
export function drawDistributionDots(ranking: Ranking, options: DistributionOptions): DistributionDots {
  const { width, height, radius, chosen } = options
  const { spread } = ranking
  const edge = radius + 1
  const line = height - radius - 2
  const xOf = scaleBetween([spread?.least ?? 0, spread?.greatest ?? 0], [edge, width - edge])
  const piles = new Map<number, number>()
  const placed = ranking.ranked.map(({ report, value }) => {
    const x = xOf(value)
    const pile = Math.round(x / (2 * radius))
    const level = piles.get(pile) ?? 0
    piles.set(pile, level + 1)
    return { report, value, x, level }
  })
  const highest = Math.max(0, ...placed.map(({ level }) => level))
  const rise = highest === 0 ? 0 : Math.min(2 * radius, (line - edge) / highest)
  const marks = placed.map(({ report, value, x, level }): DistributionMark => {
    const part = report === chosen ? 'chosen' : 'point'
    return { report, value, dot: { shape: 'dot', part, x, y: tenth(line - level * rise), radius } }
  })
  const isChosen = (mark: DistributionMark) => Number(mark.dot.part === 'chosen')
  return {
    width,
    height,
    axis: { shape: 'stroke', part: 'axis', path: `M${edge} ${line}H${tenth(width - edge)}` },
    median: spread ? { shape: 'stroke', part: 'median', path: `M${xOf(spread.median)} 1V${height}` } : null,
    marks: marks.sort((one, other) => isChosen(one) - isChosen(other)),
  }
}
