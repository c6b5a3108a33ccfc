/** A number with its measure word as a sentence says it. */
export interface SaidNumber {
  value: number
  /** Measure word or %, empty when none follows. */
  unit: string
  /** Where number and unit stand in the text. */
  start: number
  end: number
  /** Digits after the point, as printed. */
  decimals: number
  /** Whether it is said as about so many: 约30件, 30余件, 20至30件, 2.3万件. */
  isRough: boolean
}

const UNITS =
  '人次|件次|篇次|千元|元|件(?!事|套)|条(?!例|款|件)|个(?!月|工作日|自然日|小时|星期|百分点)|份(?!额)|项(?!目)|次(?!年|日|月)|宗|起|篇|部(?!门|委|分)|例|场|期(?!间|限)|幅|页|家|批|类|处(?!理|室|罚)|名|人|封|张|位|卷|%'
const DIGITS = '\\d{1,3}(?:[,，]\\d{3})+(?!\\d)(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const NUMERALS = '[零〇一二两三四五六七八九十百千]{1,7}'
const NUMBER = new RegExp(
  `(?<![\\d.第〔\\[])(?:(${DIGITS})([万亿]?)([余多]?)(${UNITS})?|(?<![每同这那某任哪第])(${NUMERALS})(余?)(件(?!事|套)|份(?!额)|宗|起|[个部](?=行政规范|规范性文件|规章|[，。；、）]|$)))`,
  'g',
)
const ROUGH_BEFORE = /(?:约|近|超过?|逾|不足|不少于|不低于|以上|至少|最多|不超过|\d[—~～-]|\d至)$/
const ROUGH_AFTER = /^(?:左右|以上|以下|以内|上下)/
const SCALES: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 }

/** The numbers that a text says, in order; of those without a measure word, years and dates among them, `unit` is empty. Digits are narrow, white space is gone. */
export function findSaidNumbers(text: string): SaidNumber[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [whole, digits, scale = '', about, unit = '', numerals, aboutNumerals, numeralUnit = ''] = match
    const [start, end] = [match.index, match.index + whole.length]
    const plain = digits?.replace(/[,，]/g, '') ?? ''
    const isRough = ROUGH_BEFORE.test(text.slice(0, start)) || ROUGH_AFTER.test(text.slice(end))
    return {
      value: numerals === undefined ? Number(plain) * (SCALES[scale] ?? 1) : parseNumerals(numerals),
      unit: unit + numeralUnit,
      start,
      end,
      decimals: plain.split('.')[1]?.length ?? 0,
      isRough: isRough || (scale !== '' && unit !== '元') || Boolean(about) || Boolean(aboutNumerals),
    }
  })
}

const DIGIT_VALUES: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
}
const TENS: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 }

/** The number below 万 that Chinese numerals mean: 一百零五 is 105. */
function parseNumerals(numerals: string): number {
  let total = 0
  let digit: number | null = null
  for (const sign of numerals) {
    const scale = TENS[sign]
    if (scale === undefined) digit = DIGIT_VALUES[sign] ?? 0
    else {
      // 十二 has no digit before 十; the one of 一百零五 before 零 has been counted.
      total += (digit === null || digit === 0 ? 1 : digit) * scale
      digit = null
    }
  }
  return total + (digit ?? 0)
}
