import { expect, test } from 'vitest'
import {
  layoutDisclosure,
  layoutDisputes,
  layoutDisputesAsRows,
  layoutRequests,
  type PrintedRow,
  tearRows,
} from '#tests/fixtures/print-form.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { reportOfSmallPage, SMALL_TABLE } from './small-page.ts'

/** Few applications of few kinds, all else blank: nothing in the rows themselves tells a cell too many from a number left blank. */
const REPORTS = Array.from({ length: 40 }, (_, at) =>
  makeReport(300 + at, { edition: '2021', size: 7, zeros: 'blank' }),
)

const HEAD_ROWS = 3
const isNumbers = (row: PrintedRow) => row.some(({ key }) => key !== null)
const cell = (text: string) => ({ text, columns: 1, rows: 1, key: null })

/** Cells that no head names, as pastes leave them in rows of numbers. */
const WAYS: Readonly<Record<string, (rows: PrintedRow[]) => PrintedRow[][]>> = {
  'a blank after every row': (rows) => [rows.map((row) => (isNumbers(row) ? [...row, cell('')] : row))],
  'a blank after some rows': (rows) => [
    rows.map((row, at) => (isNumbers(row) && at % 3 === 0 ? [...row, cell('')] : row)),
  ],
  'a blank after every row of a table torn in two': (rows) =>
    tearRows(
      rows.map((row) => (isNumbers(row) ? [...row, cell('')] : row)),
      14,
    ),
  'a blank after every row of a table torn in two, its heads printed again': (rows) => {
    const [upper, lower] = tearRows(
      rows.map((row) => (isNumbers(row) ? [...row, cell('')] : row)),
      14,
    )
    return [upper, [...rows.slice(0, HEAD_ROWS), ...lower]]
  },
  'numbers of the page’s own after every row': (rows) => [
    rows.map((row, at) => (isNumbers(row) ? [...row, cell(at % 2 === 0 ? '5' : '')] : row)),
  ],
  'a unit before every row’s numbers': (rows) => [
    rows.map((row) => {
      const first = row.findIndex(({ key }) => key !== null)
      return isNumbers(row) ? row.toSpliced(first, 0, cell('件')) : row
    }),
  ],
}

/** Of these every figure is read; of the others each is read as printed or not at all. */
const EXACT = ['a blank after every row', 'a blank after some rows', 'a unit before every row’s numbers']

test.each(Object.keys(WAYS))('%s is no figure and moves none to another place', (way) => {
  for (const [at, { figures }] of REPORTS.entries()) {
    const printed = Object.entries(figures).filter(([key]) => key.startsWith('requests.'))
    const texts = Object.fromEntries(printed.map(([key, { text }]) => [key, text]))
    const tables = WAYS[way]?.(layoutRequests('2021', texts)) ?? []
    const { figures: read } = reportOfSmallPage({ body: SMALL_TABLE + tables.map(print).join('<p>续表</p>') })
    for (const [key, text] of Object.entries(texts)) {
      if (EXACT.includes(way) || read[key]) expect(read[key]?.text, `${key} of report ${at}`).toBe(text)
    }
  }
})

const withBlankAfter = (rows: readonly PrintedRow[]) => rows.map((row) => (isNumbers(row) ? [...row, cell('')] : row))

test.each(['2019', '2021'] as const)('a blank after every row of tables 二 and 四 moves no number (%s)', (edition) => {
  for (let at = 0; at < 40; at++) {
    const { figures } = makeReport(900 + at, { edition, size: 7, zeros: 'blank' })
    const texts = Object.fromEntries(Object.entries(figures).map(([key, { text }]) => [key, text]))
    const shown = Object.entries(texts).filter(([key]) => !key.startsWith('requests.'))
    const disclosure = layoutDisclosure(edition, texts).flat()
    for (const disputes of [layoutDisputes(edition, texts), layoutDisputesAsRows(edition, texts)]) {
      const body = [disclosure, disputes].map((rows) => print(withBlankAfter(rows))).join('')
      const { figures: read } = reportOfSmallPage({ body })
      for (const [key, text] of shown) expect(read[key]?.text, `${key} of report ${at}`).toBe(text)
    }
  }
})

test('a blank row between table 四’s heads and its numbers is not taken for them', () => {
  const { figures } = makeReport(5, { edition: '2021', size: 420, zeros: 'zero' })
  const texts = Object.fromEntries(Object.entries(figures).map(([key, { text }]) => [key, text]))
  const rows = layoutDisputes('2021', texts)
  const blank = (rows.at(-1) ?? []).map(() => cell(''))
  const { figures: read } = reportOfSmallPage({
    body: SMALL_TABLE + print([...rows.slice(0, -1), blank, ...rows.slice(-1)]),
  })
  expect(read['disputes.review.total']?.text).toBe(texts['disputes.review.total'])
})

function print(rows: readonly PrintedRow[]): string {
  const lines = rows.map((row) =>
    row.map(({ text, columns, rows: down }) => `<td colspan=${columns} rowspan=${down}>${text}</td>`).join(''),
  )
  return `<table>${lines.map((line) => `<tr>${line}</tr>`).join('')}</table>`
}
