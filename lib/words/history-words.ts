import type { InEachLanguage } from './language.ts'

/** What the history of one address says: its captures, and what changed from one to the next. */
export interface HistoryWords {
  close: string
  publishedOn: (date: string) => string
  openPage: string
  compareWith: (year: number) => string
  remove: string
  history: string
  times: (count: number) => string
  time: (version: number) => string
  changedSince: (version: number, change: string) => string
  place: string
  was: string
  is: string
  notPrinted: string
  /** How many changed sentences are not shown. */
  more: (count: number) => string
  noPage: string
  loading: string
}

/** The words of histories in each language. */
export const HISTORY_WORDS: InEachLanguage<HistoryWords> = {
  zh_CN: {
    close: '收起（Esc）',
    publishedOn: (date) => `${date} 发布`,
    openPage: '打开原网页',
    compareWith: (year) => `与 ${year} 年比较`,
    remove: '删除',
    history: '历次抓取',
    times: (count) => `${count} 次`,
    time: (version) => `第 ${version} 次`,
    changedSince: (version, change) => `比第 ${version} 次${change}`,
    place: '位置',
    was: '原为',
    is: '现为',
    notPrinted: '未印出',
    more: (count) => `另有 ${count} 处文字改动`,
    noPage: '没有存网页',
    loading: '正在取出历次抓取……',
  },
  en: {
    close: 'Close (Esc)',
    publishedOn: (date) => `published ${date}`,
    openPage: 'Open the page',
    compareWith: (year) => `Compare with ${year}`,
    remove: 'Delete',
    history: 'Captures',
    times: (count) => (count === 1 ? 'once' : `${count} times`),
    time: (version) => `Capture ${version}`,
    changedSince: (version, change) => `Since capture ${version}: ${change}`,
    place: 'Place',
    was: 'Was',
    is: 'Is',
    notPrinted: 'not printed',
    more: (count) => `${count} more changes of text`,
    noPage: 'page not kept',
    loading: 'Fetching the captures…',
  },
}
