import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of title-is-in-form. */
export const words: RuleWords = {
  zh_CN: {
    title: '标题为“政府信息公开工作年度报告”',
    sentence: ({ quote, severity }) => {
      if (quote === null) return '没有找到“…政府信息公开工作年度报告”这样的标题'
      return severity === 'info' ? `标题“${quote}”少了“工作”二字` : `标题“${quote}”不是“…政府信息公开工作年度报告”`
    },
    why: '格式规定了标题的写法，统一的标题便于检索。',
    basis: '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
  },
  en: {
    title: 'The title is in form',
    sentence: ({ quote, severity }) => {
      if (quote === null) return 'No title such as …政府信息公开工作年度报告 was found'
      return severity === 'info'
        ? `The title “${quote}” leaves out 工作`
        : `The title “${quote}” is not …政府信息公开工作年度报告`
    },
    why: 'The form fixes the title, so that reports can be found by it.',
    basis: 'The prescribed form (Letter No. 30 [2021])',
  },
}
