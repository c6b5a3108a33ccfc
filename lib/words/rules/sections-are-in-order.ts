import { writeOrdinal } from '#lib/text/ordinal.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of sections-are-in-order. */
export const words: RuleWords = {
  zh_CN: {
    title: '各部分按顺序编号',
    sentence: ({ details, quote }) => {
      if (details.what === 'added') return `“${quote}”是格式之外增加的部分`
      return details.what === 'misplaced'
        ? `“${quote}”的位置与格式的顺序不符`
        : `“${quote}”的序号没有接上，应为“${writeOrdinal(Number(details.expected))}、”`
    },
    why: '格式规定六个部分依次排列。增加的内容一般并入总体情况或其他需要报告的事项，读者才能按部分对照。',
    basis: '《政府信息公开条例》第五十条；《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）',
  },
  en: {
    title: 'Sections stand in order',
    sentence: ({ details, quote }) => {
      if (details.what === 'added') return `“${quote}” is a section that the form does not have`
      return details.what === 'misplaced'
        ? `“${quote}” does not stand where the form places it`
        : `“${quote}” does not follow the number before it; ${writeOrdinal(Number(details.expected))}、 is due`
    },
    why: 'The form has six sections in a fixed order. What is added usually belongs into the first or the last of them.',
    basis: 'Regulation on Disclosure of Government Information, art. 50; The prescribed form (Letter No. 30 [2021])',
  },
}
