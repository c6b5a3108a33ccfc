import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of title-names-the-year. */
export const words: RuleWords = {
  zh_CN: {
    title: '标题写明年度',
    sentence: ({ details, quote }) =>
      details.titled === null
        ? `标题“${quote}”没有写年度`
        : `标题写的是 ${details.titled} 年，正文和日期说的是 ${details.told} 年`,
    why: '标题是检索和归档的依据，应写明报告的年度，并与正文、落款一致。',
    basis: '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
  },
  en: {
    title: 'The title names the year',
    sentence: ({ details, quote }) =>
      details.titled === null
        ? `The title “${quote}” names no year`
        : `The title says ${details.titled}, text and dates speak of ${details.told}`,
    why: 'Reports are found and filed by their titles, so the year stands there and agrees with the text and the signature.',
    basis: 'The prescribed form (Letter No. 30 [2021])',
  },
}
