import type { InEachLanguage } from './language.ts'

/** What is offered to compare a kept report with. */
export interface SuggestWords {
  label: string
  lastYear: (year: number) => string
  sameKind: (kind: string, reports: number) => string
  wholeYear: (year: number, reports: number) => string
  series: string
  /** From the library to a group of what it shows, or of what is selected. */
  rank: string
}

/** The words of suggestions in each language. */
export const SUGGEST_WORDS: InEachLanguage<SuggestWords> = {
  zh_CN: {
    label: '可以与什么比较',
    lastYear: (year) => `与 ${year} 年比较`,
    sameKind: (kind, reports) => `与各地${kind}比较（${reports} 份）`,
    wholeYear: (year, reports) => `与 ${year} 年全部比较（${reports} 份）`,
    series: '看历年',
    rank: '排名',
  },
  en: {
    label: 'What to compare with',
    lastYear: (year) => `Compare with ${year}`,
    sameKind: (kind, reports) => `Compare with every ${kind} (${reports})`,
    wholeYear: (year, reports) => `Compare with all of ${year} (${reports})`,
    series: 'Over the years',
    rank: 'Rank',
  },
}
