import type { Grid } from '#lib/document/document.ts'
import { readPage } from '#lib/page/read-page.ts'
import type { Outcome } from '#lib/reading/outcome.ts'
import { readReport } from '#lib/reading/read-report.ts'

/** What the page on screen is, as the extension reads it. */
export function readShown(): Outcome {
  return readReport(readPage(document).document)
}

/** Where a cell stands: row, column, rows, columns. */
export type CellPlace = readonly [number, number, number, number]

/** Places of the cells of a table's grid as the reader forms it, by the cells' ids. */
export function placesRead(): Record<string, CellPlace> {
  const { document: read, elements } = readPage(document)
  const grids = read.blocks.filter((block): block is Grid => block.kind === 'grid')
  const cells = grids.flatMap((grid) => grid.cells)
  return Object.fromEntries(
    cells.map((cell) => [(elements[cell.ref] as Element).id, [cell.row, cell.column, cell.rowSpan, cell.columnSpan]]),
  )
}

/** Places of the same cells as the browser lays them out in a table whose columns and rows are all `size` pixels. */
export function placesShown(size: number): Record<string, CellPlace> {
  const table = document.querySelector('table') as Element
  const origin = table.getBoundingClientRect()
  return Object.fromEntries(
    [...table.querySelectorAll('td, th')].flatMap((cell) => {
      if (cell.getClientRects().length === 0) return []
      const box = cell.getBoundingClientRect()
      const inPixels = [box.top - origin.top, box.left - origin.left, box.height, box.width]
      return [[cell.id, inPixels.map((it) => Math.round(it / size)) as unknown as CellPlace]]
    }),
  )
}
