const FORBIDDEN = /[\\/:*?"<>|\p{C}]+/gu
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i
/** File systems count 255 bytes; one character takes up to four. */
const LONGEST = 60

/**
 * A file name that every system takes, put together from parts such as an organ's name and a year; `extension` without
 * its dot. Parts that are null or empty are left out.
 */
export function fileName(parts: readonly (string | number | null)[], extension: string): string {
  const named = parts.flatMap((part) => {
    const clean = String(part ?? '')
      .replace(FORBIDDEN, ' ')
      .replace(/\s+/g, ' ')
      .replace(/^[\s.]+|[\s.]+$/g, '')
    return clean === '' ? [] : [clean]
  })
  const characters = Array.from(named.join('-')).slice(0, LONGEST)
  const name = characters.join('').replace(/[\s.-]+$/, '')
  return `${name === '' || RESERVED.test(name) ? `gouji${name && `-${name}`}` : name}.${extension}`
}
