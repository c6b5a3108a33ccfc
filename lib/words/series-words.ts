import type { InEachLanguage } from './language.ts'
import type { StateSaid } from './states-words.ts'

/** What the view of one organ over the years says. */
export interface SeriesWords {
  heading: string
  title: (organ: string) => string
  sums: (reports: number, first: number, last: number, missing: readonly number[]) => string
  yearless: (reports: number) => string
  tableCaption: (organ: string) => string
  row: string
  trend: string
  rates: string
  counts: string
  findings: string
  versions: string
  times: (version: number) => string
  openHistory: (report: string) => string
  missing: string
  editionOf: (edition: string) => string
  several: (year: number, reports: number) => string
  choose: (measure: string) => string
  compareYears: string
  inGroup: (year: number) => string
  empty: StateSaid
  one: string
  gone: StateSaid
  toLibrary: string
  fileName: string
  trendNote: string
  notKept: string
  /** A change of name within the series. */
  alsoCalled: (names: readonly string[]) => string
}

/** The words of series in each language. */
export const SERIES_WORDS: InEachLanguage<SeriesWords> = {
  zh_CN: {
    heading: '一个机关历年报告',
    title: (organ) => `${organ}历年报告`,
    sums: (reports, first, last, missing) =>
      `${reports} 份报告，${first === last ? first : `${first}–${last}`} 年${missing.length > 0 ? `，缺 ${missing.join('、')} 年` : ''}`,
    yearless: (reports) => `另有 ${reports} 份年份不明，没有列入。`,
    tableCaption: (organ) => `${organ}历年的检查结果、比率和主要数字`,
    row: '项目',
    trend: '走势',
    rates: '比率',
    counts: '主要数字',
    findings: '检查结果',
    versions: '抓取',
    times: (version) => `第 ${version} 次`,
    openHistory: (report) => `${report}：历次抓取`,
    missing: '缺',
    editionOf: (edition) => `${edition} 版`,
    several: (year, reports) => `${year} 年有 ${reports} 份（网址不同），这里用最后抓取的一份。`,
    choose: (measure) => `看 ${measure} 的走势`,
    compareYears: '比较最近两年',
    inGroup: (year) => `在 ${year} 年全部报告中的位次`,
    empty: { title: '没有选机关', text: '在报告库里点一个机关，就能看它历年的报告。' },
    one: '这个机关只有一年的报告，看不出走势。再抓取别的年份就有了。',
    gone: { title: '报告库里没有这个机关的报告', text: '可能在别的窗口里删去了，或在另一台机器上抓取的。' },
    toLibrary: '到报告库',
    fileName: '历年',
    trendNote: '纵轴自 0 起；空心“缺”：报告库里没有这一年；空心点：分母不足 30；竖虚线：表式换版',
    notKept: '报告库里没有这一年',
    alsoCalled: (names) => `报告上又作 ${names.join('、')}`,
  },
  en: {
    heading: 'One organ over the years',
    title: (organ) => `${organ} over the years`,
    sums: (reports, first, last, missing) =>
      `${reports} report${reports === 1 ? '' : 's'}, ${first === last ? first : `${first}–${last}`}${missing.length > 0 ? `, without ${missing.join(', ')}` : ''}`,
    yearless: (reports) => `${reports} more without a known year, left out.`,
    tableCaption: (organ) => `Findings, rates and main figures of ${organ} by year`,
    row: 'Row',
    trend: 'Trend',
    rates: 'Rates',
    counts: 'Main figures',
    findings: 'Findings',
    versions: 'Captured',
    times: (version) => (version === 1 ? 'once' : `${version} times`),
    openHistory: (report) => `${report}: its captures`,
    missing: 'none',
    editionOf: (edition) => `${edition} form`,
    several: (year, reports) => `${reports} reports of ${year} at different addresses; the one captured last is used.`,
    choose: (measure) => `Show the trend of ${measure}`,
    compareYears: 'Compare the last two years',
    inGroup: (year) => `Its rank among all of ${year}`,
    empty: { title: 'No organ chosen', text: 'Choose an organ in the library to see its reports over the years.' },
    one: 'There is one year only, so no trend yet. Capture other years to see one.',
    gone: {
      title: 'Nothing of this organ in the library',
      text: 'It may have been deleted in another window, or captured on another machine.',
    },
    toLibrary: 'To the library',
    fileName: 'years',
    trendNote: 'From 0 upwards; none: not in the library; hollow: denominator under 30; dotted: another edition',
    notKept: 'no report of that year in the library',
    alsoCalled: (names) => `also called ${names.join(', ')}`,
  },
}
