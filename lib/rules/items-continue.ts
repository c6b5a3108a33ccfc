import { standingValue } from '#lib/figures/standing-value.ts'
import { figureKey, keysOfEdition } from '#lib/form/figures.ts'
import { splitKey } from '#lib/form/result-groups.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

/** Edition 2019: 上一年项目数量 is the number given there a year before, and its 本年增/减. */
export const itemsContinue: Rule = {
  id: 'items-continue',
  severity: 'info',
  check: (report, { lastYear }) =>
    keysOfEdition('2019').flatMap((key) => {
      const { row, column } = splitKey(key)
      if (column !== 'previousItems' || lastYear?.edition !== '2019' || report.edition !== '2019') return []
      const now = report.figures[key]?.value ?? null
      const before = lastYear.figures[key]?.value ?? null
      const change = standingValue(lastYear, figureKey(row, 'change'))
      if (now === null || before === null || change === null || now === before + change) return []
      const details = { table: 'disclosure', lastYear: lastYear.year, before, change, expected: before + change, now }
      return [flagReport('items-continue', 'info', details, [key])]
    }),
}
