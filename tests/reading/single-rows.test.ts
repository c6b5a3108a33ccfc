import { expect, test } from 'vitest'
import { layoutDisclosure, layoutDisputes, layoutRequests, type PrintedRow } from '#tests/fixtures/print-form.ts'
import { makeReport, type Zeros } from '#tests/generate/reports.ts'
import { plainFigures } from '#tests/generate/variant-sources.ts'
import { reportOfSmallPage } from './small-page.ts'

const ZEROS: readonly Zeros[] = ['zero', 'blank', 'dash', 'mixed']

/** One table for each row, as converters of print files write them. */
function printRows(rows: readonly PrintedRow[]): string {
  return rows
    .map((row) =>
      row.map(({ text, columns, rows: down }) => `<td colspan=${columns} rowspan=${down}>${text}</td>`).join(''),
    )
    .map((row) => `<div><table><tr>${row}</tr></table></div>`)
    .join('<p>&nbsp;</p>')
}

test.each(['2019', '2021'] as const)('tables printed as one table a row are read like whole ones (%s)', (edition) => {
  for (const [at, zeros] of ZEROS.entries()) {
    const { figures } = makeReport(40 + at, { edition, size: 60, zeros })
    const texts = Object.fromEntries(Object.entries(figures).map(([key, { text }]) => [key, text]))
    const rows = [
      layoutDisclosure(edition, texts).flat(),
      layoutRequests(edition, texts),
      layoutDisputes(edition, texts),
    ]
    for (const body of [rows.map(printRows).join('<p>续表</p>'), rows.map(printRows).join('')]) {
      const read = reportOfSmallPage({ body })
      expect(plainFigures(read)).toEqual(plainFigures({ figures }))
      expect(read.hasSecondReport).toBe(false)
    }
  }
})
