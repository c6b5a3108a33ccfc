import type { Outcome } from '#lib/reading/outcome.ts'
import type { InEachLanguage } from './language.ts'

/** What a view says when it has nothing to show: what is so, and what can be done. */
export interface StateSaid {
  title: string
  text: string
}

/** Why a page has no inspector of ours to ask. */
export type NoInspector =
  /** The browser's own pages, its shop: closed to every extension. */
  | 'off-limits'
  | 'pdf'
  /** A portal's page in which no report was detected. */
  | 'nothing-detected'
  /** A page of another site, which is looked at only when asked. */
  | 'elsewhere'
  /** It does not answer: the page is older than this version of the extension, or busy. */
  | 'silent'

/** The words for nothing yet, working, failed: of every view. */
export interface StatesWords {
  asking: string
  noInspector: Readonly<Record<NoInspector, StateSaid>>
  /** What to do about a page that is no report; why it is none is said by its reason. */
  advice: Readonly<Record<Exclude<Outcome['kind'], 'report'>, string>>
  attachmentsLabel: string
  checkPage: string
  reload: string
  tryAgain: string
}

/** The words of states in each language. */
export const STATES_WORDS: InEachLanguage<StatesWords> = {
  zh_CN: {
    asking: '正在读这个网页……',
    noInspector: {
      'off-limits': {
        title: '浏览器不让扩展读这一页',
        text: '浏览器自己的页面、扩展商店都是这样。请打开年度报告的网页，再点勾稽。',
      },
      pdf: {
        title: '这是 PDF 文件，浏览器不让扩展读它',
        text: '请找同一份报告的网页版：政府网站大多把表格直接印在网页上。',
      },
      'nothing-detected': {
        title: '这个网页上没有年度报告',
        text: '勾稽只认政府信息公开工作年度报告。这个网页没有被改动，也没有存下任何内容。如果报告就在眼前，可以再检查一遍。',
      },
      elsewhere: {
        title: '这个网站平时不检查',
        text: '勾稽只在 gov.cn 的网站上自动检查。可以只对这个网页检查一次，不会记住这个网站。',
      },
      silent: {
        title: '这个网页没有回应',
        text: '网页可能是在安装或更新勾稽之前打开的，也可能正忙。重新载入网页就好，已抓取的报告都在。',
      },
    },
    advice: {
      'blank-form': '多半是要求填报的通知。这个网页没有被改动，也没有存下任何内容。',
      attachment: '请找同一份报告的网页版：政府网站大多把表格直接印在网页上。',
      other: '勾稽只认政府信息公开工作年度报告。这个网页没有被改动，也没有存下任何内容。',
      unreadable: '请重新载入网页再试；仍不行时，把网页另存为文件。',
    },
    attachmentsLabel: '网页上的附件',
    checkPage: '检查此页',
    reload: '重新载入网页',
    tryAgain: '再试一次',
  },
  en: {
    asking: 'Reading this page…',
    noInspector: {
      'off-limits': {
        title: 'The browser lets no extension read this page',
        text: 'Its own pages and its store are closed to extensions. Open the page of an annual report and choose Gouji again.',
      },
      pdf: {
        title: 'This is a PDF file, closed to extensions',
        text: 'Look for the same report as a web page: most portals print its tables there.',
      },
      'nothing-detected': {
        title: 'No annual report on this page',
        text: 'Gouji knows annual open-government reports only. The page was not changed and nothing was kept. If the report is in front of you, have it checked once more.',
      },
      elsewhere: {
        title: 'This site is not checked by itself',
        text: 'Gouji checks pages of gov.cn by itself. It can check this one page once, without remembering the site.',
      },
      silent: {
        title: 'This page does not answer',
        text: 'It may have been opened before Gouji was installed or updated, or be busy. Reload the page; what was captured is safe.',
      },
    },
    advice: {
      'blank-form': 'Most likely an order to report. The page was not changed and nothing was kept.',
      attachment: 'Look for the same report as a web page: most portals print its tables there.',
      other: 'Gouji knows annual open-government reports only. The page was not changed and nothing was kept.',
      unreadable: 'Reload the page and try again, or save it as a file.',
    },
    attachmentsLabel: 'Attachments of this page',
    checkPage: 'Check this page',
    reload: 'Reload the page',
    tryAgain: 'Try again',
  },
}
