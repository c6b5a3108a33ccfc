import { nameOfFigure, TABLE_NAMES, tableOf } from '#lib/words/form-words.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of total-is-filled. */
export const words: RuleWords = {
  zh_CN: {
    title: '总计没有空着',
    sentence: ({ figures, details }, { edition }) => {
      const stands = Array.isArray(details.stands) ? details.stands : []
      const cells = figures.slice(0, 3).map((key, at) => `“${nameOfFigure(key, edition, 'zh_CN')}”应为 ${stands[at]}`)
      return `${TABLE_NAMES.zh_CN[tableOf(details.table)]}有 ${figures.length} 个总计空着：${cells.join('，')}${figures.length > 3 ? ' 等' : ''}`
    },
    why: '各项已有数字，总计却空着，读者只能自己相加。其他等式里按各项之和计算。',
    basis: '《政府信息公开工作年度报告格式》填表说明',
  },
  en: {
    title: 'Totals are filled in',
    sentence: ({ figures, details }, { edition }) => {
      const stands = Array.isArray(details.stands) ? details.stands : []
      const cells = figures.slice(0, 3).map((key, at) => `“${nameOfFigure(key, edition, 'en')}” comes to ${stands[at]}`)
      return `${TABLE_NAMES.en[tableOf(details.table)]} leaves ${figures.length === 1 ? 'a total' : `${figures.length} totals`} blank: ${cells.join(', ')}${figures.length > 3 ? ', …' : ''}`
    },
    why: 'The parts have numbers but the total is blank, so readers must add it up themselves. In other sums it counts as the sum of its parts.',
    basis: 'Notes on the prescribed form',
  },
}
