import type { RuleWords } from '#lib/words/rule-words.ts'

function listOf(orders: unknown): string[] {
  return Array.isArray(orders) ? orders.map(String) : []
}

/** What is said of document-number-is-right. */
export const words: RuleWords = {
  zh_CN: {
    title: '格式文件的文号正确',
    sentence: ({ details, quote }) => `“${quote}”不是格式文件的文号，应为${listOf(details.orders).join('或')}`,
    why: '文号写错，读者找不到依据。',
    basis: '国办公开办函〔2021〕30号；国办公开办函〔2019〕60号',
  },
  en: {
    title: "The form's number is right",
    sentence: ({ details, quote }) =>
      `“${quote}” is not the number of the paper that prescribes the form: ${listOf(details.orders).join(' or ')}`,
    why: 'By a wrong number readers cannot find the paper.',
    basis: 'Letters No. 30 [2021] and No. 60 [2019]',
  },
}
