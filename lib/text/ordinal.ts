const DIGITS = '零一二三四五六七八九'

/** The number that Chinese numerals up to 九十九 mean (十二 is 12), or null. */
export function parseOrdinal(numeral: string): number | null {
  if (/^\d{1,2}$/.test(numeral)) return Number(numeral)
  const match = /^([一二三四五六七八九])?(十)?([一二三四五六七八九])?$/.exec(numeral)
  if (!match || numeral === '') return null
  const [, tens, ten, ones] = match
  if (!ten) return tens && !ones ? DIGITS.indexOf(tens) : null
  return (tens ? DIGITS.indexOf(tens) : 1) * 10 + (ones ? DIGITS.indexOf(ones) : 0)
}

/** The Chinese numeral of a number from 1 to 99. */
export function writeOrdinal(value: number): string {
  const tens = Math.floor(value / 10)
  const ones = value % 10
  return `${tens > 1 ? DIGITS.charAt(tens) : ''}${tens > 0 ? '十' : ''}${ones > 0 ? DIGITS.charAt(ones) : ''}`
}
