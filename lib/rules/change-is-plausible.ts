import { placeOf } from '#lib/form/figures.ts'
import { splitKey } from '#lib/form/result-groups.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

/** Smaller counts jump without any reason worth a look. */
const SMALL = 20
const TIMES = 5

/** A count is neither above five times nor below a fifth of the year before's; one finding for each row, its 总计 first. */
export const changeIsPlausible: Rule = {
  id: 'change-is-plausible',
  severity: 'info',
  check: (report, { lastYear }) => {
    if (!lastYear) return []
    const rows = new Map<string, { figure: string; now: number; before: number }[]>()
    for (const [figure, { value: now }] of Object.entries(report.figures)) {
      const before = lastYear.figures[figure]?.value ?? null
      if (placeOf(figure, report.edition)?.column.measure !== 'count' || now === null || before === null) continue
      if (Math.min(now, before) <= SMALL || Math.max(now, before) <= TIMES * Math.min(now, before)) continue
      const { row, column } = splitKey(figure)
      const cells = rows.get(row) ?? []
      if (column === 'total') cells.unshift({ figure, now, before })
      else cells.push({ figure, now, before })
      rows.set(row, cells)
    }
    return [...rows].map(([row, cells]) => {
      const figures = cells.map(({ figure }) => figure)
      return flagReport('change-is-plausible', 'info', { row, lastYear: lastYear.year, cells }, figures)
    })
  },
}
