import type { InEachLanguage } from './language.ts'
import { sayTimeInZone } from './say-time.ts'
import type { StateSaid } from './states-words.ts'

/** What findings on paper say around the findings themselves. */
export interface PaperWords {
  /** Opens them. */
  open: string
  heading: string
  /** Name of the whole, also as a file. */
  title: (reports: number) => string
  titleOf: (report: string) => string
  sums: (reports: number, organs: number) => string
  print: string
  reading: (done: number, of: number) => string
  overview: string
  columns: Readonly<Record<'number' | 'organ' | 'year' | 'capturedAt' | 'setAside', string>>
  source: string
  capturedAt: string
  /** When, in which time zone, and which of an address's captures. */
  captured: (iso: string, version: number) => string
  published: string
  edition: string
  extensionVersion: string
  reportTitle: string
  counted: (severity: string, count: number) => string
  setAside: (count: number) => string
  setAsideSum: (count: number) => string
  reason: (reason: string, at: string) => string
  noReason: (at: string) => string
  foot: string
  gone: (count: number) => string
  tooMany: (total: number, most: number) => string
  none: StateSaid
  toLibrary: string
}

function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`
}

/** The words of findings on paper in each language. */
export const PAPER_WORDS: InEachLanguage<PaperWords> = {
  zh_CN: {
    open: '检查结果（打印）',
    heading: '检查结果',
    title: (reports) => `${reports} 份报告的检查结果`,
    titleOf: (report) => `${report} 检查结果`,
    sums: (reports, organs) => `${reports} 份报告，${organs} 个机关`,
    print: '打印',
    reading: (done, of) => `正在取出报告 ${done} / ${of}`,
    overview: '一览',
    columns: { number: '序号', organ: '机关', year: '年份', capturedAt: '抓取时间', setAside: '已核实' },
    source: '来源',
    capturedAt: '抓取时间',
    captured: (iso, version) => `${sayTimeInZone(iso)}（第 ${version} 次）`,
    published: '发布日期',
    edition: '版本',
    extensionVersion: '勾稽版本',
    reportTitle: '报告标题',
    counted: (severity, count) => `${severity}　${count} 处`,
    setAside: (count) => `已核实，不再标注　${count} 处`,
    setAsideSum: (count) => `已核实 ${count} 处`,
    reason: (reason, at) => `核实说明：${reason}（${at}）`,
    noReason: (at) => `没有写核实说明（${at}）`,
    foot: '由勾稽在本机自动核对，只核对表内、表间和文字与表格是否一致；数字是否属实，以台账为准。',
    gone: (count) => `${count} 份已经不在报告库里，没有列入。`,
    tooMany: (total, most) => `选了 ${total} 份，这里只列前 ${most} 份；其余请分批打印，或导出为表格。`,
    none: { title: '没有可打印的检查结果', text: '在报告库里选几份报告，再点「检查结果（打印）」。' },
    toLibrary: '到报告库',
  },
  en: {
    open: 'Findings to print',
    heading: 'Findings',
    title: (reports) => `Findings of ${plural(reports, 'report')}`,
    titleOf: (report) => `Findings: ${report}`,
    sums: (reports, organs) => `${plural(reports, 'report')}, ${plural(organs, 'organ')}`,
    print: 'Print',
    reading: (done, of) => `Fetching report ${done} of ${of}`,
    overview: 'Overview',
    columns: { number: 'No.', organ: 'Organ', year: 'Year', capturedAt: 'Captured', setAside: 'Verified' },
    source: 'Source',
    capturedAt: 'Captured',
    captured: (iso, version) => `${sayTimeInZone(iso)} (capture ${version})`,
    published: 'Published',
    edition: 'Edition',
    extensionVersion: 'Version of Gouji',
    reportTitle: 'Title',
    counted: (severity, count) => `${severity}s: ${count}`,
    setAside: (count) => `Checked and set aside: ${count}`,
    setAsideSum: (count) => `${count} set aside`,
    reason: (reason, at) => `Reason: ${reason} (${at})`,
    noReason: (at) => `No reason given (${at})`,
    foot: 'Checked by Gouji on this machine: whether tables agree with themselves, with each other and with the words. Only the ledger tells whether the numbers are true.',
    gone: (count) => `${plural(count, 'report')} no longer in the library, left out.`,
    tooMany: (total, most) =>
      `${total} were chosen; the first ${most} are listed. Print the others apart, or export them as tables.`,
    none: { title: 'No findings to print', text: 'Select reports in the library and choose “Findings to print”.' },
    toLibrary: 'To the library',
  },
}
