import { nameOfFigure } from '#lib/words/form-words.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

/** A number added with its own sign: + 3, − 1. */
function added(change: unknown): string {
  return Number(change) < 0 ? `− ${-Number(change)}` : `+ ${change}`
}

/** What is said of items-continue. */
export const words: RuleWords = {
  zh_CN: {
    title: '项目数量与上一年报告相接',
    sentence: ({ figures, details: { lastYear, before, change, expected, now } }, { edition }) =>
      `${nameOfFigure(figures[0] ?? '', edition, 'zh_CN')}：按 ${lastYear} 年报告应为 ${before} ${added(change)} = ${expected}，表中为 ${now}`,
    why: '上一年报告里的项目数量加上当年增减，就是本年报告里的“上一年项目数量”。清单调整口径时可能不等。',
    basis: '国办公开办函〔2019〕60号所附格式，表二第二十条第（五）（六）（八）项',
  },
  en: {
    title: "Numbers of items continue last year's report",
    sentence: ({ figures, details: { lastYear, before, change, expected, now } }, { edition }) =>
      `${nameOfFigure(figures[0] ?? '', edition, 'en')}: by the report for ${lastYear} it would be ${before} ${added(change)} = ${expected}, but the table says ${now}`,
    why: "The number of items given a year ago and its change make this year's “previous” number. A list counted anew may break it.",
    basis: 'Form of Letter No. 60 [2019], table 2, art. 20 (5), (6), (8)',
  },
}
