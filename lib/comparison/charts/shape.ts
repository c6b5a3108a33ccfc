/** A rectangle; `part` is its style name in the sheet (seg-1, band, bar-old …). */
export interface Rect {
  shape: 'rect'
  part: string
  x: number
  y: number
  width: number
  height: number
}

/** A dot; hollow ones stand for what is thin or missing. */
export interface Dot {
  shape: 'dot'
  part: 'point' | 'hollow' | 'chosen'
  x: number
  y: number
  radius: number
}

/** A line or polyline as the text of a path's `d`. */
export interface Stroke {
  shape: 'stroke'
  part: 'axis' | 'grid' | 'median' | 'trend' | 'edition'
  path: string
}

/** Text to be set by the component; `value` says which number or year it is, the words are made there. */
export interface Label {
  shape: 'label'
  part: 'strong' | 'plain' | 'faint' | 'on-segment'
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
}

/** Rounds to tenths of a pixel: enough for the eye, short in the file. */
export function tenth(value: number): number {
  return Math.round(value * 10) / 10
}
