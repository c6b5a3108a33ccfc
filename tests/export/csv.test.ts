import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tableToClipboard } from '#lib/export/clipboard-table.ts'
import { CSV_START, type CsvValue, csvLine } from '#lib/export/csv.ts'
import type { ExportTable } from '#lib/export/export-table.ts'
import { writeFiguresCsv } from '#lib/export/figures-csv.ts'
import { fileName } from '#lib/export/file-name.ts'
import { neutralText } from '#lib/export/neutral-text.ts'
import { arbitraryCapture, makeCapture } from '#tests/generate/captures.ts'
import { withFigures } from '#tests/generate/reports.ts'
import { gather } from './gather.ts'
import { parseCsv } from './parse-csv.ts'

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '"', ',', "'", '甲', '1', '＝', ' '))
    .map((parts) => parts.join('')),
)

/** What a spreadsheet would run. */
const isFormula = (text: string) => /^[=+\-@\t\r\n＝＋－＠]/.test(text) && !/^([+-]?\d+(\.\d+)?|[-－]{1,4})$/.test(text)

describe('CSV', () => {
  test('read again gives the same values, texts as they were but for the apostrophe before a formula', () => {
    const value = fc.oneof<fc.Arbitrary<CsvValue>[]>(hostile, fc.integer(), fc.constant(null))
    fc.assert(
      fc.property(fc.array(fc.array(value, { minLength: 2, maxLength: 5 })), (rows) => {
        const said = rows.map((row) =>
          row.map((one) => (typeof one === 'string' ? neutralText(one) : String(one ?? ''))),
        )
        expect(parseCsv(rows.map(csvLine).join(''))).toEqual(said)
      }),
    )
  })

  test('never holds a formula, and keeps numbers numbers', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        const safe = neutralText(text)
        expect(isFormula(safe)).toBe(false)
        expect(safe === text || safe === `'${text}`).toBe(true)
      }),
    )
    expect(csvLine([-1, '-1', '+5', '-', '-1+2', '-甲', '=1', '@a', null])).toBe("-1,-1,+5,-,'-1+2,'-甲,'=1,'@a,\r\n")
  })
})

describe('figures as CSV', () => {
  const write = async (captures: Parameters<typeof writeFiguresCsv>[0]) =>
    (await gather(writeFiguresCsv(captures, 'zh_CN'))).join('')

  test('are one a line, with the printed text, the value and the state of each', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryCapture(), { maxLength: 3 }), async (captures) => {
        const text = await write(captures)
        expect(text.startsWith(CSV_START)).toBe(true)
        const [heads = [], ...rows] = parseCsv(text.slice(1))
        const column = (name: string) => rows.map((row) => row[heads.indexOf(name)])
        const figures = captures.flatMap(({ report }) => Object.entries(report.figures))
        expect(column('代码')).toEqual(figures.map(([key]) => key))
        expect(column('数值')).toEqual(figures.map(([, { value }]) => (value === null ? '' : String(value))))
        expect(column('原文')).toEqual(figures.map(([, figure]) => neutralText(figure.text)))
        expect(rows.flat().filter(isFormula)).toEqual([])
      }),
      { numRuns: 20 },
    )
  })

  test('tell blank, 0 and text apart', async () => {
    const key = 'disclosure.coercion.decisions'
    const capture = makeCapture(1, { edition: '2021' })
    const captures = [0, '', '若干'].map((cell) => ({
      ...capture,
      report: withFigures(capture.report, { [key]: cell }),
    }))
    const rows = parseCsv((await write(captures)).slice(1)).filter((row) => row.includes(key))
    const at = rows[0]?.indexOf(key) ?? 0
    expect(rows.map((row) => row.slice(at + 1, at + 4))).toEqual([
      ['0', '0', '数字'],
      ['', '', '空白'],
      ['若干', '', '文字'],
    ])
  })
})

describe('the clipboard', () => {
  test('holds a line a row and a tab a cell whatever the texts hold, and escapes its HTML', () => {
    const cell = fc.oneof(hostile, fc.integer(), fc.constant(null)).map((value) => ({ value }))
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }), (rows) => {
        const table: ExportTable = { name: '', widths: [], headRows: 0, headColumns: 0, rows }
        const { text, html } = tableToClipboard(table)
        const cells = text.split('\n').map((line) => line.split('\t'))
        expect(cells.map((line) => line.length)).toEqual(rows.map(() => 3))
        expect(cells.flat().filter(isFormula)).toEqual([])
        expect(html.replace(/<\/?(?:table|tr|td)(?: style="mso-number-format:'\\@'")?>/g, '')).not.toMatch(/[<>]/)
      }),
    )
  })
})

describe('file names', () => {
  test('are taken by every system, whatever the organ is called', () => {
    const part = fc.oneof(
      hostile,
      fc.constantFrom('../../etc', 'CON', '市/局', 'a'.repeat(300), '.', '', '😀'.repeat(90)),
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(part, fc.integer(), fc.constant(null))), (parts) => {
        const name = fileName(parts, 'csv')
        expect(name).toMatch(/^[^\\/:*?"<>|\p{C}]+\.csv$/u)
        expect(name).not.toMatch(/^[.\s]|^(con|prn|aux|nul)\.|[\s.]\.csv$/i)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(255)
      }),
    )
    expect(fileName(['青川市水利局', 2023, '比较'], 'xlsx')).toBe('青川市水利局-2023-比较.xlsx')
  })
})
