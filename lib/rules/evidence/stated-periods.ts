import type { Report } from '#lib/report/report.ts'
import type { Quoted } from '#lib/rules/flag.ts'
import { yearOfTitle } from '#lib/text/years.ts'
import { type OwnWords, sentencesOf } from './own-words.ts'

/** A span of time that the report says its numbers are counted over. */
export interface StatedPeriod extends Quoted {
  /** The year that it covers from 1 January to 31 December, or null when it covers another span. */
  year: number | null
}

const ONE = '(\\d{1,2})(?:月|[.\\-/])(?:(\\d{1,2})日?)?(?:\\d{1,2}(?:：\\d{2}|[时点]))?'
const YEAR = '(\\d{4})(?:年度?|[.\\-/])（?'
const TO = '(?:零时|零点)?(?:起|开始)?[，、]?(?:至|到|[—－–~～―-]){1,2}(?:当年|同年)?'
const RANGE = new RegExp(`${YEAR}${ONE}${TO}(?:${YEAR})?${ONE}`, 'g')
const WRITTEN_YEAR = '(二[〇零○][〇零○一二三四五六七八九]{2})年'
/** 二〇二一年一月一日至十二月三十一日. */
const WRITTEN = new RegExp(`${WRITTEN_YEAR}一月一日${TO}(?:${WRITTEN_YEAR})?十二月三十一日`, 'g')
/** 2021年1-12月. */
const MONTHS = /(\d{4})年(\d{1,2})月?(?:至|到|[—－–~～―-]{1,2})(\d{1,2})月/g
const WHOLE_YEAR = /(\d{4})年(?:度|全年|全年度)?(?:$|[，。；）])/g
/** Without one of these no period is stated, and most sentences have none. */
const ANY_YEAR = /\d{4}[年.\-/]|二[〇零○]/
const SPEAKS_OF_COUNTING =
  /统计(?:的)?(?:期限|期间|时限|时间|日期|周期|区间|范围|口径|数据|截止)|所列数据|数据.{0,8}(?:期限|期间|时限|起止|统计|自|从|截)|报告(?:期|时限|时段|期限|期间)|起止(?:时间|日期)|时间范围|时限为|期限为/

/** Characters between the words about counting and the period they speak of, at most. */
const FAR = 12

/** The periods that a report states for its numbers; a span without a word about counting is one only when it is a whole year. */
export function statedPeriods(report: Report): StatedPeriod[] {
  return sentencesOf(report).flatMap(periodsIn)
}

/** The periods that one sentence states. */
export function periodsIn({ text, quote }: OwnWords): StatedPeriod[] {
  if (!ANY_YEAR.test(text)) return []
  const counting = SPEAKS_OF_COUNTING.exec(text)
  const from = counting ? counting.index + counting[0].length : null
  const isCounted = ({ index }: RegExpExecArray) => from !== null && index >= from && index - from <= FAR
  const periods: StatedPeriod[] = []
  const add = (match: RegExpExecArray, year: number | null) =>
    periods.push({ year, ...quote(match.index, match.index + match[0].length) })
  for (const match of text.matchAll(RANGE)) {
    const year = yearOfRange(match)
    if (isCounted(match) || year !== null) add(match, year)
  }
  for (const match of text.matchAll(WRITTEN)) {
    const [begins, ends] = [yearOfTitle(match[1] ?? ''), yearOfTitle(match[2] ?? match[1] ?? '')]
    add(match, begins === ends ? begins : null)
  }
  if (periods.length > 0 || from === null) return periods
  for (const match of text.matchAll(MONTHS)) {
    const isWhole = match[2] === '1' && match[3] === '12'
    if (isCounted(match)) add(match, isWhole ? Number(match[1]) : null)
  }
  for (const match of text.matchAll(WHOLE_YEAR)) if (isCounted(match)) add(match, Number(match[1]))
  return periods
}

function yearOfRange([, year, month, day, endYear, endMonth, endDay]: RegExpExecArray): number | null {
  const begins = Number(month) === 1 && Number(day ?? 1) === 1
  const ends = Number(endMonth) === 12 && Number(endDay ?? 31) === 31
  return begins && ends && (endYear === undefined || endYear === year) ? Number(year) : null
}
