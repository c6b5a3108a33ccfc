import type { Finding } from '#lib/report/finding.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'
import { shortQuote } from './claim-sentences.ts'

/** The division that gives the percentage: 3 ÷ 413 or (754 − 710) ÷ 710. */
function writeDivision({ details }: Finding): string {
  const { kind, part, whole } = details
  if (kind === 'share') return `${part} ÷ ${whole}`
  return kind === 'growth' ? `(${part} − ${whole}) ÷ ${whole}` : `(${whole} − ${part}) ÷ ${whole}`
}

/** What is said of percentage-is-right. */
export const words: RuleWords = {
  zh_CN: {
    title: '百分比算得对',
    sentence: (finding) =>
      `“${shortQuote(finding.quote)}”：${writeDivision(finding)} = ${finding.details.right}%，文中为 ${finding.details.said}%`,
    why: '占比和增减幅度应能由旁边的两个数算出来，四舍五入或舍去尾数都可以。若百分比的基数是别的数，写出基数即可。',
    basis: '《政府信息公开条例》第五十条',
  },
  en: {
    title: 'Percentages are right',
    sentence: (finding) =>
      `“${shortQuote(finding.quote)}”: ${writeDivision(finding)} = ${finding.details.right}%, the text says ${finding.details.said}%`,
    why: 'A share or a change follows from the two numbers beside it, rounded or cut off. If it rests on another number, name that number.',
    basis: 'Regulation on Disclosure of Government Information, art. 50',
  },
}
