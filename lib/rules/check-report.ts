import type { TimeLimit } from '#lib/repair/find-repairs.ts'
import type { Check, Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { RULES } from './index.ts'
import { repairReport } from './repair-report.ts'
import type { RuleContext } from './rule.ts'

/** Checks a report against every rule: findings in the order of the page, and the fewest cells that would mend its sums. */
export function checkReport(report: Report, context: RuleContext = {}, limit?: TimeLimit): Check {
  const steps = checkInSteps(report, context, limit)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

/** The same, one rule at a time, for a page that must have its turn in between. */
export function* checkInSteps(report: Report, context: RuleContext = {}, limit?: TimeLimit): Generator<void, Check> {
  const findings: Finding[] = []
  for (const rule of RULES) {
    findings.push(...rule.check(report, context))
    yield
  }
  return { findings: inPageOrder(report, findings), repair: repairReport(report, limit) }
}

/** Sorts findings by the place they speak of; those about what is missing come last. */
export function inPageOrder(report: Report, findings: readonly Finding[]): Finding[] {
  const placed = findings.map((finding, at) => ({ finding, at, ref: refOf(report, finding) }))
  return placed.sort((one, other) => one.ref - other.ref || one.at - other.at).map((it) => it.finding)
}

function refOf(report: Report, finding: Finding): number {
  if (finding.place) return finding.place.ref
  const cell = finding.figures[0]
  const figure = cell === undefined ? undefined : report.figures[cell]
  if (figure) return figure.ref
  const table = report.tables.find((it) => it.id === finding.details.table)
  return table?.ref ?? Number.POSITIVE_INFINITY
}
