import { nameOfRow } from '#lib/words/form-words.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'

/** What is said of documents-in-force-continue. */
export const words: RuleWords = {
  zh_CN: {
    title: '现行有效件数与上一年报告相接',
    sentence: ({ details: { row, lastYear, before, added, removed, expected, now } }) =>
      `${nameOfRow(String(row), 'zh_CN')}：${lastYear} 年现行有效 ${before} + 本年制发 ${added} − 本年废止 ${removed} = ${expected}，表中为 ${now}`,
    why: '上一年现行有效的件数，加上本年制发、减去本年废止，一般就是本年现行有效的件数。修订、到期自然失效、合并会使它不等，这时核对台账即可。',
    basis: '《政府信息公开工作年度报告格式》（国办公开办函〔2021〕30号）表二',
  },
  en: {
    title: "Documents in force continue last year's report",
    sentence: ({ details: { row, lastYear, before, added, removed, expected, now } }) =>
      `${nameOfRow(String(row), 'en')}: ${before} in force in ${lastYear} + ${added} issued − ${removed} repealed = ${expected}, but the table says ${now}`,
    why: 'What was in force a year ago, plus what was issued, less what was repealed, is usually what is in force now. Revisions, expiry and mergers may break it.',
    basis: 'The prescribed form (Letter No. 30 [2021]), table 2',
  },
}
