import type { Edition } from '#lib/form/form.ts'
import type { FigureState } from '#lib/report/report.ts'
import type { InEachLanguage } from './language.ts'

/** The windows' three views. */
export type ViewName = 'page' | 'compare' | 'library'

/** What the frame of popup and tab says, and the view of the page one stands on. */
export interface PopupWords {
  brand: string
  viewsLabel: string
  views: Readonly<Record<ViewName, string>>
  openInTab: string
  close: string
  aboutLabel: string
  unnamedOrgan: string
  /** The line under the organ's name. */
  reportOf: (year: number | null) => string
  form: string
  formOf: (edition: Edition, order: string) => string
  published: string
  notPublished: string
  publishedFrom: Readonly<Record<'address' | 'signature', string>>
  read: string
  readCells: (cells: number, byState: Readonly<Record<FigureState, number>>) => string
  notKept: string
  /** How often it was captured, set bold, and what follows it. */
  keptTimes: (times: number) => string
  keptLast: (time: string) => string
  keptSame: string
  /** Since the last capture; `cells` names a few of the changed cells. */
  keptChanged: (change: string, cells: readonly string[]) => string
  marks: string
  privacy: string
  copy: string
  next: string
  previous: string
  goThere: string
  compareWithLastYear: (year: number) => string
}

const ENGLISH_STATES: Readonly<Record<FigureState, string>> = {
  number: 'numbers',
  blank: 'blank',
  dash: 'dashes',
  text: 'text',
}

const CHINESE_STATES: Readonly<Record<FigureState, string>> = {
  number: '个数字',
  blank: '格空白',
  dash: '格横线',
  text: '格文字',
}

const STATES: readonly FigureState[] = ['number', 'blank', 'dash', 'text']

/** The words of the popup's frame and of its first view in each language. */
export const POPUP_WORDS: InEachLanguage<PopupWords> = {
  zh_CN: {
    brand: '勾稽',
    viewsLabel: '视图',
    views: { page: '本页', compare: '比较', library: '报告库' },
    openInTab: '在标签页中打开',
    close: '收起',
    aboutLabel: '这份报告',
    unnamedOrgan: '机关名称不明',
    reportOf: (year) => `${year === null ? '年份不明的' : `${year} 年`}政府信息公开工作年度报告`,
    form: '表式',
    formOf: (edition, order) => `${edition} 版（${order.replace(/^[^〔]*/, '')}）`,
    published: '发布',
    notPublished: '网页没有写明',
    publishedFrom: { address: '（据网址）', signature: '（据落款）' },
    read: '读出',
    readCells: (cells, byState) =>
      `${cells} 格：${STATES.filter((state) => byState[state] > 0)
        .map((state) => `${byState[state]} ${CHINESE_STATES[state]}`)
        .join('、')}`,
    notKept: '还没有抓取过。',
    keptTimes: (times) => `抓取过 ${times} 次`,
    keptLast: (time) => `，最近 ${time}`,
    keptSame: '此后网页没有变化。',
    keptChanged: (change, cells) => `此后网页${change}${cells.length > 0 ? `：${cells.join('；')}` : ''}。`,
    marks: '在网页上标注',
    privacy: '报告只存在本机，不上传，不需要账号。',
    copy: '复制结果',
    next: '下一处',
    previous: '上一处',
    goThere: '定位',
    compareWithLastYear: (year) => `与 ${year} 年比较`,
  },
  en: {
    brand: 'Gouji',
    viewsLabel: 'Views',
    views: { page: 'This page', compare: 'Compare', library: 'Library' },
    openInTab: 'Open in a tab',
    close: 'Close',
    aboutLabel: 'This report',
    unnamedOrgan: 'Unnamed organ',
    reportOf: (year) => `Annual open-government report${year === null ? ', year unknown' : `, ${year}`}`,
    form: 'Form',
    formOf: (edition, order) => `${edition} (${order.replace(/^[^〔]*/, '')})`,
    published: 'Published',
    notPublished: 'not stated on the page',
    publishedFrom: { address: ' (from the address)', signature: ' (from the signature)' },
    read: 'Read',
    readCells: (cells, byState) =>
      `${cells} cells: ${STATES.filter((state) => byState[state] > 0)
        .map((state) => `${byState[state]} ${ENGLISH_STATES[state]}`)
        .join(', ')}`,
    notKept: 'Not captured yet.',
    keptTimes: (times) => (times === 1 ? 'Captured once' : `Captured ${times} times`),
    keptLast: (time) => `, last ${time}`,
    keptSame: 'The page has not changed since.',
    keptChanged: (change, cells) => `Since then: ${change}${cells.length > 0 ? ` (${cells.join('; ')})` : ''}.`,
    marks: 'Mark on the page',
    privacy: 'Reports stay on this machine: no upload, no account.',
    copy: 'Copy findings',
    next: 'next',
    previous: 'previous',
    goThere: 'go to',
    compareWithLastYear: (year) => `Compare with ${year}`,
  },
}
