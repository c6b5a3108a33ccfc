import { FORM_OF } from '#lib/form/index.ts'
import { settledYear } from './evidence/settled-year.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

/** The edition of the form is the one in use for the report's year. */
export const formFitsTheYear: Rule = {
  id: 'form-fits-the-year',
  severity: 'warning',
  check: (report) => {
    const { year } = settledYear(report)
    const [first, last] = FORM_OF[report.edition].years
    if (year === null || (year >= first && (last === null || year <= last))) return []
    return [flagReport('form-fits-the-year', 'warning', { edition: report.edition, year })]
  },
}
