import type { Face, LineChoice, NoAmount, NoShare } from '#lib/comparison/comparison.ts'
import type { NoRepetition } from '#lib/comparison/words.ts'
import type { Edition } from '#lib/form/form.ts'
import { COMPARE_WORDS_EN } from './compare-words-en.ts'
import type { InEachLanguage } from './language.ts'
import type { StateSaid } from './states-words.ts'

/** What compares reports, in the popup and on the tab. */
export interface CompareWords {
  title: string
  titleOfWords: string
  resultLabel: string
  /** Stand for reports where names are too long. */
  letters: readonly string[]
  /** Between what a thing is called and the thing. */
  colon: string
  pickNothing: string
  searchReports: string
  noReportsFound: string
  sameOrgan: string
  recent: string
  swap: string
  add: string
  leaveOut: (report: string) => string
  none: StateSaid
  one: StateSaid
  gone: StateSaid
  pickReports: string
  dropGone: string
  loading: string
  same: string
  allBlank: string
  editions: (orders: readonly string[]) => string
  what: string
  figures: string
  words: string
  which: string
  choices: Readonly<Record<LineChoice, string>>
  onlySome: string
  ratesCaption: string
  report: string
  points: string
  ratesFold: string
  composition: (reports: string) => string
  part: (name: string, count: number, share: string) => string
  cases: (count: number) => string
  nothingSettled: string
  rowHead: (applicant: string | null) => string
  change: string
  changeRate: string
  median: string
  figuresCaption: (reports: string) => string
  differing: (differing: number, lines: number) => string
  comparable: (comparable: number, onlySome: number) => string
  summed: (rows: number) => string
  summedIn: (report: string, rows: number) => string
  cellsMarked: (cells: number) => string
  repairIn: (report: string, to: number, slip: string | null) => string
  faces: Readonly<Record<Exclude<Face, 'number' | 'text' | 'dash'>, string>>
  dash: string
  remark: (remark: string) => string
  standsFor: (value: string) => string
  noAmount: Readonly<Record<NoAmount, string>>
  noShare: Readonly<Record<Exclude<NoShare, 'no-amount'>, string>>
  countsBlank: string
  doubtful: string
  keyDoubtful: string
  noDifference: string
  keyBlank: string
  keyZero: string
  keyAbsent: string
  keyNotZero: string
  keySmallBase: string
  keyThin: string
  editionOf: (edition: Edition) => string
  wordChoices: Readonly<Record<'new' | 'all', string>>
  wordsCaption: string
  repeated: (share: string) => string
  repeatedOverall: (share: string) => string
  noRepetition: Readonly<Record<NoRepetition, string>>
  moved: string
  onlyIn: (report: string) => string
  keySame: string
  keyNew: string
  keyGone: string
  keyNumbers: string
  noWords: string
  twoForWords: string
  goneWord: string
  newWord: string
}

