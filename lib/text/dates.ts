function isoDate(year: number, month: number, day: number): string | null {
  if (
    year < 1990 ||
    year > 2100 ||
    month < 1 ||
    month > 12 ||
    day < 1 ||
    day > new Date(Date.UTC(year, month, 0)).getUTCDate()
  )
    return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

const NUMERALS = '〇一二三四五六七八九'

function chineseYear(text: string): number {
  return Number([...text.replace(/[零○Ｏ０0]/g, '〇')].map((sign) => NUMERALS.indexOf(sign)).join(''))
}

function chineseNumber(text: string): number {
  if (/^\d+$/.test(text)) return Number(text)
  const [tens, ones] = text.includes('十') ? text.split('十') : ['', text]
  const ten = text.includes('十') ? (tens ? NUMERALS.indexOf(tens) : 1) * 10 : 0
  return ten + (ones ? NUMERALS.indexOf(ones) : 0)
}

/** The first date in a text as ISO, written 2022-01-12, 2022/1/12, 2022.1.12, 2022年1月12日 or in Chinese numerals; or null. */
export function findDate(text: string): string | null {
  const plain = text.replace(/[０-９]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
  const digits = /(?<!\d)((?:19|20)\d{2})\s*[-/.．年]\s*(\d{1,2})\s*[-/.．月]\s*(\d{1,2})(?!\d)/.exec(plain)
  if (digits) return isoDate(Number(digits[1]), Number(digits[2]), Number(digits[3]))
  const written =
    /([一二][一二三四五六七八九〇零○Ｏ0]{3})年([一二三四五六七八九十]{1,3})月([一二三四五六七八九十]{1,3})日/.exec(
      plain,
    )
  if (written)
    return isoDate(chineseYear(written[1] ?? ''), chineseNumber(written[2] ?? ''), chineseNumber(written[3] ?? ''))
  return null
}

/** The date in a portal's address (/2021/1/29/, /20210129/, t20210129_, 2021-01-29), or null. */
export function findDateInAddress(address: string): string | null {
  const parts =
    /\/((?:19|20)\d{2})[/-](\d{1,2})[/-](\d{1,2})(?=[/_.-]|$)/.exec(address) ??
    /(?:[/t_-])((?:19|20)\d{2})-?(\d{2})-?(\d{2})(?=[/_.-]|$)/.exec(address)
  return parts ? isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) : null
}
