import { plain } from './money.ts'
import type { Spread } from './ranked.ts'

/** The value below which a share of sorted numbers lies, by linear interpolation between neighbours. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share
  const below = sorted[Math.floor(place)] ?? Number.NaN
  const above = sorted[Math.ceil(place)] ?? Number.NaN
  return plain(below + (above - below) * (place - Math.floor(place)))
}

/** Middle and spread of some numbers, in any order; null of none. */
export function spreadOf(values: readonly number[]): Spread | null {
  if (values.length === 0) return null
  const sorted = [...values].sort((one, other) => one - other)
  return {
    count: sorted.length,
    least: quantile(sorted, 0),
    lowerQuartile: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upperQuartile: quantile(sorted, 0.75),
    greatest: quantile(sorted, 1),
  }
}
