import { type Rect, tenth } from './shape.ts'

/** Measures in pixels. */
export interface PairOptions {
  width: number
  barHeight: number
  gap: number
}

/** Small bars of one line's numbers, one under the other, as long as they are of the greatest; null where there is none. */
export function drawPairBars(
  values: readonly (number | null)[],
  greatest: number,
  options: PairOptions,
): (Rect | null)[] {
  const { width, barHeight, gap } = options
  return values.map((value, at) => {
    if (value === null || value <= 0 || !(greatest > 0)) return null
    const isLast = at === values.length - 1
    const length = tenth(Math.max(1, (Math.min(value, greatest) / greatest) * width))
    return {
      shape: 'rect',
      part: isLast ? 'bar-new' : 'bar-old',
      x: 0,
      y: at * (barHeight + gap),
      width: length,
      height: barHeight,
    }
  })
}
