import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of parts-are-counted-right. */
export const words: RuleWords = {
  zh_CN: {
    title: '部分的数目数对了',
    sentence: ({ details, quote }) =>
      details.named !== null && details.named !== details.said
        ? `开头说“${quote}”，列出的是 ${details.named} 个，正文有 ${details.printed} 个`
        : `开头说“${quote}”，正文有 ${details.printed} 个`,
    why: '数目与实际不符，常是沿用了旧稿的开头，或漏写了一个部分。',
    basis: '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
  },
  en: {
    title: 'Parts are counted right',
    sentence: ({ details, quote }) =>
      details.named !== null && details.named !== details.said
        ? `The opening says “${quote}”, lists ${details.named}, and ${details.printed} follow`
        : `The opening says “${quote}”, but ${details.printed} follow`,
    why: "A wrong count often comes from last year's opening, or from a section left out.",
    basis: 'The prescribed form (Letter No. 30 [2021])',
  },
}
