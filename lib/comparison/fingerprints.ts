/** Characters in one shingle, and shingles of which the least is kept: any run of SHINGLE + WINDOW − 1 leaves a print. */
const SHINGLE = 8
const WINDOW = 4

/** Hash of the shingle at a place (FNV-1a over its characters). */
function hashAt(text: string, start: number, length: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < start + length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

/**
 * The fingerprints of a text, each once: from every window of shingles the least hash. Two texts that share a run of
 * eleven characters share a fingerprint (winnowing; Schleimer, Wilkerson and Aiken: Winnowing, SIGMOD 2003).
 */
export function fingerprintsOf(text: string): Set<number> {
  const count = Math.max(1, text.length - SHINGLE + 1)
  const hashes = Array.from({ length: count }, (_, at) => hashAt(text, at, Math.min(SHINGLE, text.length - at)))
  const prints = new Set<number>()
  for (let from = 0; from < Math.max(1, count - WINDOW + 1); from++) {
    let least = hashes[from] ?? 0
    for (let at = from + 1; at < Math.min(count, from + WINDOW); at++) least = Math.min(least, hashes[at] ?? least)
    prints.add(least)
  }
  return prints
}
