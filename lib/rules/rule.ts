import type { Finding, Severity } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'

/** What a rule looks at besides the report itself. */
export interface RuleContext {
  /** Earlier report of the same organ, one year before, when one is kept. */
  lastYear?: Report
}

/** One thing that must hold in a report; `check` answers with its failures, none when it holds or cannot tell. */
export interface Rule {
  /** What should be true; the file's name. */
  id: string
  /** Its gravest severity, for lists. */
  severity: Severity
  check: (report: Report, context: RuleContext) => Finding[]
}
