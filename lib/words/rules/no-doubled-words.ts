import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of no-doubled-words. */
export const words: RuleWords = {
  zh_CN: {
    title: '没有重复的词',
    sentence: ({ details, quote }) => `“${quote}”重复了“${details.word}”`,
    why: '多半是修改时留下的。两个词首尾相同而相连时不算错。',
    basis: '《党政机关公文处理工作条例》第十九条第（三）项',
  },
  en: {
    title: 'No word is doubled',
    sentence: ({ details, quote }) => `“${quote}” writes “${details.word}” twice`,
    why: 'Usually left over from editing. Two words that happen to meet in the same signs are fine.',
    basis: 'Regulation on Official Documents (2012), art. 19 (3)',
  },
}
