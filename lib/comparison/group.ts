import type { FigureKey } from '#lib/form/form.ts'
import type { Check, Severity } from '#lib/report/finding.ts'
import type { AlignedReport } from './align.ts'
import { markCells } from './cell-marks.ts'
import { measureReport } from './measure-report.ts'
import type { RankBy } from './ranked.ts'

/** A report as a group or a series holds it: its figures without its words, and whose it is. */
export interface GroupReport extends AlignedReport {
  /** Id of its capture. */
  id: string
  agency: string
  /** Which organ it is, whatever the report calls it. */
  series: string
  /** Path of its region, such as 山东省/泰安市; '' where not certain. */
  region: string
  year: number | null
  counts: Readonly<Record<Severity, number>>
  /** Printed numbers that are or may be wrong. */
  doubts: ReadonlySet<FigureKey>
}

/** The printed numbers that a check holds for wrong, or for one of several of which one is. */
export function doubtsOf(check: Check): Set<FigureKey> {
  return new Set([...markCells(check)].flatMap(([key, { severity }]) => (severity === 'error' ? [key] : [])))
}

/** Whether a number that the rate or figure rests on is or may be wrong: what follows from it is shown in brackets. */
export function isInDoubt(report: Pick<GroupReport, 'doubts'> & AlignedReport, by: RankBy): boolean {
  return report.doubts.size > 0 && measureReport(report, by).keys.some((key) => report.doubts.has(key))
}

/** Reports that tell of one organ and one year more than once: each counts by itself, and that must be said. */
export function countRepeated(reports: readonly Pick<GroupReport, 'series' | 'year'>[]): number {
  return reports.length - new Set(reports.map(({ series, year }) => `${series} ${year}`)).size
}
