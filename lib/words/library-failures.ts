import type { FailureCode } from '#lib/capture/failure.ts'
import type { InEachLanguage } from './language.ts'
import type { StateSaid } from './states-words.ts'

/** Why the library could not be read or changed, what is safe, and what to do; `failed` stands for the rest. */
type LibraryFailures = Readonly<Partial<Record<FailureCode, StateSaid>> & { failed: StateSaid }>

/** The words about a library that does not open or does not take a change, in each language. */
export const LIBRARY_FAILURES: InEachLanguage<LibraryFailures> = {
  zh_CN: {
    'database-locked': {
      title: '报告库被另一个窗口占用',
      text: '扩展刚刚更新，旧窗口还开着。库里的报告都在；关掉其他勾稽窗口后再试。',
    },
    'database-missing': {
      title: '这个窗口不提供本机存储',
      text: '隐私窗口或浏览器设置不让扩展存东西。请改用普通窗口，或在设置里允许。',
    },
    'database-newer': { title: '报告库由较新的版本写成', text: '可以看，不能改。请更新本扩展。' },
    'database-damaged': {
      title: '报告库读不出来',
      text: '请重启浏览器再试；仍不行时，用以前导出的文件恢复。',
    },
    'disk-full': { title: '本机磁盘已满', text: '没有改动报告库，里面的报告都在。腾出空间后再试。' },
    'not-found': { title: '已经不在报告库里', text: '可能在别的窗口里删去了。' },
    failed: { title: '报告库打不开', text: '请再试一次；仍不行时重启浏览器。里面的报告没有被改动。' },
  },
  en: {
    'database-locked': {
      title: 'Another window holds the library',
      text: 'The extension was just updated and an old window is still open. Nothing is lost; close it and try again.',
    },
    'database-missing': {
      title: 'This window offers no storage',
      text: "A private window or the browser's settings keep extensions from storing. Use an ordinary window.",
    },
    'database-newer': {
      title: 'The library was written by a newer version',
      text: 'It can be read but not changed. Update the extension.',
    },
    'database-damaged': {
      title: 'The library cannot be read',
      text: 'Restart the browser and try again; if that does not help, restore it from an exported file.',
    },
    'disk-full': {
      title: 'The disk is full',
      text: 'The library was not changed and everything in it is safe. Free some space and try again.',
    },
    'not-found': { title: 'No longer in the library', text: 'It may have been deleted in another window.' },
    failed: {
      title: 'The library cannot be opened',
      text: 'Try again, or restart the browser. Nothing in it was changed.',
    },
  },
}
