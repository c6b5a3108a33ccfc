import { simplify } from './simplify.ts'

/** A line as it is matched: without white space, in simplified characters, and where each character stood in the line. */
export interface Plain {
  text: string
  /** Place of each character of `text` in the line. */
  offsets: readonly number[]
}

/** From the first character to the one after the last. */
export interface Span {
  start: number
  end: number
}

const UNSEEN = /[\s\u0085\u00a0\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/
const FULL = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g
const SIGNS: Readonly<Record<string, string>> = {
  '(': '（',
  ')': '）',
  ':': '：',
  ';': '；',
  '[': '〔',
  '［': '〔',
  '【': '〔',
  ']': '〕',
  '］': '〕',
  '】': '〕',
}
const SIGN = /[():;[\]［］【】]/g

/**
 * A line for matching: white space gone, traditional characters simplified, digits and letters narrow, brackets, colons
 * and semicolons wide. Each character keeps its place, so that what is found can be shown where it stands.
 */
export function plainOf(line: string): Plain {
  const same = simplify(line)
    .replace(FULL, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(SIGN, (sign) => SIGNS[sign] ?? sign)
  const offsets: number[] = []
  let text = ''
  for (let at = 0; at < same.length; at++) {
    const sign = same.charAt(at)
    if (UNSEEN.test(sign)) continue
    text += sign
    offsets.push(at)
  }
  return { text, offsets }
}

/** Where a stretch of the plain text stands in its line. */
export function spanInLine(plain: Plain, start: number, end: number): Span {
  const first = plain.offsets[start] ?? 0
  const last = plain.offsets[Math.max(start, end - 1)] ?? first
  return { start: first, end: last + 1 }
}

/** The text with what stands in 《》 and 〔〕 blotted out sign by sign: titles and numbers of papers are not one's own words. */
export function hideTitles(text: string): string {
  return text.replace(/《[^《》]*(?:《[^《》]*》[^《》]*)*》|〔[^〔〕]*〕/g, (title) => '□'.repeat(title.length))
}
