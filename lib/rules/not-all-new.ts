import { figureKey } from '#lib/form/figures.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

const ROWS = ['disclosure.regulations', 'disclosure.normativeDocuments']
const COLUMNS = ['made', 'disclosed', 'totalDisclosed']
/** As many may well all be of one year in a young or small organ. */
const FEW = 10

/** Edition 2019: not everything that an organ ever published was made and published in the one year. */
export const notAllNew: Rule = {
  id: 'not-all-new',
  severity: 'info',
  check: (report) =>
    ROWS.flatMap((row) => {
      const keys = COLUMNS.map((column) => figureKey(row, column))
      const [made, ...others] = keys.map((key) => report.figures[key]?.value ?? null)
      if (typeof made !== 'number' || made <= FEW || others.some((value) => value !== made)) return []
      return [flagReport('not-all-new', 'info', { table: 'disclosure', row, count: made }, keys)]
    }),
}
