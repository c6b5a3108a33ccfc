import { rowOfFigure } from '#lib/words/form-words.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of stock-covers-flow. */
export const words: RuleWords = {
  zh_CN: {
    title: '存量不少于当年净增',
    sentence: ({ details, figures }, { edition }) => {
      const row = rowOfFigure(figures[0] ?? '', edition, 'zh_CN')
      if (edition === '2019') return `${row}：对外公开总数量 ${details.stock}，少于本年新公开 ${details.added}`
      return Number(details.stock) < Number(details.least)
        ? `${row}：制发 ${details.added} − 废止 ${details.removed} = ${details.least}，现行有效却只有 ${details.stock}`
        : `${row}：制发 ${details.added}、废止 ${details.removed}、现行有效 ${details.stock}，其中有小于 0 的数`
    },
    why: '当年制发又没有废止的文件，年底应当仍然有效；公开总数也应包含当年公开的。多半是漏填总数，或把总数与当年数填反。',
    basis: '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）表二',
  },
  en: {
    title: "The stock covers the year's flow",
    sentence: ({ details, figures }, { edition }) => {
      const row = rowOfFigure(figures[0] ?? '', edition, 'en')
      if (edition === '2019')
        return `${row}: ${details.stock} public in all, but ${details.added} newly made public this year`
      return Number(details.stock) < Number(details.least)
        ? `${row}: issued ${details.added} − repealed ${details.removed} = ${details.least}, but only ${details.stock} in force`
        : `${row}: issued ${details.added}, repealed ${details.removed}, in force ${details.stock}: one of them is below 0`
    },
    why: "What was issued this year and not repealed is in force at its end, and the total includes the year's own. Often the total was left out or swapped.",
    basis: 'The prescribed form (Letter No. 30 [2021]), table 2',
  },
}
