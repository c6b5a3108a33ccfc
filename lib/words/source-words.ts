import type { SourceOutcome } from '#lib/capture/source.ts'
import type { InEachLanguage } from './language.ts'

/** Why a figure was not shown where it was read; `failed` where not even that is known. */
export type NotShown = Exclude<SourceOutcome, 'shown'> | 'failed'

/** What is said about going from a compared figure to the cell it was read from. */
export interface SourceWords {
  /** In the table's key. */
  key: string
  going: (report: string) => string
  notShown: Readonly<Record<NotShown, string>>
  openPage: string
  openKept: string
  dismiss: string
}

/** The words of going to a figure's source in each language. */
export const SOURCE_WORDS: InEachLanguage<SourceWords> = {
  zh_CN: {
    key: '点数字：到原网页的那一格',
    going: (report) => `正在打开${report}的原网页……`,
    notShown: {
      unreachable: '原网页打不开：可能已删去、换了地址，或者没有连上网。',
      'no-report': '原网页还在，但上面已经没有年度报告。',
      'other-report': '原网页现在是另一份报告。',
      'no-figure': '原网页上的报告已经没有这一格。',
      'not-granted': '这个网站不在自动读取的范围内，只能打开网页，不能替您找到那一格。',
      'too-slow': '原网页迟迟没有打开。',
      failed: '没有到得了原网页，请再试一次。',
    },
    openPage: '打开原网页',
    openKept: '看抓取时的网页',
    dismiss: '知道了',
  },
  en: {
    key: 'Click a number: its cell on the page',
    going: (report) => `Opening the page of ${report}…`,
    notShown: {
      unreachable: 'The page cannot be opened: it may be gone or have moved, or there is no connection.',
      'no-report': 'The page is still there, but holds no annual report any more.',
      'other-report': 'Another report stands on that page now.',
      'no-figure': 'The report on that page no longer has this cell.',
      'not-granted': 'This site is not read by itself: its page can be opened, but not searched for the cell.',
      'too-slow': 'The page is taking too long to open.',
      failed: 'The page was not reached; please try again.',
    },
    openPage: 'Open the page',
    openKept: 'See the page as captured',
    dismiss: 'OK',
  },
}
