import type { SetAside } from '#lib/capture/set-aside.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import type { Report } from '#lib/report/report.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'

/** A finding that was set aside, and why. */
export interface SetAsideGroup {
  group: FindingGroup
  /** null where nothing is known of it. */
  why: Pick<SetAside, 'reason' | 'at'> | null
}

/** The id of a report's sheet in the document, by that of its capture. */
export function paperId(capture: string): string {
  return `paper-${capture}`
}

/** One report whose findings go on paper. */
export interface PaperReport {
  summary: CaptureSummary
  report: Report
  /** What stands. */
  groups: readonly FindingGroup[]
  setAside: readonly SetAsideGroup[]
}
