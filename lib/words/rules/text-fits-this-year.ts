import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of text-fits-this-year. */
export const words: RuleWords = {
  zh_CN: {
    title: '说的是本年度的事',
    sentence: ({ details, quote }) => `“${quote}”说的是 ${details.said} 年，这是 ${details.year} 年的报告`,
    why: '多半是沿用了上年的文字没有改年份。确实在说以前的事时，可写明“自…年起”等，或标为已核实。',
    basis: '《政府信息公开条例》第五十条',
  },
  en: {
    title: 'The text speaks of this year',
    sentence: ({ details, quote }) => `“${quote}” speaks of ${details.said}; this is the report for ${details.year}`,
    why: "Usually last year's sentence was kept. If earlier work is really meant, say since when, or set the finding aside.",
    basis: 'Regulation on Disclosure of Government Information, art. 50',
  },
}
