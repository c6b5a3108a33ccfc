import type { Spread } from '#lib/comparison/ranked.ts'
import { scaleBetween } from './scale.ts'
import { type Dot, type Rect, type Stroke, tenth } from './shape.ts'

/** A row's part of a group's distribution: where one report stands between the least and the greatest. */
export interface RankStrip {
  band: Rect
  median: Stroke
  dot: Dot
}

/** Measures in px. */
export interface StripOptions {
  width: number
  height: number
  radius: number
}

/** Room for the largest dot at either end, the same in every row. */
const EDGE = 6

/** Places one value among a group's, so that rows under each other read as one picture. */
export function drawRankStrip(spread: Spread, value: number, options: StripOptions): RankStrip {
  const { width, height, radius } = options
  const xOf = scaleBetween([spread.least, spread.greatest], [EDGE, width - EDGE])
  const from = xOf(spread.lowerQuartile)
  return {
    band: { shape: 'rect', part: 'band', x: from, y: 0, width: tenth(xOf(spread.upperQuartile) - from), height },
    median: { shape: 'stroke', part: 'median', path: `M${xOf(spread.median)} 0V${height}` },
    dot: { shape: 'dot', part: 'point', x: xOf(value), y: height / 2, radius },
  }
}
