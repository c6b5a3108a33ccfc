/**
 * FNV-1a in two lanes of 32 bits, one over every other byte (or sign, see `signsOf`), as 16 hexadecimal digits: tells
 * sequences apart and shows that one was damaged, but proves nothing against somebody who means harm.
 */
export function digest(signs: Uint8Array | Uint16Array): string {
  let [even, odd] = [0x811c9dc5, 0x811c9dc5]
  for (let at = 0; at < signs.length; at += 2) {
    even = Math.imul(even ^ (signs[at] as number), 0x01000193)
    // Past the end it is 0: length tells such sequences apart.
    odd = Math.imul(odd ^ (signs[at + 1] ?? 0), 0x01000193)
  }
  return [even ^ signs.length, odd].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}

/** A text's signs (UTF-16). */
export function signsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}
