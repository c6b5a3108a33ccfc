import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { RULES } from '#lib/rules/index.ts'

/** The rules that hold words against the tables, or numbers in the words against each other. */
export const CLAIM_RULES = RULES.filter(({ id }) =>
  [
    'text-agrees-with-requests',
    'text-agrees-with-disputes',
    'text-agrees-with-documents',
    'listed-parts-add-up',
    'percentage-is-right',
    'text-balance-holds',
    'claim-of-all-holds',
    'fee-adds-up',
  ].includes(id),
)

/** What these rules find in a report. */
export function findingsOfWords(report: Report): Finding[] {
  return CLAIM_RULES.flatMap((rule) => rule.check(report, {}))
}
