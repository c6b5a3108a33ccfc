import { fingerprintsOf } from './fingerprints.ts'

/** From which Dice coefficient of neighbouring characters two texts are nearly the same. */
export const NEARLY_SAME = 0.8
/** A fingerprint that so many kinds have is a phrase, and leads nowhere. */
const MOST_WITH_PRINT = 50
/** How many kinds with the most fingerprints in common are looked at closely. */
const MOST_COMPARED = 8

/** Which kind a text is of: the index of the first text it is nearly the same as, and how alike the two are. */
export interface Kind {
  leader: number
  similarity: number
}

/** The pairs of neighbouring characters in a text, each once. */
function pairsOf(text: string): Set<number> {
  const codes = new Set<number>()
  for (let at = 0; at + 1 < text.length; at++) codes.add(text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1))
  return codes
}

/**
 * Groups different texts that are nearly the same, each around the first of its kind; answers in the order of the texts
 * and yields how many are done. Work is bounded for each text, however alike all of them are.
 */
export function* groupAlike(texts: readonly string[]): Generator<number, Kind[]> {
  const kinds: Kind[] = []
  const leadersWith = new Map<number, number[]>()
  const pairs = new Map<number, Set<number>>()
  const counts = new Uint16Array(texts.length)
  for (const [at, text] of texts.entries()) {
    const prints = fingerprintsOf(text)
    const own = pairsOf(text)
    const best = nearest(own, candidates(prints, leadersWith, counts), pairs)
    kinds.push(best ?? { leader: at, similarity: 1 })
    if (!best) {
      pairs.set(at, own)
      for (const print of prints) addLeader(leadersWith, print, at)
    }
    yield at + 1
  }
  return kinds
}

function addLeader(leadersWith: Map<number, number[]>, print: number, leader: number): void {
  const leaders = leadersWith.get(print)
  if (!leaders) leadersWith.set(print, [leader])
  else if (leaders.length < MOST_WITH_PRINT) leaders.push(leader)
}

/**
 * The leaders that share the most fingerprints, the most first. `counts` is a tally by leader that is all 0 before and
 * after: one array for all texts is four times as fast as a map for each.
 */
function candidates(
  prints: ReadonlySet<number>,
  leadersWith: ReadonlyMap<number, readonly number[]>,
  counts: Uint16Array,
): number[] {
  const met: number[] = []
  for (const print of prints) {
    for (const leader of leadersWith.get(print) ?? []) {
      const count = counts[leader] ?? 0
      if (count === 0) met.push(leader)
      counts[leader] = count + 1
    }
  }
  const most: { leader: number; count: number }[] = []
  for (const leader of met) {
    const count = counts[leader] ?? 0
    counts[leader] = 0
    if (most.length === MOST_COMPARED && count <= (most.at(-1)?.count ?? 0)) continue
    if (most.length === MOST_COMPARED) most.pop()
    const place = most.findIndex((one) => one.count < count)
    most.splice(place === -1 ? most.length : place, 0, { leader, count })
  }
  return most.map(({ leader }) => leader)
}

function nearest(
  own: ReadonlySet<number>,
  leaders: readonly number[],
  pairs: ReadonlyMap<number, Set<number>>,
): Kind | null {
  let best: Kind | null = null
  for (const leader of leaders) {
    const theirs = pairs.get(leader)
    if (!theirs) continue
    let common = 0
    for (const code of own) if (theirs.has(code)) common++
    const similarity = (2 * common) / (own.size + theirs.size)
    if (similarity >= NEARLY_SAME && similarity > (best?.similarity ?? 0)) best = { leader, similarity }
  }
  return best
}
