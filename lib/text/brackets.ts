/** How many wide brackets a text opens and leaves open; below 0 as soon as it closes one that it did not open. */
export function depthOf(text: string): number {
  let depth = 0
  for (const sign of text) {
    if (sign === '（') depth++
    else if (sign === '）') depth--
    if (depth < 0) return depth
  }
  return depth
}

/** A text without what its brackets hold: 38件（不含上年2件），同比增长 → 38件，同比增长. */
export function withoutAsides(text: string): string {
  return text.replace(/（[^（）]*）/g, '')
}
