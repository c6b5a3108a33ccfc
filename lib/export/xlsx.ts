import type { CellObject, Sheet } from 'write-excel-file/universal'
import type { CellLook, ExportTable, TableCell } from './export-table.ts'
import { heightOf } from './row-height.ts'

/** Fills behind flagged cells; the same as on screen, so that the eye finds them again. */
const FILLS = { error: '#F9DEDC', warning: '#FBEBCB', info: '#E7EDF3' } as const
const FAINT = '#767676'
const LONGEST_SHEET_NAME = 31

/** A sheet of the workbook as its writer takes it. */
export type WorkbookSheet = Sheet<never>

/** Tables as sheets of a workbook: numbers as numbers, blanks empty, text as text that is never run. */
export function describeWorkbook(tables: readonly ExportTable[]): WorkbookSheet[] {
  return tables.map((table) => ({
    sheet: sheetName(table.name),
    columns: table.widths.map((width) => ({ width })),
    stickyRowsCount: table.headRows,
    stickyColumnsCount: table.headColumns,
    data: table.rows.map((row) => describeRow(row, table.widths)),
  }))
}

/** Writes a workbook as the bytes of an .xlsx file; the writer is loaded only when it is asked for. */
export async function writeXlsx(tables: readonly ExportTable[]): Promise<Uint8Array> {
  const { default: writeExcelFile } = await import('write-excel-file/universal')
  const file: { arrayBuffer: () => Promise<ArrayBuffer> } = await writeExcelFile(describeWorkbook(tables)).toBlob()
  return new Uint8Array(await file.arrayBuffer())
}

function describeRow(row: readonly TableCell[], widths: readonly number[]): (CellObject | null)[] {
  const height = heightOf(row, widths)
  const cells = row.map(describeCell)
  return height === undefined ? cells : cells.map((cell) => cell && { ...cell, height, alignVertical: 'top' })
}

function describeCell({ value, look = {} }: TableCell): CellObject | null {
  const style = styleOf(look)
  if (value === null) return Object.keys(style).length === 0 ? null : style
  if (typeof value === 'number') return { value, type: Number, ...style, ...(look.isShare ? { format: '0.0%' } : {}) }
  return { value: withoutControls(value), type: String, ...style }
}

function styleOf({ isHead, severity, mark, isFaint, isLong }: CellLook): CellObject {
  return {
    ...(isHead ? { fontWeight: 'bold', wrap: true, alignVertical: 'top' } : {}),
    ...(isLong ? { wrap: true, alignVertical: 'top' } : {}),
    ...(isFaint ? { textColor: FAINT } : {}),
    ...(severity && mark !== 'part' ? { backgroundColor: FILLS[severity] } : {}),
    ...(severity === 'error' && mark === 'possible' ? { borderStyle: 'dashed', borderColor: '#B3261E' } : {}),
  } satisfies CellObject
}

/** Excel refuses names longer than 31 characters and some signs in them. */
function sheetName(name: string): string {
  return name.replace(/[\\/?*[\]:]/g, ' ').slice(0, LONGEST_SHEET_NAME)
}

/** XML holds no control characters, and Excel no cell of more than 32,767 characters. */
function withoutControls(text: string): string {
  return text.replace(/[^\P{C}\n\t]/gu, '').slice(0, 32_767)
}
