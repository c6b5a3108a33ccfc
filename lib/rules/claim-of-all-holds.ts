import { findClaimsOfAll } from '#lib/claims/find-claims-of-all.ts'
import { tableValue } from '#lib/claims/table-values.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Rule } from './rule.ts'

/** 全部办结, 均获维持 and 零败诉 stand beside no case carried on, corrected or pending. */
export const claimOfAllHolds: Rule = {
  id: 'claim-of-all-holds',
  severity: 'warning',
  check: (report) =>
    findClaimsOfAll(report).flatMap(({ rows, column, quote, place }): Finding[] => {
      const printed = tableValue(report, rows, column)
      if (!printed || printed.value <= 0) return []
      const details = { rows, column, printed: printed.value }
      return [{ rule: 'claim-of-all-holds', severity: 'warning', figures: printed.keys, quote, place, details }]
    }),
}
