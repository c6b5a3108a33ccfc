import type { FailureCode } from '#lib/capture/failure.ts'
import type { Edition } from '#lib/form/form.ts'
import type { Severity } from '#lib/report/finding.ts'
import type { InEachLanguage } from './language.ts'
import { LIBRARY_FAILURES } from './library-failures.ts'
import { LIBRARY_WORDS_EN } from './library-words-en.ts'
import { type FilterSayings, type FiltersSaid, sayCountsShortly, sayFilters } from './say-filters.ts'
import type { StateSaid } from './states-words.ts'

/** What a table of organs can be sorted by; by region it is grouped. */
export type OrganSort = 'region' | 'organ' | 'capturedAt' | 'errors' | 'missing'

/** What the list of kept reports says, in the popup and on the tab. */
export interface LibraryWords {
  title: string
  search: string
  searchHint: string
  year: string
  edition: string
  editionOf: (edition: Edition) => string
  worst: string
  worstOf: Readonly<Record<'error' | 'warning' | 'clean', string>>
  all: string
  clearFilters: string
  listCaption: (reports: number) => string
  columns: Readonly<Record<'organ' | 'year' | 'edition' | 'errors' | 'capturedAt' | 'times', string>>
  sortBy: (column: string) => string
  order: string
  orders: Readonly<Record<OrganSort, string>>
  selectAll: string
  select: (report: string) => string
  reportName: (agency: string, year: number | null) => string
  /** An organ whose name is not known. */
  unnamed: string
  noYear: string
  selectionLabel: string
  selected: (count: number) => string
  /** How many of them the list does not show as it is filtered. */
  notListed: (count: number) => string
  compare: string
  mostSix: string
  remove: string
  deselect: string
  removed: (name: string, reports: number, captures: number) => string
  undo: string
  undone: string
  reports: (count: number) => string
  storage: (used: string) => string
  counts: (counts: Readonly<Record<Severity, number>>) => string
  empty: StateSaid
  noneFound: (filters: FiltersSaid) => StateSaid
  several: (filter: string, count: number) => string
  region: string
  noRegion: string
  filterLabel: string
  tableCaption: string
  sums: (organs: number, reports: number, missing: number) => string
  missing: string
  missingTitle: (organ: string, year: number) => string
  yearTitle: (report: string, counts: string) => string
  selectOrgan: (organ: string) => string
  lastCaptured: string
  regionSums: (organs: number, reports: number, missing: number) => string
  yearless: (count: number) => string
  /** Opens one of them. */
  openYearless: (organ: string) => string
  used: (bytes: string) => string
  free: (bytes: string) => string
  spaceUsed: string
  localOnly: string
  failures: (code: FailureCode) => StateSaid
}

const UNNAMED = '机关名称不明'

const SAID: FilterSayings = {
  joint: '、',
  quote: (search) => `「${search}」`,
  year: (year) => `${year} 年`,
  edition: (edition) => `${edition} 版`,
  noRegion: '地区不明',
  worst: { error: '「有错误」', warning: '「只有提示」', clean: '「未见问题」' },
}

/** The words of the library in each language. */
export const LIBRARY_WORDS: InEachLanguage<LibraryWords> = {
  zh_CN: {
    title: '报告库',
    search: '搜索',
    searchHint: '机关、地区、年份',
    year: '年份',
    edition: '版本',
    editionOf: (edition) => `${edition} 版`,
    worst: '结果',
    worstOf: { error: '有错误', warning: '只有提示', clean: '未见问题' },
    all: '全部',
    clearFilters: '清除筛选',
    listCaption: (reports) => `抓取的报告，${reports} 份`,
    columns: {
      organ: '机关',
      year: '年份',
      edition: '版本',
      errors: '结果',
      capturedAt: '抓取时间',
      times: '次数',
    },
    sortBy: (column) => `按${column}排序`,
    order: '排列',
    orders: {
      region: '按地区分组',
      organ: '按机关名称',
      capturedAt: '按最近抓取',
      errors: '按错误多少',
      missing: '按所缺年份',
    },
    selectAll: '全选',
    select: (report) => `选中 ${report}`,
    reportName: (agency, year) => `${agency || UNNAMED} ${year ?? '年份不明'}`,
    unnamed: UNNAMED,
    noYear: '不明',
    selectionLabel: '所选报告',
    selected: (count) => `已选 ${count} 份`,
    notListed: (count) => `其中 ${count} 份不在所列之中`,
    compare: '比较',
    mostSix: '最多比较 6 份',
    remove: '删除',
    deselect: '取消选择',
    removed: (name, reports, captures) =>
      (reports === 1 ? `已删除「${name}」` : `已删除 ${reports} 份报告`) +
      (captures > reports ? `，共 ${captures} 次抓取` : ''),
    undo: '撤销',
    undone: '已放回报告库',
    reports: (count) => `${count} 份报告`,
    storage: (used) => `占用 ${used}，只存在本机`,
    counts: (counts) => sayCountsShortly(counts, 'zh_CN'),
    empty: {
      title: '还没有抓取过报告',
      text: '打开一份年度报告，点「抓取本报告」或按 Alt+Shift+G，报告就存在本机。',
    },
    noneFound: (filters) => ({
      title: `没有符合${sayFilters(filters, SAID).replace(/^(?=\d)/, ' ')}的报告`,
      text: filters.search.trim() === '' ? '去掉一项筛选再看。' : '试试少写几个字，或去掉筛选。',
    }),
    several: (filter, count) => `${filter}（${count}）`,
    region: '地区',
    noRegion: '地区不明',
    filterLabel: '筛选',
    tableCaption: '各机关历年报告：有、缺、检查结果',
    sums: (organs, reports, missing) => `${organs} 个机关，${reports} 份报告${missing > 0 ? `，缺 ${missing} 份` : ''}`,
    missing: '缺',
    missingTitle: (organ, year) => `${organ} ${year}：报告库里没有`,
    yearTitle: (report, counts) => `${report}：${counts}`,
    selectOrgan: (organ) => `选中 ${organ} 全部年份`,
    lastCaptured: '最近抓取',
    regionSums: (organs, reports, missing) =>
      `${organs} 个机关 · ${reports} 份${missing > 0 ? ` · 缺 ${missing} 份` : ''}`,
    yearless: (count) => `${count} 份年份不明`,
    openYearless: (organ) => `${organ}：年份不明的报告`,
    used: (bytes) => `占用 ${bytes}`,
    free: (bytes) => `可用约 ${bytes}`,
    spaceUsed: '已用空间',
    localOnly: '只存在本机这个浏览器里；换机器前请先导出。',
    failures: (code) => LIBRARY_FAILURES.zh_CN[code] ?? LIBRARY_FAILURES.zh_CN.failed,
  },
  en: LIBRARY_WORDS_EN,
}
