import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of law-name-is-full. */
export const words: RuleWords = {
  zh_CN: {
    title: '首次引用写法规全称',
    sentence: ({ quote }) => `首次提到条例时写作“${quote}”，全称是《中华人民共和国政府信息公开条例》`,
    why: '首次引用写全称，之后可用简称，或在首次注明“以下简称”。',
    basis: '《党政机关公文处理工作条例》第十九条第（三）项',
  },
  en: {
    title: "The law's name is full at first",
    sentence: ({ quote }) =>
      `The regulation is first named “${quote}”; its full name is 《中华人民共和国政府信息公开条例》`,
    why: 'At first use the name is full; later, or with 以下简称, a short one will do.',
    basis: 'Regulation on Official Documents (2012), art. 19 (3)',
  },
}
