import type { Check } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { inPageOrder } from '#lib/rules/check-report.ts'
import { RULES_AGAINST_LAST_YEAR } from '#lib/rules/index.ts'

const IDS = new Set(RULES_AGAINST_LAST_YEAR.map(({ id }) => id))

/**
 * A check with what the rules against the years before say now, in place of what they said before: nothing when no report
 * of the year before is known. All other findings and the repair stay as they are.
 */
export function checkInSeries(check: Check, report: Report, lastYear: Report | null): Check {
  const others = check.findings.filter(({ rule }) => !IDS.has(rule))
  const found = lastYear ? RULES_AGAINST_LAST_YEAR.flatMap((rule) => rule.check(report, { lastYear })) : []
  return { ...check, findings: found.length === 0 ? others : inPageOrder(report, [...others, ...found]) }
}
