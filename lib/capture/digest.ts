/**
 * FNV-1a over two lanes of 32 bits, as 16 hexadecimal digits: tells sequences of bytes (or of signs, see `signsOf`) apart
 * and shows that one was damaged, but proves nothing against somebody who means harm.
 */
export function digest(signs: Uint8Array | Uint16Array): string {
  let [one, other] = [0x811c9dc5, 0x1000193]
  for (let at = 0; at < signs.length; at++) {
    const sign = signs[at] as number
    one = Math.imul(one ^ sign, 0x01000193)
    other = Math.imul(other ^ sign, 0x85ebca6b) ^ (other >>> 13)
  }
  return [one, other].map((lane) => (lane >>> 0).toString(16).padStart(8, '0')).join('')
}

/** A text's signs (UTF-16). */
export function signsOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at))
}
