import type { RuleWords } from '#lib/words/rule-words.ts'

function percentOf(share: unknown): number {
  return Math.floor(Number(share) * 100)
}

/** What is said of text-is-new. */
export const words: RuleWords = {
  zh_CN: {
    title: '文字不是照抄上一年的',
    sentence: ({ details }) =>
      `“${details.heading}”有 ${percentOf(details.share)}% 的文字与 ${details.lastYear} 年报告相同`,
    why: '一节里大半文字与上一年相同，读者看不出这一年做了什么。例行的措施可以照旧，成效和问题应当写当年的。标题、引言、法规名称不计在内，短的段落也不计。',
    basis: '《政府信息公开条例》第五十条；与该机关上一年的报告相比',
  },
  en: {
    title: "The words are not last year's",
    sentence: ({ details }) =>
      `${percentOf(details.share)}% of “${details.heading}” stands word for word in the report for ${details.lastYear}`,
    why: "Where most of a section repeats last year's, nobody learns what this year brought. Headings, prefaces, names of laws and short sections are not counted.",
    basis: "Regulation, art. 50; compared with the organ's report for the year before",
  },
}
