import type { Finding } from '#lib/report/finding.ts'
import type { RuleWords } from '#lib/words/rule-words.ts'
import { shortQuote } from './claim-sentences.ts'

/** The sum that gives what should be said: 3 ÷ 413 = 0.7%, (754 − 710) ÷ 710 = 6.2%, 754 − 710 = 44. */
function writeSum({ details }: Finding): string {
  const { kind, part, whole, right } = details
  if (kind === 'difference')
    return Number(right) < 0 ? `${whole} − ${part} = ${-Number(right)}` : `${part} − ${whole} = ${right}`
  if (kind === 'share') return `${part} ÷ ${whole} = ${right}%`
  return kind === 'growth'
    ? `(${part} − ${whole}) ÷ ${whole} = ${right}%`
    : `(${whole} − ${part}) ÷ ${whole} = ${right}%`
}

/** What the text says instead, with its direction where that is wrong as well. */
function saidOf({ details: { kind, said, right } }: Finding, more: string, less: string): string {
  if (kind !== 'difference') return `${said}%`
  const amount = Math.abs(Number(said))
  return Number(said) < 0 === Number(right) < 0 ? String(amount) : `${Number(said) < 0 ? less : more} ${amount}`
}

/** What is said of percentage-is-right. */
export const words: RuleWords = {
  zh_CN: {
    title: '占比和增减算得对',
    sentence: (finding) =>
      `“${shortQuote(finding.quote)}”：${writeSum(finding)}，文中为${saidOf(finding, '增加', '减少').replace(/^(?=\d)/, ' ')}`,
    why: '占比和增减幅度应能由旁边的两个数算出来，四舍五入或舍去尾数都可以。若百分比的基数是别的数，写出基数即可。',
    basis: '《政府信息公开条例》第五十条',
  },
  en: {
    title: 'Shares and changes are right',
    sentence: (finding) =>
      `“${shortQuote(finding.quote)}”: ${writeSum(finding)}, the text says ${saidOf(finding, 'more by', 'less by')}`,
    why: 'A share or a change follows from the two numbers beside it, rounded or cut off. If it rests on another number, name that number.',
    basis: 'Regulation on Disclosure of Government Information, art. 50',
  },
}
