import type { Finding } from '#lib/report/finding.ts'
import type { Rule } from './rule.ts'

/** Each of the three tables stands in the report, printed as a table. */
export const tableIsPresent: Rule = {
  id: 'table-is-present',
  severity: 'error',
  check: (report) =>
    report.tables
      .filter((table) => table.state !== 'printed')
      .map(
        (table): Finding => ({
          rule: 'table-is-present',
          severity: table.state === 'absent' ? 'error' : 'warning',
          figures: [],
          quote: null,
          place: null,
          details: { table: table.id, state: table.state },
        }),
      ),
}
