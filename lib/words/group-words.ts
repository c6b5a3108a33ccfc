import { GROUP_WORDS_EN } from './group-words-en.ts'
import type { InEachLanguage } from './language.ts'
import type { StateSaid } from './states-words.ts'

/** Which reports a group is made of, as far as it is chosen; null for what is not. */
export interface GroupSaid {
  /** How many were picked one by one; null when the group follows from the rest. */
  picked: number | null
  year: number | null
  /** The region's own name, such as 泰安市. */
  region: string | null
  /** What kind of organ, such as 商务局. */
  kind: string | null
}

/** What the view of a group says: who is in it, how it is ranked, and what its reports copied from each other. */
export interface GroupWords {
  title: (group: GroupSaid) => string
  sums: (reports: number, organs: number) => string
  editions: (counts: readonly [edition: string, reports: number][]) => string
  year: string
  allYears: string
  region: string
  allRegions: string
  edition: string
  allEditions: string
  filterLabel: string
  kind: string
  allKinds: string
  organ: string
  noOrgan: string
  applicant: string
  rates: string
  what: string
  ranking: string
  passages: string
  tableCaption: (measure: string, reports: number) => string
  columns: Readonly<
    Record<'rank' | 'organ' | 'region' | 'year' | 'edition' | 'place' | 'fraction' | 'findings', string>
  >
  sortBy: (column: string) => string
  mark: string
  openSeries: (organ: string) => string
  select: (report: string) => string
  unranked: (reports: number) => string
  lacking: (organs: number, year: number) => string
  lackingYears: (years: readonly number[]) => string
  inDoubt: string
  repeated: (reports: number) => string
  tooMany: (reports: number, most: number) => string
  selected: (reports: number) => string
  deselect: string
  sideBySide: string
  mostSix: string
  empty: StateSaid
  none: StateSaid
  one: string
  gone: (reports: number) => string
  organGone: string
  clear: string
  reading: (done: number, of: number) => string
  stop: string
  stopped: StateSaid
  median: string
  lowerQuartile: string
  upperQuartile: string
  least: string
  greatest: string
  /** Middle and spread in one line; all numbers as they are said. */
  spread: (median: string, lower: string, upper: string, least: string, greatest: string) => string
  nobodyRanked: string
  distribution: (measure: string) => string
  distributionLabel: (measure: string, reports: number, spread: string) => string
  distributionNote: (chosen: string | null) => string
  /** What a dot says. */
  rankedPart: (organ: string, value: string, rank: number, of: number) => string
  fileName: string
  /** What the group's reports have in common, in words. */
  passagesIntro: (reports: number) => string
  comparePassages: (reports: number) => string
  readingWords: (done: number, of: number) => string
  comparingWords: (done: number, of: number) => string
  fewForPassages: StateSaid
  noPassages: StateSaid
  passagesDone: (pairs: number, passages: number) => string
  commonPassages: (passages: number) => string
  pairsCaption: string
  pairShare: string
  pairCharacters: string
  pairCount: (characters: number) => string
  pairPassages: (passages: number) => string
  similarity: (share: string) => string
  standsIn: (reports: number) => string
  onlyOf: string
  morePairs: (more: number) => string
  failedPassages: string
  compareWords: string
  places: string
}

