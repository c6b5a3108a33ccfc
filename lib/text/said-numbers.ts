/** A number with its unit as a sentence says it. */
export interface SaidNumber {
  value: number
  /** Measure word or %, empty when none follows. */
  unit: string
  /** Where number and unit stand in the text. */
  start: number
  end: number
  /** Digits after the point, as printed. */
  decimals: number
}

const UNITS =
  '人次|件次|余件|万元|亿元|千元|元|件|条|个|份|项|次|宗|起|篇|部|例|场|期|幅|页|家|批|类|处|名|人|%|％|个百分点'
const NUMERALS = '零〇一二两三四五六七八九'
const NUMBER = new RegExp(
  `(?<![\\d.〔\\[])(\\d{1,3}(?:[,，]\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?)\\s*(万|亿)?\\s*(余|多)?\\s*(${UNITS})?|([零〇一二两三四五六七八九十百千]{1,7})(${UNITS})`,
  'g',
)

/** Full-width digits and signs made narrow, one character for one, so that places stay the same. */
export function narrowDigits(text: string): string {
  return text.replace(/[０-９．％]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

/** The number that Chinese numerals below 万 mean (一百零五 is 105), or null. */
function parseNumerals(numerals: string): number | null {
  let total = 0
  let digit: number | null = null
  for (const sign of numerals) {
    const scale = { 十: 10, 百: 100, 千: 1000 }[sign]
    if (scale === undefined) {
      const value = NUMERALS.indexOf(sign)
      digit = value <= 1 ? 0 : value === 2 ? 1 : value <= 4 ? 2 : value - 2
    } else {
      total += (digit ?? 1) * scale
      digit = null
    }
  }
  return total + (digit ?? 0)
}

/** The numbers that a text says, in order; years, dates and numbers of documents are among them without a unit. */
export function findSaidNumbers(text: string): SaidNumber[] {
  const found: SaidNumber[] = []
  for (const match of narrowDigits(text).matchAll(NUMBER)) {
    const [whole, digits, scale, about, unit, numerals, numeralUnit] = match
    const start = match.index
    const end = start + whole.trimEnd().length
    if (numerals !== undefined) {
      const value = parseNumerals(numerals)
      // 一些, 一个 in 一个月 and the like are not counts; only 件 and 份 are counted in numerals.
      if (value !== null && /^[件份宗起条]$/.test(numeralUnit ?? '') && !/[第每同这那一]$/.test(text.slice(0, start))) {
        found.push({ value, unit: numeralUnit ?? '', start, end, decimals: 0 })
      }
    } else if (digits !== undefined && about === undefined) {
      const plain = digits.replace(/[,，]/g, '')
      const value =
        Number(plain) * (scale === '万' && !unit?.endsWith('元') ? 10_000 : scale === '亿' ? 100_000_000 : 1)
      found.push({
        value,
        unit: (unit ?? '').replace('％', '%'),
        start,
        end,
        decimals: plain.split('.')[1]?.length ?? 0,
      })
    }
  }
  return found
}
