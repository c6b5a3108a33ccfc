import fc from 'fast-check'
import { doubtsOf, type GroupReport } from '#lib/comparison/group.ts'
import type { Report } from '#lib/report/report.ts'
import { checkReport } from '#lib/rules/check-report.ts'
import { arbitraryReport } from './reports.ts'

/** A report as a group holds it, under an id of its own. */
export function groupReport(report: Report, id: string, findings = checkReport(report)): GroupReport {
  const { agency, year, edition, figures, tables } = report
  const count = (severity: string) => findings.findings.filter((finding) => finding.severity === severity).length
  return {
    ...{ id, agency, series: `-/${agency}`, region: '', year, edition, figures, tables },
    counts: { error: count('error'), warning: count('warning'), info: count('info') },
    doubts: doubtsOf(findings),
  }
}

/** Groups of up to `most` generated reports. */
export function arbitraryGroup(most = 12): fc.Arbitrary<GroupReport[]> {
  return fc
    .array(arbitraryReport(), { maxLength: most })
    .map((reports) => reports.map((report, at) => groupReport(report, `id-${at}`)))
}
