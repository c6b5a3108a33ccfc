import { findClaims } from '#lib/claims/find-claims.ts'
import { tableValue } from '#lib/claims/table-values.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Rule } from './rule.ts'

/** 全部办结, 均获维持 and 零败诉 stand beside no case carried on, corrected or pending. */
export const claimOfAllHolds: Rule = {
  id: 'claim-of-all-holds',
  severity: 'warning',
  check: (report) =>
    findClaims(report).ofAll.flatMap(({ denies: { rows, columns }, quote, place }): Finding[] => {
      const denied = columns
        .map((column) => ({ column, table: tableValue(report, { rows, columns: [column] }) }))
        .flatMap(({ column, table }) => (table && table.value > 0 ? [{ column, ...table }] : []))
      const [first] = denied
      if (!first) return []
      const details = { rows, denied: denied.map(({ column, value }) => ({ column, value })) }
      const figures = denied.flatMap(({ keys }) => keys)
      return [{ rule: 'claim-of-all-holds', severity: 'warning', figures, quote, place, details }]
    }),
}
