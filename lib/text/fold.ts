import { isInvisible, isWhite } from './signs.ts'
import { simplifiedCode } from './simplify.ts'

/** What collapsing changes: white space that is no single space between words, and characters that print nothing. */
const UNTIDY =
  /[^\S ]| {2}|^ | $|[\x85\xad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff]|[\ufe00-\ufe0f]/

/** Collapses white space of every kind to single ordinary spaces, drops invisible characters and trims. */
export function collapse(text: string): string {
  if (!UNTIDY.test(text)) return text
  let collapsed = ''
  let from = 0
  let isGap = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    const isSpace = isWhite(code)
    if (!isSpace && !isInvisible(code)) {
      isGap = false
      continue
    }
    collapsed += text.slice(from, at)
    from = at + 1
    if (!isSpace || isGap) continue
    if (code === 0x20) from = at
    else collapsed += ' '
    isGap = true
  }
  collapsed = from === 0 ? text : collapsed + text.slice(from)
  return isGap ? collapsed.trimEnd() : collapsed
}

/** Signs that stand for one another in labels, each group written as its first. */
const ALIKE = ['"“”„‟「」『』〝〞‘’‚‛\'`´', '.、。·•・‧｡', '([〔［【〖﹙', ')]〕］】〗﹚', '-—–‐‑‒−―─━', '零〇○']
const SAME = new Map(
  ALIKE.flatMap(([first = '', ...others]) => others.map((sign) => [sign.charCodeAt(0), first.charCodeAt(0)] as const)),
)
/** What only Unicode's compatibility forms tell: ⒈ ㈠ ⑴ ①, and the radicals ⼀ ⼆ that converters of PDF files write for 一 二. */
const NEEDS_NORMALIZING = /[^\0-\xff\u2000-\u206f\u3000-\u303f\u4e00-\u9fff\uff00-\uff5e]/

/**
 * What a label looks like once width, white space, quotes, brackets, dashes, enumeration signs, circled numerals and
 * traditional characters no longer matter; for matching only, never for showing.
 */
export function fold(text: string): string {
  const plain = NEEDS_NORMALIZING.test(text) ? text.normalize('NFKC') : text
  let folded = ''
  for (let at = 0; at < plain.length; at++) {
    const code = plain.charCodeAt(at)
    if (!isWhite(code) && !isInvisible(code)) folded += String.fromCharCode(foldCode(code))
  }
  return folded.includes('其它') ? folded.replaceAll('其它', '其他') : folded
}

function foldCode(code: number): number {
  const narrow = code >= 0xff01 && code <= 0xff5e ? code - 0xfee0 : code
  return SAME.get(narrow) ?? simplifiedCode(narrow)
}

/** A folded text without its punctuation: only letters, digits and Chinese characters are left. */
export function foldToLetters(text: string): string {
  return fold(text).replace(/[^0-9A-Za-z\u4e00-\u9fff]/g, '')
}
