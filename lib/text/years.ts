/** A year that a text names, and where. */
export interface NamedYear {
  year: number
  start: number
  /** After 年, when it follows. */
  end: number
}

const YEAR = /(?<![\d.])((?:19|20)\d{2})年|(二[〇零○Ｏ0][〇零○Ｏ0一二三四五六七八九]{2})年/g
const NUMERALS = '〇一二三四五六七八九'

/** The years that a text names with 年, in digits or Chinese numerals. */
export function findYears(text: string): NamedYear[] {
  return [...text.matchAll(YEAR)].map((match) => ({
    year: match[1] ? Number(match[1]) : fromNumerals(match[2] ?? ''),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The first year that a title names, with or without 年, or null. */
export function yearOfTitle(title: string): number | null {
  const digits = /(?<!\d)((?:19|20)\d{2})(?!\d)/.exec(title)?.[1]
  const numerals = /二[〇零○Ｏ0][〇零○Ｏ0一二三四五六七八九]{2}/.exec(title)?.[0]
  return digits ? Number(digits) : numerals ? fromNumerals(numerals) : null
}

function fromNumerals(text: string): number {
  return Number([...text.replace(/[零○Ｏ0]/g, '〇')].map((sign) => NUMERALS.indexOf(sign)).join(''))
}
