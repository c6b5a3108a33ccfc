import type { Severity } from '#lib/report/finding.ts'
import type { MarkLook } from '#lib/rules/marks-of-check.ts'

/** How a cell of an exported table looks, where the file can say so. */
export interface CellLook {
  isHead?: boolean
  /** A number that is a share: 0.2 is shown as 20.0 %. */
  isShare?: boolean
  /** What a finding says of it. */
  severity?: Severity
  mark?: MarkLook
  /** Says that there is no number, rather than being one. */
  isFaint?: boolean
  /** Text that takes several lines. */
  isLong?: boolean
}

/** One cell: a number stays a number, a blank stays blank (null). */
export interface TableCell {
  value: string | number | null
  look?: CellLook
}

/** A table on its way out, the same for XLSX, CSV and the clipboard. */
export interface ExportTable {
  /** Name of its sheet. */
  name: string
  /** Width of each column in characters. */
  widths: readonly number[]
  /** Head rows among `rows`, and columns that stay when the others scroll. */
  headRows: number
  headColumns: number
  rows: readonly (readonly TableCell[])[]
}

/** A cell with text that takes several lines. */
export function long(value: string | null): TableCell {
  return { value, look: { isLong: true } }
}

/** A head cell. */
export function head(value: string | null): TableCell {
  return { value, look: { isHead: true } }
}
