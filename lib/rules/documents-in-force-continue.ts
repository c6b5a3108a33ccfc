import { standingValue } from '#lib/figures/standing-value.ts'
import { figureKey } from '#lib/form/figures.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

const ROWS = ['disclosure.regulations', 'disclosure.normativeDocuments']

/**
 * Edition 2021: 现行有效 is what was in force a year before, and 制发, and without 废止. Revisions, expiry and mergers
 * break it lawfully. Where either year leaves 现行有效 blank there is nothing to hold against.
 */
export const documentsInForceContinue: Rule = {
  id: 'documents-in-force-continue',
  severity: 'warning',
  check: (report, { lastYear }) =>
    ROWS.flatMap((row) => {
      if (lastYear?.edition !== '2021' || report.edition !== '2021') return []
      const [inForce, issued, repealed] = ['inForce', 'issued', 'repealed'].map((column) => figureKey(row, column))
      const keys = [inForce ?? '', issued ?? '', repealed ?? ''] as const
      const before = lastYear.figures[keys[0]]?.value ?? null
      const now = report.figures[keys[0]]?.value ?? null
      const [added, removed] = [standingValue(report, keys[1]), standingValue(report, keys[2])]
      if (before === null || now === null || added === null || removed === null) return []
      const expected = before + added - removed
      if (now === expected) return []
      const details = { table: 'disclosure', row, lastYear: lastYear.year, before, added, removed, expected, now }
      return [flagReport('documents-in-force-continue', 'warning', details, keys)]
    }),
}
