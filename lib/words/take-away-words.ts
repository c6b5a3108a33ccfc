import type { InEachLanguage } from './language.ts'

/** What is said about taking things away: copying, files, printing. */
export interface TakeAwayWords {
  copy: string
  copied: string
  notCopied: string
  export: string
  /** The same of those that a filter lets through. */
  exportListed: (reports: number) => string
  xlsx: string
  csv: string
  ndjson: string
  ndjsonWithPages: string
  ndjsonZipped: string
  print: string
}

/** The words of taking away in each language. */
export const TAKE_AWAY_WORDS: InEachLanguage<TakeAwayWords> = {
  zh_CN: {
    copy: '复制',
    copied: '已复制',
    notCopied: '浏览器不让复制',
    export: '导出',
    exportListed: (reports) => `导出所列 ${reports} 份`,
    xlsx: '表格文件（XLSX）',
    csv: '逗号分隔（CSV）',
    ndjson: '报告库文件（NDJSON）',
    ndjsonWithPages: '报告库文件，连网页',
    ndjsonZipped: '报告库文件，连网页，压缩',
    print: '打印',
  },
  en: {
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser refused to copy',
    export: 'Export',
    exportListed: (reports) => `Export the ${reports} listed`,
    xlsx: 'Workbook (XLSX)',
    csv: 'Comma-separated (CSV)',
    ndjson: 'Library file (NDJSON)',
    ndjsonWithPages: 'Library file with pages',
    ndjsonZipped: 'Library file with pages, compressed',
    print: 'Print',
  },
}
