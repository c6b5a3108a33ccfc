import { findFees } from '#lib/claims/find-fees.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Rule } from './rule.ts'

/** The parts of 信息处理费 add up to it, and an amount in 元 is a multiple of 10, as the tariff makes it (国办函〔2020〕109号). */
export const feeAddsUp: Rule = {
  id: 'fee-adds-up',
  severity: 'warning',
  check: (report) =>
    findFees(report).flatMap(({ amount, parts, quote, place }): Finding[] => {
      const sum = parts.reduce((all, part) => all + part, 0)
      const fault = parts.length > 1 && sum !== amount ? 'parts' : amount % 10 !== 0 ? 'not-a-multiple' : null
      if (!fault) return []
      const details = { fault, amount, parts, sum }
      return [{ rule: 'fee-adds-up', severity: 'warning', figures: [], quote, place, details }]
    }),
}
