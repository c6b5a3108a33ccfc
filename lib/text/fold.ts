import { simplify } from './simplify.ts'

/** Characters that print nothing: zero-width ones, soft hyphen, byte order, direction and variation marks. */
const INVISIBLE = /\p{Cf}|[\ufe00-\ufe0f]/gu
const WHITE = /[\s\u0085\u2800\u3164]+/g

/** Collapses white space of every kind to single ordinary spaces, drops invisible characters and trims. */
export function collapse(text: string): string {
  return text.replace(INVISIBLE, '').replace(WHITE, ' ').trim()
}

/** Signs that stand for one another in labels, each group written as its first. */
const ALIKE = ['"“”„‟「」『』〝〞‘’‚‛\'`´', '.、。·•・‧。', '(〔［【〖﹙', ')〕］】〗﹚', '-—–‐‑‒−―─━', '零〇○']
const SAME = new Map(ALIKE.flatMap(([first = '', ...others]) => others.map((sign) => [sign, first] as const)))
const ANY_SAME = new RegExp(`[${[...SAME.keys()].join('')}[\\]]`, 'g')
SAME.set('[', '(').set(']', ')')

/**
 * What a label looks like once width, white space, quotes, brackets, dashes, enumeration signs, circled numerals and
 * traditional characters no longer matter; for matching only, never for showing.
 */
export function fold(text: string): string {
  const bare = text.replace(INVISIBLE, '').replace(WHITE, '')
  // NFKC: full-width forms, ⒈ ㈠ ⑴, and the radicals ⼀ ⼆ that some converters of PDF files write for 一 二.
  const plain = bare.normalize('NFKC').replace(WHITE, '')
  return simplify(plain.replace(ANY_SAME, (sign) => SAME.get(sign) ?? sign)).replaceAll('其它', '其他')
}

/** A folded text without its punctuation: only letters, digits and Chinese characters are left. */
export function foldToLetters(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]/gu, '')
}
