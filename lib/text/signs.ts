const OTHER_WHITE = new Set([0x85, 0xa0, 0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x2800, 0x3000, 0x3164])
const OTHER_INVISIBLE = new Set([0xad, 0x61c, 0x180e, 0xfeff])

/** Whether a character, by its code, is white space of any kind. */
export function isWhite(code: number): boolean {
  if (code <= 0x20) return code === 0x20 || (code >= 9 && code <= 13)
  if (code < 0x85 || (code > 0x3164 && code < 0xf000)) return false
  return (code >= 0x2000 && code <= 0x200a) || OTHER_WHITE.has(code)
}

/** Whether a character prints nothing: zero-width ones, soft hyphen, byte order, direction and variation marks. */
export function isInvisible(code: number): boolean {
  if (code < 0xad || (code > 0x206f && code < 0xfe00)) return false
  return (
    (code >= 0x200b && code <= 0x200f) ||
    (code >= 0x202a && code <= 0x202e) ||
    (code >= 0x2060 && code <= 0x206f) ||
    (code >= 0xfe00 && code <= 0xfe0f) ||
    OTHER_INVISIBLE.has(code)
  )
}
