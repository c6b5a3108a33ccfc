import { settledYear } from './evidence/settled-year.ts'
import { statedPeriods } from './evidence/stated-periods.ts'
import { flagReport, flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

/** The report says that its numbers are counted from 1 January to 31 December of its year. */
export const periodIsStated: Rule = {
  id: 'period-is-stated',
  severity: 'warning',
  check: (report) => {
    const { year } = settledYear(report)
    const periods = statedPeriods(report)
    if (periods.length === 0) return [flagReport('period-is-stated', 'info', { what: 'missing', year })]
    return periods
      .filter((period) => period.year === null || (year !== null && period.year !== year))
      .map((period) => flagWords('period-is-stated', 'warning', period, { what: 'another', year }))
  },
}
