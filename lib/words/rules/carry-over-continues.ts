import { nameOfFigure } from '#lib/words/form-words.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of carry-over-continues. */
export const words: RuleWords = {
  zh_CN: {
    title: '上年结转与上一年报告相接',
    sentence: ({ figures, details }, { edition }) => {
      const cell = nameOfFigure(figures[0] ?? '', edition, 'zh_CN')
      const renamed = details.renamed ? '；上一年报告的机关名称不同，合并或更名时可能有差异' : ''
      return `${cell}：本表为 ${details.now}，${details.lastYear} 年报告“四、结转下年度继续办理”为 ${details.before}${renamed}`
    },
    why: '上一年结转下来的申请，就是本年的“上年结转”，两份报告应当一致。机关合并、职能划转时可能不等，应在报告中说明。',
    basis: '《政府信息公开工作年度报告格式》表三第二项、第四项',
  },
  en: {
    title: "What was carried over continues last year's report",
    sentence: ({ figures, details }, { edition }) => {
      const cell = nameOfFigure(figures[0] ?? '', edition, 'en')
      const renamed = details.renamed ? '; that report names another organ, so a merger may explain it' : ''
      return `${cell}: ${details.now} here, but the report for ${details.lastYear} carried ${details.before} on${renamed}`
    },
    why: 'What one year carries on is what the next takes over. A merger or transfer of tasks may break it, and should be explained.',
    basis: 'The prescribed form, table 3, items 2 and 4',
  },
}
