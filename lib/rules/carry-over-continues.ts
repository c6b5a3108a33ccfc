import { standingValue } from '#lib/figures/standing-value.ts'
import { figureKey } from '#lib/form/figures.ts'
import { APPLICANTS } from '#lib/form/requests.ts'
import { isRenamed } from './evidence/last-year.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

/** Table 三, each column: 二、上年结转 is what the report of the year before carried on (四、结转下年度); across editions too. */
export const carryOverContinues: Rule = {
  id: 'carry-over-continues',
  severity: 'error',
  check: (report, { lastYear }) =>
    APPLICANTS.flatMap(({ id }) => {
      if (!lastYear) return []
      const cell = figureKey('requests.carriedIn', id)
      const now = standingValue(report, cell)
      const before = standingValue(lastYear, figureKey('requests.carriedOut', id))
      if (now === null || before === null || now === before) return []
      const renamed = isRenamed(report, lastYear)
      const severity = id === 'total' && !renamed ? 'error' : 'warning'
      const details = { table: 'requests', lastYear: lastYear.year, now, before, renamed }
      return [flagReport('carry-over-continues', severity, details, [cell])]
    }),
}
