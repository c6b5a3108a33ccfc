import { compareReports } from '#lib/comparison/compare.ts'
import type { ComparedLine, Comparison } from '#lib/comparison/comparison.ts'
import type { Check } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'

/** A check that found nothing. */
export const CLEAN: Check = { findings: [], repair: null }

/** Compares reports in which nothing was found. */
export function compare(...reports: Report[]): Comparison {
  return compareReports(reports.map((report) => ({ report, check: CLEAN })))
}

/** The line of a key; a test that asks for another one fails. */
export function lineOf(comparison: Comparison, key: string): ComparedLine {
  const line = comparison.lines.find((one) => one.key === key)
  if (!line) throw new Error(`no line ${key}`)
  return line
}
