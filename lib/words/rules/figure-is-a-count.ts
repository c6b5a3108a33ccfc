import { nameOfFigure } from '#lib/words/form-words.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

const FAULTS = {
  zh_CN: { text: '不是一个数', negative: '小于 0', fraction: '不是整数', remark: '带有括注，按括号外的数计' },
  en: {
    text: 'is not one number',
    negative: 'is below 0',
    fraction: 'is not a whole number',
    remark: 'carries a remark; the number outside the brackets counts',
  },
} as const

function faultIn(language: 'zh_CN' | 'en', fault: unknown): string {
  const faults: Readonly<Record<string, string>> = FAULTS[language]
  return faults[String(fault)] ?? ''
}

/** What is said of figure-is-a-count. */
export const words: RuleWords = {
  zh_CN: {
    title: '件数是不小于 0 的整数',
    sentence: ({ figures, details }, { edition }) =>
      `“${nameOfFigure(figures[0] ?? '', edition, 'zh_CN')}”印作“${details.text}”，${faultIn('zh_CN', details.fault)}`,
    why: '申请、复议、诉讼和文件都按件计数。读不成一个数的格子不参与等式，相关等式因此可能无法判断。',
    basis: '《政府信息公开工作年度报告格式》填表说明',
  },
  en: {
    title: 'Counts are whole and not negative',
    sentence: ({ figures, details }, { edition }) =>
      `“${nameOfFigure(figures[0] ?? '', edition, 'en')}” prints “${details.text}”, which ${faultIn('en', details.fault)}`,
    why: 'Requests, reviews, lawsuits and documents are counted by piece. A cell that is not one number stays out of the sums, which may then be undecided.',
    basis: 'Notes on the prescribed form',
  },
}
