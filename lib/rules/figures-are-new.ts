import { placeOf } from '#lib/form/figures.ts'
import type { TableId } from '#lib/form/form.ts'
import type { Figure, Report } from '#lib/report/report.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

const TABLES: readonly TableId[] = ['disclosure', 'requests', 'disputes']
/** More cells than this are counted, not listed. */
const MOST_LISTED = 10

/** The numbers of a table are not all those of the year before, unless all of them are 0. */
export const figuresAreNew: Rule = {
  id: 'figures-are-new',
  severity: 'warning',
  check: (report, { lastYear }) =>
    TABLES.flatMap((table) => {
      const keys = lastYear ? keysInBoth(report, lastYear, table) : []
      const filled = keys.filter((key) => report.figures[key]?.value)
      if (!lastYear || filled.length === 0) return []
      if (!keys.every((key) => saysTheSame(report.figures[key], lastYear.figures[key]))) return []
      const details = { table, lastYear: lastYear.year, count: keys.length, filled: filled.length }
      return [flagReport('figures-are-new', 'warning', details, filled.length <= MOST_LISTED ? filled : [])]
    }),
}

/** Cells that both years print; none where the forms differ so much that most of a table has no counterpart. */
function keysInBoth(report: Report, lastYear: Report, table: TableId): string[] {
  const ofTable = Object.keys(report.figures).filter((key) => placeOf(key, report.edition)?.table === table)
  const inBoth = ofTable.filter((key) => Object.hasOwn(lastYear.figures, key))
  return inBoth.length * 4 > ofTable.length * 3 ? inBoth : []
}

function saysTheSame(one: Figure | undefined, other: Figure | undefined): boolean {
  const isText = one?.state === 'text' || other?.state === 'text'
  return isText ? one?.text === other?.text : (one?.value ?? 0) === (other?.value ?? 0)
}
