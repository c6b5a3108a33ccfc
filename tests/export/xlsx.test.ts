import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareReports } from '#lib/comparison/compare.ts'
import { differSections } from '#lib/comparison/sections-difference.ts'
import { tableOfComparison } from '#lib/export/comparison-table.ts'
import type { ExportTable } from '#lib/export/export-table.ts'
import { tableOfFindings } from '#lib/export/findings-table.ts'
import { tablesOfLibrary } from '#lib/export/library-tables.ts'
import { tableOfRates } from '#lib/export/rates-table.ts'
import { tableToCsv } from '#lib/export/table-csv.ts'
import { tableOfRepetition, tableOfSentences } from '#lib/export/words-tables.ts'
import { writeXlsx } from '#lib/export/xlsx.ts'
import type { Section } from '#lib/report/report.ts'
import { arbitraryCapture, makeCapture } from '#tests/generate/captures.ts'
import { withFigures } from '#tests/generate/reports.ts'
import { parseCsv } from './parse-csv.ts'
import { readXlsx } from './read-xlsx.ts'

/** A comparison of captures as its workbook holds it. */
function workbook(captures: readonly ReturnType<typeof makeCapture>[]): ExportTable[] {
  const comparison = compareReports(captures)
  const reports = captures.map(({ report }) => report)
  return [
    tableOfComparison(comparison, comparison.lines, 'zh_CN'),
    tableOfRates(reports, 'zh_CN'),
    tableOfFindings(captures, 'zh_CN'),
  ]
}

/** A table's values without the blanks that end a row. */
function valuesOf(rows: readonly (readonly { value: string | number | null }[])[]): (string | number | null)[][] {
  return rows.map((row) => {
    const values = row.map(({ value }) => value)
    while (values.length > 0 && values.at(-1) === null) values.pop()
    return values
  })
}

const cleaned = (value: string | number | null) =>
  typeof value === 'string' ? value.replace(/[^\P{C}\n\t]/gu, '') : value

describe('a workbook', () => {
  test('holds every value as it was: numbers as numbers, blanks empty, text as text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(arbitraryCapture(), { minLength: 1, maxLength: 3 }), async (captures) => {
        for (const tables of [workbook(captures), tablesOfLibrary(captures, 'zh_CN')]) {
          const sheets = readXlsx(await writeXlsx(tables))
          expect([...sheets.keys()]).toEqual(tables.map(({ name }) => name))
          for (const { name, rows } of tables) {
            expect(valuesOf(sheets.get(name) ?? [])).toEqual(valuesOf(rows).map((row) => row.map(cleaned)))
          }
        }
      }),
      { numRuns: 8 },
    )
  }, 30_000)

  test('colours flagged cells and no others', async () => {
    const capture = makeCapture(3, { edition: '2021', size: 60 })
    const key = 'requests.settled.business'
    const finding = {
      rule: 'figure-is-a-count',
      severity: 'error' as const,
      figures: [key],
      quote: null,
      place: null,
      details: {},
    }
    const flagged = { ...capture, check: { findings: [finding], repair: null } }
    const [comparison] = workbook([flagged, { ...capture, check: { findings: [], repair: null } }])
    const [rows] = readXlsx(await writeXlsx(comparison ? [comparison] : [])).values()
    const filled = (rows ?? []).flatMap((row) =>
      row.flatMap((cell, at) => (cell.fill && row[2]?.value ? [[row[2].value, row[3]?.value, at]] : [])),
    )
    expect(filled).toEqual([['（七）总计', '商业企业', 4]])
  })
})

describe('findings as a table', () => {
  test('list what was set aside after the rest, with when and why, and colour only what stands', () => {
    const capture = makeCapture(3, { edition: '2021', size: 60 })
    const made = { severity: 'error' as const, quote: null, place: null, details: {}, figures: [] }
    const [standing, settled] = ['figure-is-a-count', 'is-signed'].map((rule) => ({ ...made, rule }))
    if (!standing || !settled) throw new Error('two findings')
    const at = '2024-02-03T04:00:00.000Z'
    const entry = { ...capture, check: { findings: [standing], repair: null } }
    const { rows } = tableOfFindings([{ ...entry, settled: [{ finding: settled, reason: '原文如此', at }] }], 'zh_CN')
    expect(rows.map((row) => row.at(-1)?.value)).toEqual(['已核实', null, expect.stringMatching(/核实：原文如此$/)])
    expect(rows.slice(1).map((row) => row[2]?.look?.severity)).toEqual(['error', undefined])
  })
})

describe('a comparison as a table', () => {
  const base = makeCapture(4, { edition: '2021', size: 60, zeros: 'zero' })
  const key = 'disclosure.penalties.decisions'
  const withCell = (cell: number | string | null) => ({ ...base, report: withFigures(base.report, { [key]: cell }) })
  const lineWith = (...cells: (number | string | null)[]) => {
    const comparison = compareReports(cells.map(withCell))
    const line = comparison.lines.filter((one) => one.key === key)
    return tableOfComparison(comparison, line, 'zh_CN').rows[1]?.map(({ value }) => value)
  }

  test('tells number, blank, text and absent apart and says what was counted', () => {
    expect(lineWith(20, 25)).toEqual(['表二', null, '行政处罚', '本年处理决定数量', 20, 25, 5, 0.25, null, null])
    expect(lineWith('', 25)?.slice(4)).toEqual([null, 25, 25, null, null, '空白按 0 计'])
    expect(lineWith('若干', null)?.slice(4)).toEqual(['若干', '未印出', null, null, null, null])
    expect(lineWith(1, 2, 9)?.slice(4)).toEqual([1, 2, 9, 2, null, null])
  })

  test('has a cell for every head in every row, in CSV too', () => {
    for (const table of workbook([makeCapture(1, { edition: '2019' }), makeCapture(2, { edition: '2021' }), base])) {
      const widths = new Set(table.rows.map((row) => row.length))
      expect([...widths]).toEqual([table.widths.length])
      expect(parseCsv(tableToCsv(table).slice(1))).toHaveLength(table.rows.length)
    }
  })
})

