import { otherRowsOf, standingFigure } from '#lib/figures/standing-value.ts'
import type { FigureKey, TableId } from '#lib/form/form.ts'
import { sumsOfForm } from '#lib/form/sums.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import type { Rule } from './rule.ts'

/** The blank 总计 cells of a table whose parts are not all blank or 0. */
export function unfilledTotals(report: Report, table: TableId): FigureKey[] {
  const totals = sumsOfForm(otherRowsOf(report))
    .filter((sum) => sum.table === table && sum.right.length === 1)
    .flatMap((sum) => sum.right)
  return [...new Set(totals)].filter((key) => standingFigure(report, key).standing === 'parts')
}

/** A 总计 over filled parts is filled itself: one finding for each table. */
export const totalIsFilled: Rule = {
  id: 'total-is-filled',
  severity: 'warning',
  check: (report) =>
    (['requests', 'disputes'] as const).flatMap((table): Finding[] => {
      const figures = unfilledTotals(report, table)
      if (figures.length === 0) return []
      const stands = figures.map((key) => standingFigure(report, key).value)
      const details = { table, count: figures.length, stands }
      return [{ rule: 'total-is-filled', severity: 'warning', figures, quote: null, place: null, details }]
    }),
}
