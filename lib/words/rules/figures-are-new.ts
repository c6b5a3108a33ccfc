import { TABLE_NAMES, tableOf } from '#lib/words/form-words.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of figures-are-new. */
export const words: RuleWords = {
  zh_CN: {
    title: '数字不是照抄上一年的',
    sentence: ({ details }) =>
      `${TABLE_NAMES.zh_CN[tableOf(details.table)]}的 ${details.count} 格与 ${details.lastYear} 年报告完全相同，其中 ${details.filled} 格不为 0`,
    why: '一张表的数字与上一年一格不差，多半是沿用了上一年的文件而没有更新。数字很少的机关可能碰巧相同。',
    basis: '与该机关上一年的报告相比；《政府信息公开条例》第五十条',
  },
  en: {
    title: "The numbers are not last year's",
    sentence: ({ details }) =>
      `All ${details.count} cells of ${TABLE_NAMES.en[tableOf(details.table)]} are those of the report for ${details.lastYear}; ${details.filled} of them are not 0`,
    why: "A table that repeats last year's cell by cell was probably not filled in anew. Where there is little to count it may be chance.",
    basis: "Compared with the organ's report for the year before; Regulation, art. 50",
  },
}
