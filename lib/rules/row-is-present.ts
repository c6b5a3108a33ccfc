import { FORM_OF } from '#lib/form/index.ts'
import { OTHER_PARTS } from '#lib/form/requests.ts'
import type { Finding, Severity } from '#lib/report/finding.ts'
import type { Report, ReportTable } from '#lib/report/report.ts'
import type { Rule } from './rule.ts'

type What = 'missing' | 'added' | 'other-in-one-row' | 'other-in-three-rows' | 'renamed'

/** Every row of the edition stands in its table and none is added; said once for each table and kind of departure. */
export const rowIsPresent: Rule = {
  id: 'row-is-present',
  severity: 'warning',
  check: (report) =>
    report.tables.filter((table) => table.state === 'printed').flatMap((table) => checkRows(report, table)),
}

function checkRows(report: Report, table: ReportTable): Finding[] {
  const form = FORM_OF[report.edition].tables.find((it) => it.id === table.id)
  const due = form?.blocks.flatMap((block) => block.rows.map((row) => row.id)) ?? []
  const printed = new Set(table.rows)
  const isOther = (row: string) => row === 'requests.other' || row.startsWith('requests.other.')
  const hasOther = table.rows.some(isOther)
  const missing = due.filter((row) => !printed.has(row) && !(isOther(row) && hasOther))
  const partsMissing = OTHER_PARTS.filter((row) => !printed.has(row))
  const inThree = partsMissing.length < OTHER_PARTS.length
  if (inThree) missing.push(...partsMissing)
  const findings: Finding[] = []
  const add = (severity: Severity, what: What, rows: readonly string[]) => {
    if (rows.length === 0) return
    const details = { table: table.id, what, rows }
    findings.push({ rule: 'row-is-present', severity, figures: [], quote: null, place: null, details })
  }
  add('warning', 'missing', missing)
  add('warning', 'added', table.addedRows)
  if (hasOther && !inThree && due.includes(OTHER_PARTS[0])) add('info', 'other-in-one-row', ['requests.other'])
  if (inThree && due.includes('requests.other'))
    add('info', 'other-in-three-rows', partsMissing.length === 0 ? [...OTHER_PARTS] : [])
  const documents = table.labels['disclosure.normativeDocuments']?.replace(/\s/g, '')
  if (report.edition === '2021' && documents === '规范性文件') add('info', 'renamed', ['disclosure.normativeDocuments'])
  return findings
}
