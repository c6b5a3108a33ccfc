import { placeOf } from '#lib/form/figures.ts'
import type { TableId } from '#lib/form/form.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Rule } from './rule.ts'
import { unfilledTotals } from './total-is-filled.ts'

const TABLES: readonly TableId[] = ['disclosure', 'requests', 'disputes']

/** More cells than this are counted, not listed, and none of them is marked. */
const MOST_LISTED = 10

/** Where there is none, 0 is written; a blank or a dash is not: one finding for each table. */
export const zeroIsWritten: Rule = {
  id: 'zero-is-written',
  severity: 'warning',
  check: (report) => {
    const all = Object.entries(report.figures)
    const byTable = Map.groupBy(all, ([key]) => placeOf(key, report.edition)?.table)
    return TABLES.flatMap((table): Finding[] => {
      const printed = byTable.get(table) ?? []
      const unfilled = new Set(unfilledTotals(report, table))
      const empty = printed.filter(([key, { state }]) => (state === 'blank' || state === 'dash') && !unfilled.has(key))
      if (empty.length === 0) return []
      const keys = empty.map(([key]) => key)
      const details = {
        table,
        count: empty.length,
        of: printed.length,
        dashes: empty.filter(([, { state }]) => state === 'dash').length,
      }
      const figures = keys.length <= MOST_LISTED ? keys : []
      return [{ rule: 'zero-is-written', severity: 'warning', figures, quote: null, place: null, details }]
    })
  },
}
