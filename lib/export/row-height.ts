import type { TableCell } from './export-table.ts'

/** Points of one line of the workbook's type. */
const LINE = 15
/** Excel refuses higher rows. */
const HIGHEST = 409
const WIDE = /[\u2e80-\u9fff\uf900-\ufaff\uff00-\uff60]/g
/** Columns are measured in digits; a Chinese character takes a little more than two. */
const DIGITS_OF_WIDE = 2.2

/**
 * Height in points of a row some of whose cells break their text into lines, undefined where one line is enough: not every
 * spreadsheet finds it out when it opens a workbook. Widths are in digits.
 */
export function heightOf(row: readonly TableCell[], widths: readonly number[]): number | undefined {
  const lines = row.map((cell, column) => linesOf(cell, widths[column] ?? 1))
  const most = Math.max(1, ...lines)
  return most === 1 ? undefined : Math.min(HIGHEST, most * LINE)
}

function linesOf({ value, look }: TableCell, width: number): number {
  if (typeof value !== 'string' || !(look?.isHead || look?.isLong)) return 1
  const lines = value.split('\n').map((line) => Math.max(1, Math.ceil(digitsOf(line) / width)))
  return lines.reduce((sum, count) => sum + count, 0)
}

function digitsOf(text: string): number {
  const wide = text.match(WIDE)?.length ?? 0
  return wide * DIGITS_OF_WIDE + (text.length - wide)
}
