/** A text's pairs of neighbouring characters and how often each occurs, prepared for comparing it with many others. */
export interface Pairs {
  counts: ReadonlyMap<number, number>
  size: number
}

/** Prepares a text for comparing. */
export function pairsOf(text: string): Pairs {
  const counts = new Map<number, number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const pair = text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1)
    counts.set(pair, (counts.get(pair) ?? 0) + 1)
  }
  return { counts, size: Math.max(0, text.length - 1) }
}

/** Dice's coefficient over pairs of neighbouring characters: 1 for the same pairs, 0 for none in common. */
export function similarity(one: Pairs, other: Pairs): number {
  if (one.size === 0 || other.size === 0) return 0
  let shared = 0
  for (const [pair, count] of one.counts) shared += Math.min(count, other.counts.get(pair) ?? 0)
  return (2 * shared) / (one.size + other.size)
}
