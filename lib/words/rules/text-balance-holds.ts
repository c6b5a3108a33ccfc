import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of text-balance-holds. */
export const words: RuleWords = {
  zh_CN: {
    title: '正文中的收、办、结转相抵',
    sentence: ({ quote, details }) =>
      `“${quote}”：新收 ${details.received} + 上年结转 ${details.carriedIn} − 结转下年 ${details.carriedOut} = ${details.due}，文中答复的却是 ${details.said}`,
    why: '一段话里说的新收、上年结转、结转下年和答复件数应当相抵，与表三的勾稽关系是一回事。若“收到”已含上年结转，按含结转的算也不相等时才提示。',
    basis: '《政府信息公开工作年度报告格式》表三填表说明（勾稽关系）',
  },
  en: {
    title: 'Numbers said together balance',
    sentence: ({ quote, details }) =>
      `“${quote}”: received ${details.received} + carried over ${details.carriedIn} − carried on ${details.carriedOut} = ${details.due}, but ${details.said} are said to be answered`,
    why: 'Requests received and carried over equal those answered and carried on, in a paragraph as in table 3. It is said only where the numbers fail also if “received” includes those carried over.',
    basis: 'Notes on table 3 of the prescribed form',
  },
}
