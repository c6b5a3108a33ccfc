import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of amount-has-a-unit. */
export const words: RuleWords = {
  zh_CN: {
    title: '采购总金额写明单位',
    sentence: ({ details }) => `采购总金额填作“${details.text}”，没有写是元还是万元`,
    why: '这一版表头没有规定单位，各单位有的填元、有的填万元，不写明就无法比较。',
    basis: '国办公开办函〔2019〕60号所附格式，表二第二十条第（九）项',
  },
  en: {
    title: 'The procurement amount has a unit',
    sentence: ({ details }) =>
      `The procurement amount is given as “${details.text}”, without saying whether in 元 or 万元`,
    why: 'The head of this edition fixes no unit, and organs use both; without one the amount cannot be compared.',
    basis: 'Form of Letter No. 60 [2019], table 2, art. 20 (9)',
  },
}
