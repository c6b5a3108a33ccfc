import type { ExportTable, TableCell } from './export-table.ts'
import { neutralText } from './neutral-text.ts'

/** A table as a clipboard holds it, in the two forms that spreadsheets and word processors take. */
export interface ClipboardTable {
  /** text/plain: tabs between cells, a line a row. */
  text: string
  /** text/html. */
  html: string
}

/** A table to be copied and pasted: text never becomes a formula, shares paste as per cent. */
export function tableToClipboard({ rows }: ExportTable): ClipboardTable {
  const text = rows.map((row) => row.map((cell) => plainCell(cell)).join('\t')).join('\n')
  const html = rows.map((row) => `<tr>${row.map(htmlCell).join('')}</tr>`).join('')
  return { text, html: `<table>${html}</table>` }
}

/** What a cell says on one line: numbers bare, so that they paste as numbers. */
function plainCell({ value, look }: TableCell): string {
  if (value === null) return ''
  if (typeof value === 'number') return look?.isShare ? percent(value) : String(value)
  return neutralText(value.replace(/[\t\r\n]+/g, ' ').trim())
}

function percent(share: number): string {
  return `${(share * 100).toFixed(1)}%`
}

function htmlCell(cell: TableCell): string {
  const tag = cell.look?.isHead ? 'th' : 'td'
  // Excel reads this property; without it it makes dates and formulas of text.
  const style = typeof cell.value === 'string' ? ' style="mso-number-format:\'\\@\'"' : ''
  return `<${tag}${style}>${escapeHtml(plainCell(cell))}</${tag}>`
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;')
}
