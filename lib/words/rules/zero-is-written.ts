import { TABLE_NAMES, tableOf } from '#lib/words/form-words.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of zero-is-written. */
export const words: RuleWords = {
  zh_CN: {
    title: '没有的填 0',
    sentence: ({ details }) =>
      `${TABLE_NAMES.zh_CN[tableOf(details.table)]}有 ${details.count} 格${Number(details.dashes) > 0 ? '空白或划线' : '空白'}（共 ${details.of} 格），没有的应填 0；合计时按 0 计`,
    why: '空白分不清是没有还是漏填。格式要求没有的填 0。',
    basis: '《政府信息公开工作年度报告格式》填表说明',
  },
  en: {
    title: 'Zero is written as 0',
    sentence: ({ details }) =>
      `${TABLE_NAMES.en[tableOf(details.table)]} leaves ${details.count} of ${details.of} cells ${Number(details.dashes) > 0 ? 'blank or dashed' : 'blank'}; where there was none, 0 is due. Sums count them as 0`,
    why: 'A blank may mean none or forgotten. The form asks for 0 where there is none.',
    basis: 'Notes on the prescribed form',
  },
}
