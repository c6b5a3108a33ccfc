import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of title-names-the-organ. */
export const words: RuleWords = {
  zh_CN: {
    title: '标题写机关全称',
    sentence: ({ details, quote }) =>
      details.named === null
        ? `标题“${quote}”没有写机关名称`
        : `标题只写了“${details.named}”，不是机关全称${details.fuller === null ? '' : `（${details.fuller}）`}`,
    why: '离开本网站，读者看不出是哪里的机关。标题应写机关全称。',
    basis: '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
  },
  en: {
    title: 'The title names the organ',
    sentence: ({ details, quote }) =>
      details.named === null
        ? `The title “${quote}” names no organ`
        : `The title says only “${details.named}”, not the organ's full name${details.fuller === null ? '' : ` (${details.fuller})`}`,
    why: 'Away from this site nobody can tell whose report it is. The title carries the full name.',
    basis: 'The prescribed form (Letter No. 30 [2021])',
  },
}
