import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of brackets-match. */
export const words: RuleWords = {
  zh_CN: {
    title: '括号成对、统一',
    sentence: ({ details, quote }) => {
      if (details.what === 'mixed') return `“${quote}”与同一部分其他序号的括号全角、半角不一致`
      return details.what === 'unclosed'
        ? `“${quote}”没有对应的“${details.close}”`
        : `“${quote}”之前没有“${details.open}”`
    },
    why: '括号不成对，读者分不清文件名或注释到哪里为止；序号的括号有宽有窄，看着像两套序号。',
    basis: 'GB/T 15834—2011《标点符号用法》',
  },
  en: {
    title: 'Brackets match',
    sentence: ({ details, quote }) => {
      if (details.what === 'mixed') return `“${quote}” and other numerals of the section mix wide and narrow brackets`
      return details.what === 'unclosed'
        ? `“${quote}” is not closed by “${details.close}”`
        : `“${quote}” closes what “${details.open}” never opened`
    },
    why: 'Without its partner one cannot tell where a title or a remark ends; numerals in two kinds of brackets look like two lists.',
    basis: 'GB/T 15834—2011',
  },
}
