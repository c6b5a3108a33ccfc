import { nameOfRow, TABLE_NAMES, tableOf } from '#lib/words/form-words.ts'
import type { Language } from '#lib/words/language.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

function rowsOf(rows: unknown, language: Language): string {
  const names = Array.isArray(rows) ? rows.map((row) => nameOfRow(String(row), language)) : []
  return language === 'en' ? names.join('; ') : names.map((name) => `“${name}”`).join('、')
}

/** What is said of row-is-present. */
export const words: RuleWords = {
  zh_CN: {
    title: '表中各行齐全',
    sentence: ({ details }) => {
      const table = TABLE_NAMES.zh_CN[tableOf(details.table)]
      if (details.what === 'missing') return `${table}缺少${rowsOf(details.rows, 'zh_CN')}一行`
      if (details.what === 'added') return `${table}多出格式没有的${rowsOf(details.rows, 'zh_CN')}一行`
      if (details.what === 'renamed') return '表二印作“规范性文件”，2021 版格式为“行政规范性文件”'
      return details.what === 'other-in-one-row'
        ? '表三（六）其他处理只有一行，2021 版格式分三行'
        : '表三（六）其他处理分为三行，2019 版格式只有一行'
    },
    why: '格式规定了每张表的行。没有的事项填 0，不删去整行；确实不适用的，例如无权制定规章，也应保留该行。',
    basis: '《政府信息公开工作年度报告格式》',
  },
  en: {
    title: 'Every row is there',
    sentence: ({ details }) => {
      const table = TABLE_NAMES.en[tableOf(details.table)]
      if (details.what === 'missing') return `${table} lacks: ${rowsOf(details.rows, 'en')}`
      if (details.what === 'added')
        return `${table} adds rows that the form does not have: ${rowsOf(details.rows, 'en')}`
      if (details.what === 'renamed') return 'Table 2 prints 规范性文件; the 2021 form says 行政规范性文件'
      return details.what === 'other-in-one-row'
        ? 'Table 3 prints 3(6) in one row; the 2021 form has three'
        : 'Table 3 prints 3(6) in three rows; the 2019 form has one'
    },
    why: "The form fixes every table's rows. Where there is nothing, 0 is written and the row stays.",
    basis: 'The prescribed form',
  },
}
