import { otherRowsOf, standingFigure } from '#lib/figures/standing-value.ts'
import { figureKey } from '#lib/form/figures.ts'
import type { FigureKey } from '#lib/form/form.ts'
import { resultRows } from '#lib/form/sums.ts'
import type { Report } from '#lib/report/report.ts'

/** What the tables say to a claim: the number, and the cells it comes from; null where they cannot tell. */
export interface TableValue {
  value: number
  keys: FigureKey[]
}

/** The rows that a row id means: itself, or the rows of a group such as 不予公开. */
export function rowsMeant(report: Report, row: string): string[] {
  const rows = resultRows(otherRowsOf(report))
  const inGroup = rows.filter((id) => id.startsWith(`${row}.`))
  return inGroup.length > 0 ? inGroup : [row]
}

/** Adds up rows of one column as the tables print them. */
export function tableValue(report: Report, rows: readonly string[], column: string): TableValue | null {
  const keys = rows.flatMap((row) => rowsMeant(report, row)).map((row) => figureKey(row, column))
  let value = 0
  for (const key of keys) {
    const standing = standingFigure(report, key)
    if (standing.value === null) return null
    value += standing.value
  }
  return { value, keys }
}
