import type { Trend, TrendPoint } from '#lib/comparison/trend.ts'
import { scaleBetween } from './scale.ts'
import { type Dot, type Label, type Stroke, tenth } from './shape.ts'

/** One year of a trend, placed. */
export interface TrendMark {
  point: TrendPoint
  /** Hollow and on the axis where the year is missing, hollow in its place where the rate is thin. */
  dot: Dot
  year: Label
  /** Its number: over the dot, or under it where the line would run through it there. */
  value: Label
}

/** A trend over the years, placed: the line breaks where a year has no value. */
export interface TrendLine {
  width: number
  height: number
  axis: Stroke
  line: Stroke
  /** Dotted, between the last year of one edition and the first of the next. */
  editions: readonly Stroke[]
  marks: readonly TrendMark[]
  /** Where the last number stands; null when there is none. */
  last: Label | null
}

/** Measures in pixels; `room` is kept right of the last year for its number. */
export interface TrendOptions {
  width: number
  height: number
  room: number
  /** Room over the greatest value and beside the first and last year. */
  top?: number
  edge?: number
}

const FOOT = 20
/** From a dot to the foot of its number over it and under it. */
const OVER = 9
const UNDER = 19
/** A line that rises or falls so much per px runs through a number beside its dot. */
const STEEP = 0.35

interface Place {
  x: number
  y: number
}

/** Places a trend; the upright axis starts at 0 unless values are below it. */
export function drawTrendLine(trend: Trend, { width, height, room, top = 5, edge = 8 }: TrendOptions): TrendLine {
  const bottom = height - FOOT
  const xOf = scaleBetween([0, Math.max(0, trend.points.length - 1)], [edge, width - room - edge])
  const least = Math.min(0, trend.least ?? 0)
  const greatest = Math.max(0, trend.greatest ?? 0)
  const yOf = scaleBetween([least, greatest === least ? least + 1 : greatest], [bottom, top])
  const places = trend.points.map(({ value }, at) => ({ x: xOf(at), y: value === null ? bottom : yOf(value) }))
  const linked = (at: number) => places.slice(Math.max(0, at), Math.max(0, at + 1)).filter(() => hasValue(trend, at))
  const marks = trend.points.map((point, at): TrendMark => {
    const { x, y } = places[at] ?? { x: 0, y: bottom }
    const neighbours = point.value === null ? [] : [...linked(at - 1), ...linked(at + 1)]
    const isHollow = point.value === null || point.isThin
    return {
      point,
      dot: { shape: 'dot', part: isHollow ? 'hollow' : 'point', x, y, radius: isHollow ? 3 : 2.5 },
      year: { shape: 'label', part: 'faint', x, y: height - 4, anchor: 'middle' },
      value: {
        shape: 'label',
        part: point.value === null ? 'faint' : 'strong',
        x,
        y: tenth(isUnder({ x, y }, neighbours, bottom) ? y + UNDER : y - OVER),
        anchor: 'middle',
      },
    }
  })
  const last = marks.findLast(({ point }) => point.value !== null)
  return {
    width,
    height,
    axis: { shape: 'stroke', part: 'axis', path: `M${edge - 4} ${bottom}H${tenth(width - room - edge + 4)}` },
    line: { shape: 'stroke', part: 'trend', path: pathThrough(marks) },
    editions: editionLines(trend, xOf, bottom),
    marks,
    last: last
      ? { shape: 'label', part: 'strong', x: tenth(last.dot.x + 7), y: tenth(last.dot.y + 5), anchor: 'start' }
      : null,
  }
}

function hasValue({ points }: Trend, at: number): boolean {
  const point = points[at]
  return point !== undefined && point.value !== null
}

/** Whether a number stands better under its dot: the line runs through the place over it, and not through the one under it. */
function isUnder(dot: Place, neighbours: readonly Place[], bottom: number): boolean {
  const slopes = neighbours.map(({ x, y }) => (y - dot.y) / Math.abs(x - dot.x))
  const isCrossedOver = slopes.some((slope) => slope <= -STEEP)
  const isCrossedUnder = slopes.some((slope) => slope >= STEEP)
  return isCrossedOver && !isCrossedUnder && dot.y + UNDER < bottom
}

/** Lines between neighbouring years that both have a value; a gap is never bridged. */
function pathThrough(marks: readonly TrendMark[]): string {
  return marks
    .map(({ point, dot }, at) => {
      if (point.value === null) return ''
      const before = marks[at - 1]
      return `${before && before.point.value !== null ? 'L' : 'M'}${dot.x} ${dot.y}`
    })
    .join('')
}

function editionLines(trend: Trend, xOf: (at: number) => number, bottom: number): Stroke[] {
  return trend.editionChanges.map((year) => {
    const at = trend.points.findIndex((point) => point.year === year)
    const x = tenth((xOf(at) + xOf(at - 1)) / 2)
    return { shape: 'stroke', part: 'edition', path: `M${x} 0V${bottom + 4}` }
  })
}
