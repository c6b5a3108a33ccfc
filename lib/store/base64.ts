/** Bytes turned into characters at once: more would not fit a function's arguments. */
const PIECE = 8192

/** Bytes as base64. */
export function toBase64(bytes: Uint8Array): string {
  let signs = ''
  for (let at = 0; at < bytes.length; at += PIECE) signs += String.fromCharCode(...bytes.subarray(at, at + PIECE))
  return btoa(signs)
}

/** The bytes that `toBase64` wrote; throws on anything else. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const signs = atob(text)
  const bytes = new Uint8Array(signs.length)
  for (let at = 0; at < signs.length; at++) bytes[at] = signs.charCodeAt(at)
  return bytes
}