/** The words of groups in each language. */
export const GROUP_WORDS: InEachLanguage<GroupWords> = {
  zh_CN: {
    title: ({ picked, year, region, kind }) => {
      if (picked !== null) return `所选 ${picked} 份报告`
      const where = region ?? (kind === null ? '' : '各地')
      const when = year === null ? '历年' : `${year} 年`
      return `${where}${kind ?? ''}${where === '' && kind === null ? '' : ' '}${when}${kind === null ? '全部' : ''}报告`
    },
    sums: (reports, organs) => `${reports} 份报告，${organs} 个机关`,
    editions: (counts) =>
      counts.length === 1
        ? `均为 ${counts[0]?.[0]} 版`
        : counts.map(([edition, reports]) => `${edition} 版 ${reports} 份`).join('、'),
    year: '年份',
    allYears: '历年',
    region: '地区',
    allRegions: '全部地区',
    edition: '版本',
    allEditions: '全部版本',
    filterLabel: '选哪些报告',
    kind: '同类机关',
    allKinds: '各类机关',
    organ: '标出机关',
    noOrgan: '不标出',
    applicant: '申请人',
    rates: '比率',
    what: '看什么',
    ranking: '排名',
    passages: '相同文字',
    tableCaption: (measure, reports) => `按${measure}排名，${reports} 份报告`,
    columns: {
      rank: '位次',
      organ: '机关',
      region: '地区',
      year: '年份',
      edition: '版本',
      place: '位置 左低右高',
      fraction: '分子 ÷ 分母',
      findings: '检查结果',
    },
    sortBy: (column) => `按${column}排序`,
    mark: '标出',
    openSeries: (organ) => `看 ${organ} 历年`,
    select: (report) => `选中 ${report}`,
    unranked: (reports) => `不在排名里：${reports} 份`,
    lacking: (organs, year) => `报告库里缺 ${year} 年报告的机关：${organs} 个`,
    lackingYears: (years) => `有 ${years.join('、')} 年`,
    inDoubt: '所据的数字有误或可能有误',
    repeated: (reports) => `有 ${reports} 份与别的报告同属一个机关、同一年（网址不同），各算一份。`,
    tooMany: (reports, most) => `符合的有 ${reports} 份，这里只排前 ${most} 份；请先选年份或地区。`,
    selected: (reports) => `已选 ${reports} 份`,
    deselect: '取消选择',
    sideBySide: '并排比较',
    mostSix: '并排比较最多 6 份',
    empty: {
      title: '还没有抓取过报告',
      text: '打开一份年度报告，点「抓取本报告」或按 Alt+Shift+G，报告就存在本机，攒下几份就能排名。',
    },
    none: { title: '没有符合的报告', text: '换一个年份、地区或版本试试。' },
    one: '这一组只有一份报告，没有可比的。再抓取几份，或放宽年份、地区，就能看出它排在哪里。',
    gone: (reports) => `所选的报告有 ${reports} 份已经不在报告库里，可能在别的窗口里删去了；其余照常排。`,
    organGone: '标出的机关不在这一组里。',
    clear: '去掉条件',
    reading: (done, of) => `正在取出报告，${done} / ${of}`,
    stop: '停止',
    stopped: { title: '已停止', text: '没有改动任何内容。' },
    median: '中位数',
    lowerQuartile: '下四分位',
    upperQuartile: '上四分位',
    least: '最低',
    greatest: '最高',
    spread: (median, lower, upper, least, greatest) =>
      `中位数 ${median}，四分位 ${lower} 与 ${upper}，最低 ${least}，最高 ${greatest}`,
    nobodyRanked: '这一项没有一份报告可以排，原因见下表。',
    distribution: (measure) => `${measure}的分布`,
    distributionLabel: (measure, reports, spread) => `${measure}的分布，${reports} 份报告；${spread}`,
    distributionNote: (chosen) =>
      `一点一份报告；色带：四分位之间；竖线：中位数${chosen === null ? '' : `；深色大点：${chosen}`}`,
    rankedPart: (organ, value, rank, of) => `${organ} ${value}，第 ${rank} 位，共 ${of} 份`,
    fileName: '排名',
    passagesIntro: (reports) =>
      `逐句比对 ${reports} 份报告的正文，找出不同报告里几乎一样的段落。数字和机关自己的名称不算差别，法规名称和标题不计。`,
    comparePassages: (reports) => `比对 ${reports} 份报告的文字`,
    readingWords: (done, of) => `正在取出正文，${done} / ${of} 份`,
    comparingWords: (done, of) => `正在比对，${done} / ${of} 句`,
    fewForPassages: { title: '至少要两份报告', text: '放宽年份、地区或版本，或再抓取几份。' },
    noPassages: { title: '没有几乎一样的段落', text: '各份报告的正文各写各的；十五个字以下的短句没有计入。' },
    passagesDone: (pairs, passages) => `${pairs} 对报告有相同文字，共 ${passages} 段`,
    commonPassages: (passages) => `半数以上报告都有的套话 ${passages} 段，不计入下面的相同比例`,
    pairsCaption: '有相同文字的每两份报告，相同多的在前',
    pairShare: '相同比例',
    pairCharacters: '相同字数',
    pairCount: (characters) => `${characters} 字`,
    pairPassages: (passages) => `相同文字 ${passages} 段`,
    similarity: (share) => `相似 ${share}`,
    standsIn: (reports) => `${reports} 份报告都有`,
    onlyOf: '这一对',
    morePairs: (more) => `再看 ${more} 对`,
    failedPassages: '没有比完',
    compareWords: '并排看全文',
    places: '出处',
  },
  en: GROUP_WORDS_EN,
}
