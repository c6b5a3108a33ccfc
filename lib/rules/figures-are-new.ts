import { placeOf } from '#lib/form/figures.ts'
import type { TableId } from '#lib/form/form.ts'
import type { Figure, Report } from '#lib/report/report.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

const TABLES: readonly TableId[] = ['disclosure', 'requests', 'disputes']
/** More cells than this are counted, not listed. */
const MOST_LISTED = 10

/** What stands from year to year: that it is the same says nothing where nothing was added or taken away. */
const STOCK = /\.(?:inForce|totalDisclosed|previousItems)$/
/** So few cases come again by chance. */
const FEW = 2

/** The numbers of a table are not all those of the year before, unless they are few cases and what stands from year to year. */
export const figuresAreNew: Rule = {
  id: 'figures-are-new',
  severity: 'warning',
  check: (report, { lastYear }) =>
    TABLES.flatMap((table) => {
      const keys = lastYear ? keysInBoth(report, lastYear, table) : []
      const filled = keys.filter((key) => report.figures[key]?.value)
      if (!lastYear || !filled.some((key) => isTelling(key, report.figures[key]))) return []
      if (!keys.every((key) => saysTheSame(report.figures[key], lastYear.figures[key]))) return []
      const details = { table, lastYear: lastYear.year, count: keys.length, filled: filled.length }
      return [flagReport('figures-are-new', 'warning', details, filled.length <= MOST_LISTED ? filled : [])]
    }),
}

/** Whether a number is unlikely to be last year's by chance. */
function isTelling(key: string, figure: Figure | undefined): boolean {
  return !STOCK.test(key) && Math.abs(figure?.value ?? 0) > FEW
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
