import { findYears } from '#lib/text/years.ts'

/** Whether words set the time that numbers are told of: the report's year, or another year or a part of it. */
export type Time = 'this' | 'other'

/** What a number is compared with is not what it is told of: 比上年增加, 与2020年的15件相比; nor is where it was carried from, nor the day on which one came. */
const ASIDE =
  /(?:较|比|与|和|同|对比)(?:上一?年度?|去年|往年|前年|20\d\d年度?)[^，。；]*|(?<![占对])[较比][^，。；\d]{1,12}20\d\d年[^，。；]*|(?:上一?年度?|去年|20\d\d年度?)(?:的|未办结)*(?:结转|转结|遗留)|结转自?(?:上一?年度?|去年)|(?:结转|转结|转入)(?:至|到|入|于)?(?:下一?个?年度?|次年度?|20\d\d年度?)|20\d\d年(?:政务公开工作要点|政府信息公开工作年度报告)|\d{1,2}月(?:\d{1,2}日|[初底末]|[上中下]旬)?(?:提出|提交|递交|收到|受理|登记|收悉)(?=[，。；、）])/g
/** The year as a span of days, and its last days. */
const WHOLE_YEAR =
  /1月1日起?(?:至|到|[—–~-]+)(?:(?:当年|同年|20\d\d年)?12月31日|年底)|1月份?[至到—–~-]+12月|12月(?:底|末|31日)|(?<=年)[初底末]/g
/** 自2008年条例施行至2022年底: a span of years ends in this one and is none. */
const SPAN = /(20\d\d)年[^，。；]{0,20}?(?:至|到|[—–~-])[^，。；\d]{0,4}(20\d\d)年/g
const THIS = /本年|今年|当年|全年|报告期|本报告|年内|一年来/g
const OTHER =
  /上一?年(?!度?报告)|去年|往年|前年|历年|近[\d一二两三四五六七八九十]+年|(?:\d|[二两三四五六七八九十])+年(?:来|间)|以来|上半年|下半年|[一二三四1-4]季度|\d{1,2}月|下一?年|明年|今后|预计|计划|力争/g

/** The time that words set last, or null when they set none. `year` is the report's. */
export function timeOf(words: string, year: number | null): Time | null {
  const own = words
    .replace(ASIDE, (aside) => '·'.repeat(aside.length))
    .replace(WHOLE_YEAR, (days) => '·'.repeat(days.length))
    .replace(SPAN, (span, first: string, last: string) => (first === last ? span : '历年'.padEnd(span.length, '·')))
    // 今年以来 is this year, 2019年以来 is longer; the year itself decides.
    .replace(/(今年|本年|20\d\d年)以来/g, '$1··')
  const marks: [number, Time][] = [
    ...[...own.matchAll(THIS)].map((match): [number, Time] => [match.index, 'this']),
    ...[...own.matchAll(OTHER)].map((match): [number, Time] => [match.index, 'other']),
    ...findYears(own).map(({ start, year: named }): [number, Time] => [start, isNot(named, year) ? 'other' : 'this']),
  ]
  return marks.sort((one, other) => one[0] - other[0]).at(-1)?.[1] ?? null
}

function isNot(named: number, year: number | null): boolean {
  return year !== null && named !== year
}

/** Whether words compare a number with another instead of counting anew: 比上年增加3件, 与上年收到3件相比. */
export function isComparison(words: string): boolean {
  return /较|(?<![占对])比(?![例重率如较])|相比|同比|环比|增加|增长|减少|下降|多了|少了|同期|[与和](?:上一?年|去年|20\d\d年)|(?<!连)同(?:上一?年|去年|20\d\d年)/.test(
    words,
  )
}
