import { findDisputeClaims } from '#lib/claims/find-dispute-claims.ts'
import { tableValue } from '#lib/claims/table-values.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Rule } from './rule.ts'

/** What the words say of reviews and lawsuits is what table 四 says; that there were none weighs most. */
export const textAgreesWithDisputes: Rule = {
  id: 'text-agrees-with-disputes',
  severity: 'error',
  check: (report) =>
    findDisputeClaims(report).flatMap((claim): Finding[] => {
      const printed = tableValue(report, claim.rows, claim.column)
      if (!printed || printed.value === claim.value) return []
      const { quote, place, isNone, rows, column, value } = claim
      const details = { table: 'disputes', said: value, printed: printed.value, rows, column, isNone }
      const severity = isNone ? 'error' : 'warning'
      return [{ rule: 'text-agrees-with-disputes', severity, figures: printed.keys, quote, place, details }]
    }),
}
