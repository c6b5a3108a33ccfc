import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of problems-are-stated. */
export const words: RuleWords = {
  zh_CN: {
    title: '写明问题和改进情况',
    sentence: ({ details }) =>
      details.what === 'nothing'
        ? '第五部分没有写存在的问题和改进情况'
        : `第五部分只有 ${details.length} 个字，看不出有什么问题、怎样改进`,
    why: '存在的主要问题及改进情况是年度报告的法定内容，写“无”不符合要求。',
    basis: '《政府信息公开条例》第五十条第（四）项',
  },
  en: {
    title: 'Problems are stated',
    sentence: ({ details }) =>
      details.what === 'nothing'
        ? 'Section 5 states no problems and no improvements'
        : `Section 5 has only ${details.length} characters: too few to say which problems there are and what is done`,
    why: 'Problems and improvements are required by law; “none” does not answer.',
    basis: 'Regulation on Disclosure of Government Information, art. 50 (4)',
  },
}
