import { figureKey } from '#lib/form/figures.ts'
import type { Edition } from '#lib/form/form.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

const ROWS = ['disclosure.regulations', 'disclosure.normativeDocuments']
/** What stands at the year's end, what came to it within the year, what went. */
const COLUMNS: Readonly<Record<Edition, { stock: string; added: string; removed: string | null }>> = {
  '2019': { stock: 'totalDisclosed', added: 'disclosed', removed: null },
  '2021': { stock: 'inForce', added: 'issued', removed: 'repealed' },
}

/** What is in force (2021) or public (2019) is at least what the year brought, less what it repealed; nothing is negative. */
export const stockCoversFlow: Rule = {
  id: 'stock-covers-flow',
  severity: 'warning',
  check: (report) => ROWS.flatMap((row) => checkRow(report, row)),
}

function checkRow(report: Report, row: string): Finding[] {
  const { stock, added, removed } = COLUMNS[report.edition]
  const keys = [stock, added, ...(removed === null ? [] : [removed])].map((column) => figureKey(row, column))
  const [total, plus, minus] = keys.map((key) => countAt(report, key))
  // A blank stock is not known to be none: that it should be filled in is said by another rule.
  const isUnknown = total === null || report.figures[keys[0] ?? '']?.state === 'blank'
  if (isUnknown || total === undefined || typeof plus !== 'number' || minus === null) return []
  const least = plus - (minus ?? 0)
  if (total >= least && total >= 0 && plus >= 0 && (minus ?? 0) >= 0) return []
  const details = { table: 'disclosure', row, stock: total, added: plus, removed: minus ?? null, least }
  return [flagReport('stock-covers-flow', 'warning', details, keys)]
}

/** A blank or a dash counts 0; text, and what is not printed, is not known. */
function countAt(report: Report, key: string): number | null {
  const figure = report.figures[key]
  if (!figure || figure.state === 'text') return null
  return figure.value ?? 0
}
