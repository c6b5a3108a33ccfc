function bigramsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.slice(at, at + 2)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return counts
}

/** Dice's coefficient over pairs of neighbouring characters: 1 for the same text, 0 for nothing shared. */
export function similarity(one: string, other: string): number {
  if (one === other) return 1
  if (one.length < 2 || other.length < 2) return 0
  const mine = bigramsOf(one)
  let shared = 0
  for (const [pair, count] of bigramsOf(other)) shared += Math.min(count, mine.get(pair) ?? 0)
  return (2 * shared) / (one.length + other.length - 2)
}
