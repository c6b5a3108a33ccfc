import type { NoRank } from '#lib/comparison/ranked.ts'
import type { InEachLanguage } from './language.ts'

/** Keys of the figures that are looked at over the years. */
export type TrendFigureKey =
  | 'requests.received.total'
  | 'requests.settled.total'
  | 'requests.carriedOut.total'
  | 'disputes.review.total'

/** What charts and the tables behind them say. */
export interface ChartWords {
  rates: string
  ranking: (rate: string) => string
  spread: (median: string, least: string, greatest: string) => string
  composition: string
  asShares: string
  asCounts: string
  scale: string
  compositionNote: string
  rankingNote: string
  trend: (figure: string, first: number, last: number) => string
  trendOf: (organ: string, points: string) => string
  trendNote: string
  noTrend: string
  missingYear: string
  measure: string
  /** Figures that are looked at over the years, by key. */
  measures: Readonly<Record<TrendFigureKey, string>>
  showTable: string
  hideTable: string
  median: string
  leastGreatest: string
  distribution: string
  distributionHint: string
  fewerThanTwo: string
  rank: string
  report: string
  year: string
  value: string
  total: string
  thinNote: string
  shares: string
  applicant: string
  noRank: Readonly<Record<Exclude<NoRank, 'thin'>, string>>
  /** Of several organs and years: the first report, and how many there are with it. */
  title: (first: string, reports: number) => string
  organOverYears: (organ: string) => string
  /** Two reports, by name. */
  pair: (one: string, other: string) => string
  organsInYear: (organs: number, year: number) => string
  sameEdition: (reports: number, edition: string) => string
  severalEditions: (reports: number) => string
  reportsLabel: string
}

/** The words of charts in each language. */
export const CHART_WORDS: InEachLanguage<ChartWords> = {
  zh_CN: {
    rates: '比率',
    ranking: (rate) => `${rate}排名`,
    spread: (median, least, greatest) => `中位数 ${median}，最低 ${least}，最高 ${greatest}`,
    composition: '办理结果构成',
    asShares: '占比',
    asCounts: '件数',
    scale: '条的长短',
    compositionNote: '占（一）至（六）之和；段内为件数',
    rankingNote: '色带：最低到最高；竖线：中位数；空心：不足 30 件',
    trend: (figure, first, last) => `${figure}，${first}–${last}`,
    trendOf: (organ, points) => `${organ}：${points}`,
    trendNote: '各图纵轴自 0 起，高度不可互比；虚线为表式换版',
    noTrend: '库里没有这些机关其他年份的报告。',
    missingYear: '缺',
    measure: '看哪一项',
    measures: {
      'requests.received.total': '新收申请',
      'requests.settled.total': '办结申请',
      'requests.carriedOut.total': '结转下年',
      'disputes.review.total': '行政复议',
    },
    showTable: '看表格',
    hideTable: '收起表格',
    median: '中位数',
    leastGreatest: '最低–最高',
    distribution: '分布',
    distributionHint: '左低右高',
    fewerThanTwo: '不足两份',
    rank: '名次',
    report: '报告',
    year: '年份',
    value: '数值',
    total: '合计',
    thinNote: 'n/d：分母不足 30，只列件数，不排名，不计入中位数',
    shares: '附占比',
    applicant: '申请人',
    noRank: {
      'denominator-zero': '分母为 0',
      'not-printed': '没有印出',
      text: '不是数字',
      'not-by-applicant': '不分申请人',
      blank: '空白',
      dash: '横线',
      absent: '未印出',
      'not-in-edition': '此版本无此项',
      undecided: '无法相加',
      'unit-unknown': '单位不明',
    },
    title: (first, reports) => `${first} 等 ${reports} 份`,
    organOverYears: (organ) => `${organ}历年`,
    pair: (one, other) => `${one} 与 ${other}`,
    organsInYear: (organs, year) => `${organs} 个机关 ${year} 年`,
    sameEdition: (reports, edition) => `${reports} 份报告，均为 ${edition} 版`,
    severalEditions: (reports) => `${reports} 份报告，表式不止一版`,
    reportsLabel: '参加比较的报告',
  },
  en: {
    rates: 'Rates',
    ranking: (rate) => `Ranked by: ${rate.toLowerCase()}`,
    spread: (median, least, greatest) => `median ${median}, ${least} to ${greatest}`,
    composition: 'What became of the requests',
    asShares: 'Shares',
    asCounts: 'Counts',
    scale: 'Length of the bars',
    compositionNote: 'Of the sum of 3(1) to 3(6); counts inside',
    rankingNote: 'Band: lowest to highest; line: median; hollow: fewer than 30',
    trend: (figure, first, last) => `${figure}, ${first}–${last}`,
    trendOf: (organ, points) => `${organ}: ${points}`,
    trendNote: 'Each axis starts at 0; heights do not compare; dotted: another edition',
    noTrend: 'The library holds no other years of these organs.',
    missingYear: 'none',
    measure: 'Which figure',
    measures: {
      'requests.received.total': 'Requests received',
      'requests.settled.total': 'Requests settled',
      'requests.carriedOut.total': 'Carried over',
      'disputes.review.total': 'Administrative reviews',
    },
    showTable: 'Show the table',
    hideTable: 'Hide the table',
    median: 'Median',
    leastGreatest: 'Lowest–highest',
    distribution: 'Distribution',
    distributionHint: 'low left, high right',
    fewerThanTwo: 'fewer than two',
    rank: 'Rank',
    report: 'Report',
    year: 'Year',
    value: 'Value',
    total: 'Total',
    thinNote: 'n/d: fewer than 30, the count only; no rank, not in the median',
    shares: 'Shares',
    applicant: 'Applicants',
    noRank: {
      'denominator-zero': 'nothing to divide by',
      'not-printed': 'not printed',
      text: 'not a number',
      'not-by-applicant': 'not by applicant',
      blank: 'blank',
      dash: 'dash',
      absent: 'not printed',
      'not-in-edition': 'not in this edition',
      undecided: 'cannot be added',
      'unit-unknown': 'unit unknown',
    },
    title: (first, reports) => `${first} and ${reports - 1} more`,
    organOverYears: (organ) => `${organ} over the years`,
    pair: (one, other) => `${one} and ${other}`,
    organsInYear: (organs, year) => `${organs} organs, ${year}`,
    sameEdition: (reports, edition) => `${reports} reports, all on the ${edition} form`,
    severalEditions: (reports) => `${reports} reports on several editions of the form`,
    reportsLabel: 'Compared reports',
  },
}
