import type { InEachLanguage } from './language.ts'

/** What is said about how safe the library is where it is: how long it lasts, how much room there is, when to export. */
export interface KeepingWords {
  /** The browser has promised not to clear it. */
  lasting: string
  /** It has not. */
  notLasting: string
  ask: string
  /** Asked again, it said no again. */
  refused: string
  remind: (news: number, since: string | null) => string
  /** The same in one line. */
  remindShortly: (news: number) => string
  exportNow: string
  nearlyFull: string
  /** What can still be done with a library that takes nothing: one of a newer version, and one that could not be upgraded. */
  readOnly: Readonly<Record<'newer' | 'old', string>>
}

/** The words of keeping in each language. */
export const KEEPING_WORDS: InEachLanguage<KeepingWords> = {
  zh_CN: {
    lasting: '浏览器已答应不自行清除。',
    notLasting: '磁盘紧张时浏览器可能自行清除，请常导出。',
    ask: '请浏览器长期保存',
    refused: '浏览器没有答应。常用或收藏勾稽后可以再问。',
    remind: (news, since) =>
      since === null
        ? `${news} 次抓取从未导出过，换机器或重装浏览器就没有了。`
        : `${since} 导出以后，又有 ${news} 次新的抓取。`,
    remindShortly: (news) => `${news} 次抓取还没有导出`,
    exportNow: '全部导出',
    nearlyFull: '空间将满。请导出，再删去不用的报告。',
    readOnly: {
      newer: '可以看、可以导出，不能抓取和删除。请更新本扩展。',
      old: '报告库没能升级到新版本，里面的报告都在：可以看、可以导出，暂时不能抓取和删除。',
    },
  },
  en: {
    lasting: 'The browser has promised not to clear it by itself.',
    notLasting: 'When the disk runs short the browser may clear it; export now and then.',
    ask: 'Ask the browser to keep it',
    refused: 'The browser did not agree. Use Gouji for a while, then ask again.',
    remind: (news, since) =>
      since === null
        ? `${news} capture${news === 1 ? ' was' : 's were'} never exported; a new machine or browser will not have them.`
        : `${news} new capture${news === 1 ? '' : 's'} since the export of ${since}.`,
    remindShortly: (news) => `${news} capture${news === 1 ? '' : 's'} not exported yet`,
    exportNow: 'Export everything',
    readOnly: {
      newer: 'It can be read and exported, but nothing can be captured or deleted. Update the extension.',
      old: 'The library could not be upgraded. Everything in it is safe: it can be read and exported, but nothing can be captured or deleted for now.',
    },
    nearlyFull: 'Hardly any room left. Export, then delete what you do not need.',
  },
}
