import type { InEachLanguage } from './language.ts'

/** What is said about taking things away: copying, files, printing; and about bringing a library in. */
export interface TakeAwayWords {
  copy: string
  copied: string
  notCopied: string
  export: string
  exportAll: string
  xlsx: string
  csv: string
  ndjson: string
  ndjsonWithPages: string
  print: string
  import: string
  exporting: (done: number, of: number) => string
  importing: (done: number) => string
  imported: (kept: number, known: number, bad: number) => string
  badLines: (lines: readonly number[]) => string
  notALibrary: string
  newerFile: string
  emptyFile: string
  stop: string
  stopped: string
}

/** The words of taking away and bringing in, in each language. */
export const TAKE_AWAY_WORDS: InEachLanguage<TakeAwayWords> = {
  zh_CN: {
    copy: '复制',
    copied: '已复制',
    notCopied: '浏览器不让复制',
    export: '导出',
    exportAll: '全部导出',
    xlsx: '表格文件（XLSX）',
    csv: '逗号分隔（CSV）',
    ndjson: '报告库文件（NDJSON）',
    ndjsonWithPages: '报告库文件，连网页',
    print: '打印',
    import: '导入',
    exporting: (done, of) => `正在导出 ${done} / ${of}`,
    importing: (done) => `正在导入，已读 ${done} 份`,
    imported: (kept, known, bad) =>
      `导入 ${kept} 份${known > 0 ? `，${known} 份原已在库` : ''}${bad > 0 ? `，${bad} 行读不了` : ''}`,
    badLines: (lines) => `读不了的行：${lines.join('、')}`,
    notALibrary: '这不是报告库文件，没有导入任何内容',
    newerFile: '文件由较新的版本写成，请先更新本扩展',
    emptyFile: '文件是空的',
    stop: '停止',
    stopped: '已停止，已导入的会保留',
  },
  en: {
    copy: 'Copy',
    copied: 'Copied',
    notCopied: 'The browser refused to copy',
    export: 'Export',
    exportAll: 'Export all',
    xlsx: 'Workbook (XLSX)',
    csv: 'Comma-separated (CSV)',
    ndjson: 'Library file (NDJSON)',
    ndjsonWithPages: 'Library file with pages',
    print: 'Print',
    import: 'Import',
    exporting: (done, of) => `Exporting ${done} / ${of}`,
    importing: (done) => `Importing, ${done} read`,
    imported: (kept, known, bad) =>
      `${kept} imported${known > 0 ? `, ${known} already in the library` : ''}${bad > 0 ? `, ${bad} lines not read` : ''}`,
    badLines: (lines) => `Lines not read: ${lines.join(', ')}`,
    notALibrary: 'This is no library file; nothing was imported',
    newerFile: 'The file was written by a newer version; update the extension first',
    emptyFile: 'The file is empty',
    stop: 'Stop',
    stopped: 'Stopped; what was imported stays',
  },
}
