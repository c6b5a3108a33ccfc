import type { Cell, ElementRef, Grid } from './document.ts'

/** A cell as the source writes it, its spans still attribute texts. */
export interface SourceCell {
  ref: ElementRef
  text: string
  isBroken: boolean
  rowspan: string | null
  colspan: string | null
}

/** The rows of one thead, tbody or tfoot: a span never leaves its group. */
export type RowGroup = readonly (readonly SourceCell[])[]

const MOST_COLUMNS = 4096
const MOST_ROWS = 100_000
const MOST_STEPS = 8_000_000

/** The HTML standard's rules for parsing non-negative integers: "2px" is 2, "-0" is 0, "-1" and "x" are nothing. */
function parseSpan(text: string | null): number | null {
  const [, sign, digits] = /^[\t\n\f\r ]*([+-]?)(\d+)/.exec(text ?? '') ?? []
  const value = Number(digits ?? Number.NaN)
  return Number.isNaN(value) || (sign === '-' && value > 0) ? null : value
}

function columnSpanOf(cell: SourceCell): number {
  return Math.min(parseSpan(cell.colspan) || 1, 1000)
}

/** Rows a cell fills: 0 and too much both end with the row group. */
function rowSpanOf(cell: SourceCell, rowsLeft: number): number {
  const span = parseSpan(cell.rowspan) ?? 1
  return span === 0 ? rowsLeft : Math.min(span, 65534, rowsLeft)
}

/**
 * Expands spans by the HTML standard's algorithm for forming a table, so that places equal the browser's layout.
 * Groups come in the order in which they are laid out. Work is bounded before anything is allocated: a table past the
 * bounds is cut and says so. Where cells overlap each keeps its own place.
 */
export function formGrid(ref: ElementRef, groups: readonly RowGroup[]): Grid {
  const cells: Cell[] = []
  const busyUntil: number[] = []
  let columns = 0
  let firstRow = 0
  let steps = 0
  let isCut = false
  for (const group of groups) {
    if (isCut) break
    const rows = Math.min(group.length, MOST_ROWS - firstRow)
    if (rows < group.length) isCut = true
    for (let offset = 0; offset < rows; offset++) {
      const row = firstRow + offset
      let column = 0
      for (const source of group[offset] ?? []) {
        while ((busyUntil[column] ?? 0) > row) {
          column++
          steps++
        }
        const columnSpan = columnSpanOf(source)
        const rowSpan = rowSpanOf(source, group.length - offset)
        if (column + columnSpan > MOST_COLUMNS || steps > MOST_STEPS) {
          isCut = true
          break
        }
        const end = column + columnSpan
        for (let at = column; at < end; at++) busyUntil[at] = Math.max(busyUntil[at] ?? 0, row + rowSpan)
        steps += columnSpan
        const { ref: cellRef, text, isBroken } = source
        cells.push({ ref: cellRef, row, column, rowSpan, columnSpan, text, isBroken })
        column = end
        columns = Math.max(columns, end)
      }
      if (steps > MOST_STEPS) {
        isCut = true
        break
      }
    }
    firstRow += group.length
  }
  return { kind: 'grid', ref, rows: Math.min(firstRow, MOST_ROWS), columns, cells, isCut }
}
