import { TABLE_NAMES, TABLE_SUBJECTS, tableOf } from '#lib/words/form-words.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

const STATES = {
  zh_CN: { absent: '没有找到', picture: '是一张图片，其中的数字读不出来', attachment: '放在附件里，网页上读不到' },
  en: {
    absent: 'was not found',
    picture: 'is a picture, whose numbers cannot be read',
    attachment: 'is in an attachment and cannot be read on the page',
  },
} as const

function stateIn(language: 'zh_CN' | 'en', state: unknown): string {
  const states: Readonly<Record<string, string>> = STATES[language]
  return states[String(state)] ?? ''
}

/** What is said of table-is-present. */
export const words: RuleWords = {
  zh_CN: {
    title: '三张表都在',
    sentence: ({ details }) =>
      `${TABLE_NAMES.zh_CN[tableOf(details.table)]}（${TABLE_SUBJECTS.zh_CN[tableOf(details.table)]}）${stateIn('zh_CN', details.state)}`,
    why: '三张表是年度报告的法定内容，全部为 0 也应列出。以图片或附件代替表格，公众无法检索和核对。',
    basis: '《政府信息公开条例》第五十条；《政府信息公开工作年度报告格式》',
  },
  en: {
    title: 'All three tables are there',
    sentence: ({ details }) =>
      `${TABLE_NAMES.en[tableOf(details.table)]} (${TABLE_SUBJECTS.en[tableOf(details.table)]}) ${stateIn('en', details.state)}`,
    why: 'The three tables are required even when all is 0. A picture or attachment in their place can be neither searched nor checked.',
    basis: 'Regulation on Disclosure of Government Information, art. 50; the prescribed form',
  },
}
