import type { Composition } from '#lib/comparison/composition.ts'
import { type Label, type Rect, tenth } from './shape.ts'

/** One outcome's part of a bar. */
export interface BarSegment {
  /** Id of the outcome, such as requests.denied. */
  id: string
  value: number
  /** Of the bar's total, 0 to 1. */
  share: number
  rect: Rect
  /** Where its number stands; null when it is too narrow to hold it. */
  label: Label | null
}

/** One report's bar; without segments when nothing was settled or a part is undecided. */
export interface CompositionBar {
  name: Label
  segments: readonly BarSegment[]
  total: Label
}

/** Bars of the outcomes of several reports, one under the other. */
export interface CompositionBars {
  width: number
  height: number
  bars: readonly CompositionBar[]
}

/** Measures in pixels. */
export interface BarOptions {
  width: number
  /** Height of a bar, and from one bar to the next. */
  barHeight: number
  step: number
  /** Room for the report's name before, and for its total behind the bars. */
  before: number
  behind: number
  /** Every bar as long as the others, or as its total is of the greatest one. */
  scale: 'share' | 'count'
}

/** Gap between two segments, so that they are told apart without colour. */
const GAP = 3
const WIDTH_OF_DIGIT = 7

/** Places the bars; widths follow the numbers exactly but for the gaps between segments. */
export function drawCompositionBars(compositions: readonly Composition[], options: BarOptions): CompositionBars {
  const { width, barHeight, step, before, behind } = options
  const greatest = compositions.reduce((most, { total }) => Math.max(most, total ?? 0), 0)
  const bars = compositions.map((composition, at): CompositionBar => {
    const y = at * step
    const baseline = y + barHeight / 2 + 4
    const total = composition.total ?? 0
    const room = width - before - behind
    const length = options.scale === 'share' || greatest === 0 ? room : (room * total) / greatest
    return {
      name: { shape: 'label', part: 'strong', x: 0, y: baseline, anchor: 'start' },
      segments: total > 0 ? segmentsOf(composition, { x: before, y, length, barHeight }) : [],
      total: { shape: 'label', part: 'faint', x: width, y: baseline, anchor: 'end' },
    }
  })
  return { width, height: Math.max(0, (bars.length - 1) * step + barHeight + 1), bars }
}

function segmentsOf(
  { parts, total }: Composition,
  place: { x: number; y: number; length: number; barHeight: number },
): BarSegment[] {
  const shown = parts.flatMap((part, at) => (part.value ? [{ ...part, value: part.value, at }] : []))
  const room = Math.max(0, place.length - GAP * (shown.length - 1))
  let x = place.x
  return shown.map(({ id, value, at }) => {
    const share = value / (total ?? value)
    const width = room * share
    const rect: Rect = {
      shape: 'rect',
      part: `seg-${at + 1}`,
      x: tenth(x),
      y: tenth(place.y),
      width: tenth(Math.max(1, width)),
      height: place.barHeight,
    }
    const middle = tenth(x + width / 2)
    const fits = width >= WIDTH_OF_DIGIT * String(value).length + 4
    x += width + GAP
    const y = tenth(place.y + place.barHeight / 2 + 4)
    const label: Label | null = fits ? { shape: 'label', part: 'on-segment', x: middle, y, anchor: 'middle' } : null
    return { id, value, share, rect, label }
  })
}
