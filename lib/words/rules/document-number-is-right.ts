import { FORM_OF } from '#lib/form/index.ts'
import type { Report } from '#lib/report/report.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

/** The number of the paper that prescribes the report's own edition of the form. */
function orderOf({ edition }: Pick<Report, 'edition'>): string {
  return FORM_OF[edition].order
}

/** What is said of document-number-is-right. */
export const words: RuleWords = {
  zh_CN: {
    title: '格式文件的文号正确',
    sentence: ({ quote }, report) => `“${quote}”不是格式文件的文号，这份报告所用格式的文号是${orderOf(report)}`,
    why: '文号写错，读者找不到依据。',
    basis: '国办公开办函〔2021〕30号；国办公开办函〔2019〕60号',
  },
  en: {
    title: "The form's number is right",
    sentence: ({ quote }, report) =>
      `“${quote}” is not the number of the paper that prescribes the form; for the one used here it is ${orderOf(report)}`,
    why: 'By a wrong number readers cannot find the paper.',
    basis: 'Letters No. 30 [2021] and No. 60 [2019]',
  },
}
