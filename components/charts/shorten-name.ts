/** Longest name that stands before a chart's row, in Chinese characters. */
const LONGEST = 11
/** How wide digits, Latin letters and spaces are beside a Chinese character, about. */
const NARROW = 0.6

/** How wide a name is, in Chinese characters. */
export function widthOfName(name: string): number {
  return [...name].reduce((sum, character) => sum + (character > '\u2e7f' ? 1 : NARROW), 0)
}

/** A name as a chart's row has room for it: what is cut is the organ's, never the year behind it. */
export function shortenName(name: string): string {
  if (widthOfName(name) <= LONGEST) return name
  const [, organ = name, year = ''] = /^(.*?)( \d{4})?$/.exec(name) ?? []
  const room = LONGEST - 1 - widthOfName(year)
  let kept = ''
  for (const character of organ) {
    if (widthOfName(kept + character) > room) break
    kept += character
  }
  return `${kept}…${year}`
}
