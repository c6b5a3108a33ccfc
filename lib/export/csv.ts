import { neutralText } from './neutral-text.ts'

/** One value of a CSV file; null is a blank. */
export type CsvValue = string | number | null

/** Byte order mark: without it spreadsheets take UTF-8 for the system's own encoding. */
export const CSV_START = '\ufeff'

/** One line of a CSV file (RFC 4180), its line end included; text that would start a formula is made harmless. */
export function csvLine(values: readonly CsvValue[]): string {
  return `${values.map(csvField).join(',')}\r\n`
}

function csvField(value: CsvValue): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  const text = neutralText(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