describe('words as tables', () => {
  const section = (...texts: string[]): Section => ({
    heading: '一、总体情况',
    kind: 'overview',
    ordinal: 1,
    ref: 0,
    passages: texts.map((text, at) => ({ text, ref: at + 1 })),
  })
  const [kept, before, after, gone, added] = [
    '本机关坚持以公开为常态、不公开为例外，主动接受社会监督，按时发布各类政府信息。',
    '全年主动公开政府信息312条，其中通知公告二十条。',
    '全年主动公开政府信息298条，其中通知公告二十条。',
    '=政务微博停用',
    '新建立了依申请公开台账并由专人负责登记。',
  ] as const
  const flagged = {
    rule: 'text-fits-this-year',
    severity: 'warning' as const,
    figures: [],
    quote: '298条',
    place: { ref: 2, start: 10, end: 14 },
    details: {},
  }
  const all = differSections({ sections: [section(kept, before, gone)] }, { sections: [section(kept, after, added)] })
  const writers = [
    { name: '甲局 2021', findings: [] },
    { name: '甲局 2022', findings: [flagged] },
  ] as const

  test('say of every sentence what became of it, and which words are gone and new', () => {
    const { rows } = tableOfSentences(all.sections, writers, 'zh_CN')
    const told = rows.slice(1).map((row) => row.slice(2).map(({ value }) => value))
    expect(told).toEqual([
      ['相同', kept, kept, null, null, null],
      ['改写', before, after, '312', '298', null],
      ['去掉', gone, null, gone, null, null],
      ['新写', null, added, null, added, null],
    ])
    expect(rows.slice(1).map((row) => row[1]?.value)).toEqual(told.map(() => all.sections[0]?.repeated))
    expect(
      rows
        .flat()
        .filter(({ look }) => look?.severity)
        .map(({ value }) => value),
    ).toEqual([after])
    expect(parseCsv(tableToCsv(tableOfSentences(all.sections, writers, 'zh_CN')).slice(1))[3]?.[3]).toBe(`'${gone}`)
  })

  test('give each section its share repeated, or why it has none, and all of them together', () => {
    const short = { ...section('无。'), kind: 'other' as const, heading: '六、其他需要报告的事项' }
    const both = differSections(
      { sections: [section(kept, before), short] },
      { sections: [section(kept, after), short] },
    )
    const rows = tableOfRepetition(both, writers, 'zh_CN').rows.map((row) => row.map(({ value }) => value))
    const [first] = both.sections
    expect(first?.repeated).toBeGreaterThan(0.9)
    expect(rows.slice(1)).toEqual([
      ['一、总体情况', first?.repeated, first?.counted, null],
      ['六、其他需要报告的事项', null, null, '短，不计重复'],
      ['各节合计', first?.repeated, first?.counted, null],
    ])
  })
})

const office = findOffice()
if (!office) console.info('LibreOffice is not installed: workbooks are read back from their XML only.')

function findOffice(): string | null {
  try {
    return execFileSync('which', ['soffice'], { encoding: 'utf8' }).trim()
  } catch {
    return null
  }
}

/** A number as LibreOffice writes it out: shares in per cent. */
const numberOf = (text: string) => (text.endsWith('%') ? Number(text.slice(0, -1)) / 100 : Number(text))

describe.runIf(office !== null)('LibreOffice', () => {
  test('opens the workbook and gives the same values back', { timeout: 90_000 }, async () => {
    const captures = [makeCapture(5, { edition: '2019', size: 420 }), makeCapture(6, { edition: '2021', size: 14_000 })]
    const named = captures.map((one) => ({ ...one, report: { ...one.report, agency: '=1+1' } }))
    const folder = mkdtempSync(join(tmpdir(), 'gouji-'))
    try {
      writeFileSync(join(folder, 'book.xlsx'), await writeXlsx(workbook(named)))
      const filter = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1'
      const profile = `-env:UserInstallation=file://${folder}/profile`
      const convert = ['--headless', profile, '--convert-to', filter, '--outdir', folder, join(folder, 'book.xlsx')]
      execFileSync(office ?? '', convert, { stdio: 'ignore' })
      for (const { name, rows } of workbook(named)) {
        const file = readdirSync(folder).find((one) => one.endsWith(`${name}.csv`)) ?? ''
        const read = parseCsv(readFileSync(join(folder, file), 'utf8').replace(/\r?\n/g, '\r\n'))
        const same = (text = '', value: string | number | null) =>
          typeof value === 'number'
            ? Math.abs(numberOf(text) - value) <= Math.abs(value) * 1e-12
            : text === (value ?? '')
        const wrong = rows.flatMap((row, at) =>
          row.flatMap(({ value }, column) => (same(read[at]?.[column], value) ? [] : [[value, read[at]?.[column]]])),
        )
        expect(wrong, name).toEqual([])
      }
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
