import { otherRowsOf, sumOfStanding } from '#lib/figures/standing-value.ts'
import { figureKey } from '#lib/form/figures.ts'
import type { FigureKey } from '#lib/form/form.ts'
import { resultRows } from '#lib/form/sums.ts'
import type { Report } from '#lib/report/report.ts'
import type { Meaning } from './claim.ts'

/** What the tables say to a claim: the number, and the cells it comes from. */
export interface TableValue {
  value: number
  keys: readonly FigureKey[]
}

/** The rows that a row id means: itself, or the rows of a group such as 不予公开. */
function rowsMeant(report: Report, row: string): string[] {
  const inGroup = resultRows(otherRowsOf(report)).filter((id) => id.startsWith(`${row}.`))
  return inGroup.length > 0 ? inGroup : [row]
}

/** The cells that a meaning names, as the report prints the form. */
export function keysOf(report: Report, { rows, columns }: Meaning): FigureKey[] {
  return rows.flatMap((row) => rowsMeant(report, row)).flatMap((row) => columns.map((column) => figureKey(row, column)))
}

/** Adds up the cells of a meaning as the tables print them; null where they cannot tell. */
export function tableValue(report: Report, meaning: Meaning): TableValue | null {
  const keys = keysOf(report, meaning)
  const { value } = sumOfStanding(report, keys)
  return value === null ? null : { value, keys }
}
