import type { Severity } from '#lib/report/finding.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'

/** What a sign shows: a severity, an error in one of several cells, or that nothing was found. */
export type SignKind = Severity | 'possible' | 'clean'

interface SeveritySignProps {
  kind: SignKind
  /** What was flagged: a cell, or words. */
  on?: 'cell' | 'words'
  /** Words for those who do not see it; without them the sign only repeats what stands beside it. */
  label?: string
}

/** The page's mark in small: what a list shows is what to look for on the page. */
export function SeveritySign({ kind, on = 'cell', label }: SeveritySignProps) {
  return (
    <span class="sign" data-severity={kind} data-on={on}>
      {label && <span class="hidden">{label}</span>}
    </span>
  )
}

/** The sign of a group of findings. */
export function signOfGroup(group: FindingGroup): SignKind {
  return group.isOneOfSeveral ? 'possible' : group.severity
}
