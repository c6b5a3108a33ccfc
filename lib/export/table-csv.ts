import { CSV_START, csvLine } from './csv.ts'
import type { ExportTable } from './export-table.ts'

/** A table as CSV, shares as numbers from 0 to 1. */
export function tableToCsv({ rows }: ExportTable): string {
  return CSV_START + rows.map((row) => csvLine(row.map(({ value }) => value))).join('')
}
