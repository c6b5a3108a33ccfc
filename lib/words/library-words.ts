import type { FailureCode } from '#lib/capture/failure.ts'
import type { Edition } from '#lib/form/form.ts'
import type { Severity } from '#lib/report/finding.ts'
import { FINDING_WORDS } from './finding-words.ts'
import type { InEachLanguage } from './language.ts'
import { LIBRARY_FAILURES } from './library-failures.ts'
import type { StateSaid } from './states-words.ts'

/** What a list of kept reports is filtered by. */
export interface FiltersSaid {
  search: string
  year: number | null
  edition: Edition | null
  worst: 'error' | 'warning' | 'clean' | null
}

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
  columns: Readonly<Record<'organ' | 'year' | 'edition' | 'errors' | 'host' | 'capturedAt' | 'times', string>>
  sortBy: (column: string) => string
  selectAll: string
  select: (report: string) => string
  reportName: (agency: string, year: number | null) => string
  noYear: string
  selectionLabel: string
  selected: (count: number) => string
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
  failures: (code: FailureCode) => StateSaid
}

function countsIn(language: 'zh_CN' | 'en', counts: Readonly<Record<Severity, number>>): string {
  const words = FINDING_WORDS[language]
  const said = (['error', 'warning'] as const).filter((severity) => counts[severity] > 0)
  return said.map((severity) => words.countedShort(severity, counts[severity])).join(words.comma) || words.clean
}

/** The words of the library in each language. */
export const LIBRARY_WORDS: InEachLanguage<LibraryWords> = {
  zh_CN: {
    title: '报告库',
    search: '搜索',
    searchHint: '机关、标题、网址，如 水利 2023',
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
      host: '来源',
      capturedAt: '抓取时间',
      times: '次数',
    },
    sortBy: (column) => `按${column}排序`,
    selectAll: '全选',
    select: (report) => `选中 ${report}`,
    reportName: (agency, year) => `${agency || '机关名称不明'} ${year ?? '年份不明'}`,
    noYear: '不明',
    selectionLabel: '所选报告',
    selected: (count) => `已选 ${count} 份`,
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
    counts: (counts) => countsIn('zh_CN', counts),
    empty: {
      title: '还没有抓取过报告',
      text: '打开一份年度报告，点「抓取本报告」或按 Alt+Shift+G，报告就存在本机。',
    },
    noneFound: (filters) => ({
      title: `没有符合${filtersInChinese(filters)}的报告`,
      text: '试试少写几个字，或去掉筛选。',
    }),
    failures: (code) => LIBRARY_FAILURES.zh_CN[code] ?? LIBRARY_FAILURES.zh_CN.failed,
  },
  en: {
    title: 'Library',
    search: 'Search',
    searchHint: 'Organ, title or address, such as 水利 2023',
    year: 'Year',
    edition: 'Edition',
    editionOf: (edition) => `${edition} form`,
    worst: 'Findings',
    worstOf: { error: 'With errors', warning: 'Warnings only', clean: 'Nothing found' },
    all: 'all',
    clearFilters: 'Clear filters',
    listCaption: (reports) => `Captured reports: ${reports}`,
    columns: {
      organ: 'Organ',
      year: 'Year',
      edition: 'Edition',
      errors: 'Findings',
      host: 'Source',
      capturedAt: 'Captured',
      times: 'Times',
    },
    sortBy: (column) => `Sort by ${column.toLowerCase()}`,
    selectAll: 'Select all',
    select: (report) => `Select ${report}`,
    reportName: (agency, year) => `${agency || 'Unnamed organ'} ${year ?? 'no year'}`,
    noYear: 'none',
    selectionLabel: 'Selected reports',
    selected: (count) => `${count} selected`,
    compare: 'Compare',
    mostSix: 'Six at most can be compared',
    remove: 'Delete',
    deselect: 'Deselect',
    removed: (name, reports, captures) =>
      (reports === 1 ? `Deleted “${name}”` : `Deleted ${reports} reports`) +
      (captures > reports ? `, ${captures} captures in all` : ''),
    undo: 'Undo',
    undone: 'Put back into the library',
    reports: (count) => (count === 1 ? '1 report' : `${count} reports`),
    storage: (used) => `${used} used, on this machine only`,
    counts: (counts) => countsIn('en', counts),
    empty: {
      title: 'No report captured yet',
      text: 'Open an annual report and choose “Capture this report”, or press Alt+Shift+G. It stays on this machine.',
    },
    noneFound: (filters) => ({
      title: `No report matches ${filtersInEnglish(filters)}`,
      text: 'Try fewer words, or clear the filters.',
    }),
    failures: (code) => LIBRARY_FAILURES.en[code] ?? LIBRARY_FAILURES.en.failed,
  },
}

function filtersInChinese({ search, year, edition, worst }: FiltersSaid): string {
  const words = LIBRARY_WORDS.zh_CN
  const parts = [
    ...(search.trim() === '' ? [] : [`「${search.trim()}」`]),
    ...(year === null ? [] : [`${year} 年`]),
    ...(edition === null ? [] : [words.editionOf(edition)]),
    ...(worst === null ? [] : [`“${words.worstOf[worst]}”`]),
  ]
  return parts.join('、')
}

function filtersInEnglish({ search, year, edition, worst }: FiltersSaid): string {
  const words = LIBRARY_WORDS.en
  const parts = [
    ...(search.trim() === '' ? [] : [`“${search.trim()}”`]),
    ...(year === null ? [] : [String(year)]),
    ...(edition === null ? [] : [words.editionOf(edition)]),
    ...(worst === null ? [] : [words.worstOf[worst].toLowerCase()]),
  ]
  return parts.join(', ')
}
