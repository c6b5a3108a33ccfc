const CUTS = ['，', '；', '。', '！', '？', ';', ',']

/** The words between the last cut of the sentence and a place in it. */
export function clauseBefore(text: string, start: number): string {
  const before = text.slice(0, start)
  const cut = Math.max(...CUTS.map((sign) => before.lastIndexOf(sign)))
  return before.slice(cut + 1)
}

/** The words between a place in a sentence and its next cut. */
export function clauseAfter(text: string, end: number): string {
  const after = text.slice(end)
  const cuts = CUTS.map((sign) => after.indexOf(sign)).filter((at) => at >= 0)
  return cuts.length > 0 ? after.slice(0, Math.min(...cuts)) : after
}
