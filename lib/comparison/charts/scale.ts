import { tenth } from './shape.ts'

/** Maps values to pixels. */
export type Scale = (value: number) => number

/** A straight scale; where all values are one, they stand in the middle. */
export function scaleBetween(values: readonly [number, number], pixels: readonly [number, number]): Scale {
  const [least, greatest] = values
  const [from, to] = pixels
  if (least === greatest) return () => tenth((from + to) / 2)
  return (value) => tenth(from + ((value - least) / (greatest - least)) * (to - from))
}

/** Round numbers (1, 2 or 5 and zeros) from at most the least to at least the greatest, about as many as asked for. */
export function roundTicks(least: number, greatest: number, about: number): number[] {
  const span = greatest - least
  if (!(span > 0)) return [least]
  const rough = span / Math.max(1, about)
  const power = 10 ** Math.floor(Math.log10(rough))
  const step = power * ([1, 2, 5, 10].find((one) => one * power >= rough) ?? 10)
  const first = Math.floor(least / step)
  const count = Math.ceil(greatest / step) - first
  return Array.from({ length: count + 1 }, (_, at) => Number(((first + at) * step).toPrecision(12)))
}
