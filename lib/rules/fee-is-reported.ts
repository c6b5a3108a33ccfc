import { linesOf } from './evidence/own-words.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

const FEE = /处理费|(?:收取|收缴|发生|产生).{0,14}费|收费/

/** Edition 2021: section 六 says what 信息处理费 was charged, or that none was. */
export const feeIsReported: Rule = {
  id: 'fee-is-reported',
  severity: 'info',
  check: (report) => {
    const [heading, ...passages] = linesOf(report).filter((line) => line.part === 'other')
    if (!heading || report.edition !== '2021' || passages.some((line) => FEE.test(line.text))) return []
    return [flagWords('fee-is-reported', 'info', heading.quote(0, heading.text.length), {})]
  },
}