/** The words of comparing in each language. */
export const COMPARE_WORDS: InEachLanguage<CompareWords> = {
  zh_CN: {
    title: '比较',
    titleOfWords: '比较文字',
    resultLabel: '比较结果',
    letters: ['甲', '乙', '丙', '丁', '戊', '己'],
    colon: '：',
    pickNothing: '选一份报告',
    searchReports: '搜机关、标题、年份',
    noReportsFound: '没有符合的报告',
    sameOrgan: '同一机关',
    recent: '最近抓取',
    swap: '对调甲乙',
    add: '添加报告，最多六份',
    leaveOut: (report) => `移出比较：${report}`,
    none: {
      title: '选两份以上报告并排看',
      text: '同一机关的不同年份，或同一年的不同机关，最多六份。不同版本的表式也能比，只比双方都有的数字。',
    },
    one: { title: '再选一份', text: '一份报告没有可比的。同一机关的上一年，或同一年的别家，都可以。' },
    gone: { title: '选的报告已经不在报告库里', text: '可能在别的窗口里删去了。另选一份，就可以接着比。' },
    pickReports: '到报告库里选',
    dropGone: '去掉已删的',
    loading: '正在取出报告……',
    allBlank: '这几份报告的表格里没有填一个数字，数字上没有可比的；空白不当作 0。',
    same: '两边是同一份报告，自然没有差异。',
    editions: (orders) =>
      `几份报告用的是不同版本的表式（${orders.join('、')}）。只有一方印有的数字不作比较，也不当作 0。`,
    what: '比较什么',
    figures: '数字',
    words: '文字',
    which: '显示哪些行',
    choices: { differences: '仅差异', totals: '仅总计', all: '全部' },
    onlySome: '显示只有一方有的项',
    ratesCaption: '比率；点列名看算式',
    report: '报告',
    points: '百分点',
    ratesFold: '比率与构成',
    composition: (reports) => `办理结果构成：${reports}；数字见表三`,
    part: (name, count, share) => `${name} ${count} 件，${share}`,
    cases: (count) => `${count} 件`,
    nothingSettled: '没有办结的申请',
    rowHead: (applicant) => (applicant === null ? '项目' : `项目（申请人：${applicant}）`),
    change: '变化',
    changeRate: '变化率',
    median: '中位数',
    figuresCaption: (reports) => `逐项比较：${reports}`,
    differing: (differing, lines) => `${lines} 行中 ${differing} 行不同`,
    comparable: (comparable, onlySome) => `${comparable} 项可比 · ${onlySome} 项只有一方有`,
    summed: (rows) => `${rows} 行相加`,
    summedIn: (report, rows) => `${report} 为 ${rows} 行相加`,
    cellsMarked: (cells) => `${cells} 格提示`,
    repairIn: (report, to, slip) => `${report} 应为 ${to}${slip ? `：${slip}` : ''}`,
    faces: { blank: '空白', absent: '未印出', 'not-in-edition': '此版本无此项', undecided: '无法相加' },
    dash: '横线',
    remark: (remark) => `原注：${remark}`,
    standsFor: (value) => `空白；各项相加为 ${value}`,
    noAmount: {
      absent: '有一方没有印出这一项',
      'not-in-edition': '有一方的版本没有这一项',
      text: '有一方不是数字',
      undecided: '有一方的各项无法相加',
      'unit-unknown': '金额没有写明单位，不能相减',
    },
    noShare: {
      'from-zero': '从 0 起，没有百分比',
      'from-blank': '从空白起，没有百分比',
      'small-base': '基数不足 10，不计百分比',
      'signed-measure': '增减数不计百分比',
    },
    countsBlank: '空白按 0 计',
    doubtful: '所据的数字有疑问',
    noDifference: '没有差异。',
    keyBlank: '空白',
    keyZero: '0　零',
    keyAbsent: '此版本无此项',
    keyNotZero: '不是 0',
    keySmallBase: '·　基数不足 10，不计百分比',
    keyDoubtful: '(…)　所据数字有疑问',
    keyThin: '0/2　分母不足 30，不计比率',
    editionOf: (edition) => `${edition} 版`,
    wordChoices: { new: '仅新增', all: '对照' },
    wordsCaption: '逐节比较正文：灰色为两份相同，划线为新写，删线为去掉',
    repeated: (share) => `重复 ${share}`,
    repeatedOverall: (share) => `正文共重复 ${share}`,
    noRepetition: { short: '短，不计重复', 'only-one': '只有一份有这一节' },
    moved: '换了位置',
    onlyIn: (report) => `只有 ${report} 有`,
    keySame: '灰：两份相同',
    keyNew: '划线',
    keyGone: '删线',
    keyNumbers: '数字不拆开比',
    noWords: '两份报告都没有读到正文。',
    twoForWords: '文字每次比两份：这里比甲与乙。',
    goneWord: '去掉',
    newWord: '新写',
  },
  en: COMPARE_WORDS_EN,
}
