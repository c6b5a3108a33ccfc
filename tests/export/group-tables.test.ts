import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compositionOf } from '#lib/comparison/composition.ts'
import { comparePassages } from '#lib/comparison/passages.ts'
import type { RankBy } from '#lib/comparison/ranked.ts'
import { rankReports } from '#lib/comparison/ranking.ts'
import { trendOf } from '#lib/comparison/series-trend.ts'
import { tableToClipboard } from '#lib/export/clipboard-table.ts'
import { tableOfCompositions } from '#lib/export/composition-table.ts'
import type { ExportTable } from '#lib/export/export-table.ts'
import { tablesOfPassages } from '#lib/export/passages-table.ts'
import { tableOfRanking } from '#lib/export/ranking-table.ts'
import { tableToCsv } from '#lib/export/table-csv.ts'
import { tableOfTrends } from '#lib/export/trend-table.ts'
import { writeXlsx } from '#lib/export/xlsx.ts'
import { makeGroup } from '#tests/generate/group.ts'
import { arbitraryGroup, groupReport } from '#tests/generate/group-reports.ts'
import { parseCsv } from './parse-csv.ts'
import { readXlsx } from './read-xlsx.ts'

const OPEN: RankBy = { kind: 'rate', rate: 'openRate', applicant: 'total' }
const RECEIVED: RankBy = { kind: 'figure', key: 'requests.received.total' }

/** Every row is as long as the heads, so that columns line up wherever it is pasted. */
function expectEven({ rows, widths }: ExportTable) {
  for (const row of rows) expect(row).toHaveLength(widths.length)
}

describe('a ranking as a table', () => {
  test('holds every report once: ranked with its numbers, or unranked with a reason', () => {
    fc.assert(
      fc.property(arbitraryGroup(), fc.constantFrom(OPEN, RECEIVED), (reports, by) => {
        const ranking = rankReports(reports, by)
        const table = tableOfRanking(ranking, reports, 'zh_CN')
        expectEven(table)
        const body = table.rows.slice(1)
        const ranked = body.filter(([rank]) => rank?.value !== null)
        expect(ranked.map(([rank, , , , , value]) => [rank?.value, value?.value])).toEqual(
          ranking.ranked.map(({ rank, value }) => [rank, value]),
        )
        const unranked = body.slice(ranked.length, ranked.length + ranking.missing.length)
        for (const row of unranked) expect(row.at(-1)?.value).toMatch(/\S/)
        for (const row of ranked) {
          const [value, top, bottom] = row.slice(5).map((cell) => cell.value)
          if (by.kind === 'rate') expect(value).toBeCloseTo(Number(top) / Number(bottom), 12)
        }
        const spread = body.slice(ranked.length + unranked.length).map((row) => row[5]?.value)
        expect(spread).toEqual(
          ranking.spread
            ? (['median', 'lowerQuartile', 'upperQuartile', 'least', 'greatest'] as const).map(
                (name) => ranking.spread?.[name],
              )
            : [],
        )
      }),
      { numRuns: 40 },
    )
  })

  test('is read back from a workbook, a CSV file and the clipboard as it was', async () => {
    const reports = makeGroup(12).map((report, at) => groupReport(report, `id-${at}`))
    const table = tableOfRanking(rankReports(reports, OPEN), reports, 'zh_CN')
    const sheet = readXlsx(await writeXlsx([table])).get(table.name) ?? []
    const values = table.rows.map((row) => row.map(({ value }) => value))
    const numbers = (rows: readonly (readonly unknown[])[]) => rows.flat().filter((one) => typeof one === 'number')
    expect(numbers(sheet.map((row) => row.map(({ value }) => value)))).toEqual(numbers(values))
    expect(parseCsv(tableToCsv(table).replace('\ufeff', ''))).toEqual(
      values.map((row) => row.map((value) => String(value ?? ''))),
    )
    const { text } = tableToClipboard(table)
    expect(text.split('\n').map((line) => line.split('\t').length)).toEqual(values.map((row) => row.length))
  })
})

describe('trends as a table', () => {
  test('have a column for every year of any of them, and never a 0 for what is missing', () => {
    fc.assert(
      fc.property(arbitraryGroup(8), (reports) => {
        const trends = [OPEN, RECEIVED].map((by) => ({ trend: trendOf(reports, by) }))
        const table = tableOfTrends(trends, 'en')
        expectEven(table)
        const years = trends[0]?.trend.points.map(({ year }) => String(year)) ?? []
        expect(table.rows[0]?.slice(1).map(({ value }) => value)).toEqual(years)
        for (const [row, { trend }] of trends.entries()) {
          for (const [at, point] of trend.points.entries()) {
            const value = table.rows[row + 1]?.[at + 1]?.value
            if (point.value === null || point.isThin) expect(value).toMatch(/\S/)
            else expect(value).toBe(point.value)
          }
        }
      }),
      { numRuns: 40 },
    )
  })
})

test('outcomes as a table add up to their total, and their shares to one', () => {
  fc.assert(
    fc.property(arbitraryGroup(4), (reports) => {
      const compositions = reports.map((report) => compositionOf(report))
      const table = tableOfCompositions(
        compositions,
        reports.map(({ agency }) => agency),
        'zh_CN',
      )
      expectEven(table)
      for (const row of table.rows.slice(1)) {
        const parts = row.slice(1, -1)
        const counts = parts.filter((_, at) => at % 2 === 0).map(({ value }) => Number(value))
        const shares = parts.filter((_, at) => at % 2 === 1).map(({ value }) => Number(value))
        const total = Number(row.at(-1)?.value)
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(total)
        if (total > 0) expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
      }
    }),
    { numRuns: 40 },
  )
})

test('shared passages as tables name both reports of every pair and every place of every passage', () => {
  const reports = makeGroup(6, { length: 600 })
  const [first] = reports
  const copies = reports.map((report, at) =>
    at === 4 && first ? { ...report, sections: [...report.sections, ...first.sections.slice(0, 1)] } : report,
  )
  const steps = comparePassages(copies)
  let step = steps.next()
  while (!step.done) step = steps.next()
  const [pairs, passages] = tablesOfPassages(step.value, copies, 'zh_CN')
  if (!pairs || !passages) throw new Error('two tables were promised')
  expectEven(pairs)
  expectEven(passages)
  const name = (at: number) => `${copies[at]?.agency} ${copies[at]?.year}`
  expect(pairs.rows.slice(1).map(([one, other]) => [one?.value, other?.value])).toContainEqual([name(0), name(4)])
  expect(passages.rows).toHaveLength(1 + step.value.passages.reduce((sum, { places }) => sum + places.length, 0))
})
