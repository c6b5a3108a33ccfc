import type { FailureCode } from '#lib/capture/failure.ts'
import type { InEachLanguage } from './language.ts'

/** What was not done and why, what is safe, and what the person can do. */
export interface FailureSaid {
  happened: string
  remedy: string
}

/** For each failure: what happened and what is safe, and what the person can do. */
export const CAPTURE_FAILURES: InEachLanguage<Readonly<Record<FailureCode, FailureSaid>>> = {
  zh_CN: {
    'no-answer': { happened: '没有得到回应，没有存下。', remedy: '请再试一次；仍不行时重新打开本页。' },
    'timed-out': { happened: '等得太久，没有得到确认。', remedy: '请再试一次，不会存成两份。' },
    'extension-replaced': { happened: '扩展已更新，本页还连着旧的。没有存下。', remedy: '请刷新本页后再试。' },
    'page-off-limits': {
      happened: '浏览器不让扩展读取这一页。',
      remedy: '浏览器自己的页面、扩展商店和 PDF 都是这样；请打开报告的网页。',
    },
    'not-a-report': { happened: '这一页没有读出年度报告，没有可抓取的内容。', remedy: '请打开报告正文所在的网页。' },
    refused: { happened: '送来的内容与网页不符，没有存下。', remedy: '请刷新本页后再试。' },
    'too-large': { happened: '这一页过大，没有存下。', remedy: '请先把网页另存为文件。' },
    'disk-full': {
      happened: '没有存下：本机磁盘已满。库里已有的报告都在，没有受损。',
      remedy: '请腾出空间后重试，或先导出再删去一些。',
    },
    'database-locked': {
      happened: '报告库被另一个窗口占用，没有存下。库里已有的报告都在。',
      remedy: '请关掉其他勾稽窗口后重试。',
    },
    'database-missing': {
      happened: '这个浏览器窗口不提供本机存储，没有存下。',
      remedy: '请改用普通窗口，或在浏览器设置里允许存储。',
    },
    'database-newer': { happened: '报告库由较新的版本写成，没有写入。库里的报告仍可查看。', remedy: '请更新本扩展。' },
    'database-damaged': { happened: '报告库读不出来。', remedy: '请重启浏览器再试；仍不行时，用以前导出的文件恢复。' },
    'not-found': { happened: '这份报告已不在库中。', remedy: '可能在别的窗口里删去了，请刷新列表。' },
    failed: { happened: '出了意外，没有完成。', remedy: '请再试一次；仍不行时重启浏览器。' },
  },
  en: {
    'no-answer': { happened: 'There was no answer; nothing was kept.', remedy: 'Try again, or reopen the page.' },
    'timed-out': { happened: 'It took too long to be confirmed.', remedy: 'Try again; it will not be kept twice.' },
    'extension-replaced': {
      happened: 'The extension was updated while this page stayed open. Nothing was kept.',
      remedy: 'Reload the page and try again.',
    },
    'page-off-limits': {
      happened: 'The browser does not let extensions read this page.',
      remedy: 'That is so for its own pages, its store and PDFs; open the report as a web page.',
    },
    'not-a-report': {
      happened: 'No annual report was read on this page, so there is nothing to capture.',
      remedy: 'Open the page that holds the report itself.',
    },
    refused: {
      happened: 'What was sent does not fit the page; nothing was kept.',
      remedy: 'Reload the page and try again.',
    },
    'too-large': { happened: 'The page is too large; nothing was kept.', remedy: 'Save the page as a file first.' },
    'disk-full': {
      happened: 'Not kept: the disk is full. All reports already in the library are intact.',
      remedy: 'Free some space and try again, or export and then delete some reports.',
    },
    'database-locked': {
      happened: 'Another window holds the library; nothing was kept. All reports already in it are intact.',
      remedy: 'Close the other Gouji windows and try again.',
    },
    'database-missing': {
      happened: 'This browser window offers no local storage; nothing was kept.',
      remedy: "Use an ordinary window, or allow storage in the browser's settings.",
    },
    'database-newer': {
      happened: 'The library was written by a newer version, so nothing was written. It can still be read.',
      remedy: 'Update the extension.',
    },
    'database-damaged': {
      happened: 'The library cannot be read.',
      remedy: 'Restart the browser; if that does not help, restore an exported file.',
    },
    'not-found': {
      happened: 'This report is no longer in the library.',
      remedy: 'It may have been deleted in another window; refresh the list.',
    },
    failed: {
      happened: 'Something unexpected happened; it was not done.',
      remedy: 'Try again; if it fails, restart the browser.',
    },
  },
}
