import type { InEachLanguage } from './language.ts'
import type { StateSaid } from './states-words.ts'

/** What is said about a kept page as it was captured. */
export interface KeptWords {
  /** Opens it. */
  show: string
  /** The same where several stand below each other. */
  showOf: (report: string, version: number) => string
  /** Row of a table of years. */
  row: string
  view: string
  heading: string
  frame: (report: string) => string
  /** That the page does nothing here, and what of it is not shown. */
  still: string
  about: string
  source: string
  capturedAt: string
  which: string
  whichOf: (version: number, of: number) => string
  title: string
  published: string
  edition: string
  extensionVersion: string
  hash: string
  size: string
  versions: string
  shown: string
  marks: string
  toReport: string
  print: string
  /** Saves the page itself as it is kept. */
  save: string
  /** On paper, in place of the page. */
  onPaper: string
  none: StateSaid
  gone: StateSaid
  noAddress: string
}

/** The words of kept pages in each language. */
export const KEPT_WORDS: InEachLanguage<KeptWords> = {
  zh_CN: {
    show: '查看保存的网页',
    showOf: (report, version) => `查看保存的网页：${report}，第 ${version} 次`,
    row: '保存的网页',
    view: '查看',
    heading: '保存的网页',
    frame: (report) => `${report}：抓取时的网页`,
    still: '抓取时的网页。脚本不运行，不连网，图片和外部样式不显示，链接不能点；鼠标停在链接上可看原地址。',
    about: '来历',
    source: '来源',
    capturedAt: '抓取时间',
    which: '次数',
    whichOf: (version, of) => (of > 1 ? `第 ${version} 次，共 ${of} 次` : `第 ${version} 次`),
    title: '标题',
    published: '发布日期',
    edition: '版本',
    extensionVersion: '所用勾稽版本',
    hash: '内容校验码（SHA-256）',
    size: '占用',
    versions: '其他各次',
    shown: '正在看',
    marks: '在网页上标出',
    toReport: '到报告库',
    print: '打印检查结果',
    save: '另存网页（HTML）',
    onPaper: '抓取的网页不在这张纸上：请用「另存网页」存成文件，打开后打印。',
    none: {
      title: '这一次没有存网页',
      text: '网页太大，或者导入的文件里不带网页。数字、正文和检查结果都在库里；需要网页时，请打开来源重新抓取。',
    },
    gone: { title: '报告库里没有这一次抓取', text: '可能在别的窗口里删去了，或在另一台机器上抓取的。' },
    noAddress: '没有网址',
  },
  en: {
    show: 'Kept page',
    showOf: (report, version) => `Kept page: ${report}, capture ${version}`,
    row: 'Kept page',
    view: 'View',
    heading: 'Kept page',
    frame: (report) => `${report}: the page as it was captured`,
    still:
      'The page as it was captured. Nothing in it runs or loads: no scripts, no pictures, no style sheets from elsewhere. Links do not lead anywhere; hover one to see where it did.',
    about: 'Where it comes from',
    source: 'Source',
    capturedAt: 'Captured',
    which: 'Which',
    whichOf: (version, of) => (of > 1 ? `capture ${version} of ${of}` : `capture ${version}`),
    title: 'Title',
    published: 'Published',
    edition: 'Edition',
    extensionVersion: 'Version of Gouji',
    hash: 'Checksum of the content (SHA-256)',
    size: 'Room taken',
    versions: 'Other captures',
    shown: 'shown',
    marks: 'Mark findings on the page',
    toReport: 'To the library',
    print: 'Print the findings',
    save: 'Save the page (HTML)',
    onPaper: 'The captured page is not on this sheet: save it as a file, open that and print it.',
    none: {
      title: 'No page was kept with this capture',
      text: 'It was too large, or came from a file without pages. Its figures, words and findings are in the library; for the page itself open the source and capture it again.',
    },
    gone: {
      title: 'This capture is not in the library',
      text: 'It may have been deleted in another window, or made on another machine.',
    },
    noAddress: 'no address',
  },
}
