import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { alignReports } from '#lib/comparison/align.ts'
import type { AlignedLine } from '#lib/comparison/comparison.ts'
import { placesOfForm } from '#lib/form/figures.ts'
import { FORM_OF } from '#lib/form/index.ts'
import { arbitraryReport, keysOfRow, makeReport, withFigures } from '#tests/generate/reports.ts'

const lineOf = (lines: readonly AlignedLine[], key: string) => lines.find((line) => line.key === key)
const facesOf = (lines: readonly AlignedLine[], key: string) => lineOf(lines, key)?.cells.map(({ face }) => face)

describe('lines', () => {
  test('of one edition hold every printed figure once, in the order of the form', () => {
    fc.assert(
      fc.property(arbitraryReport(), (report) => {
        const shown = alignReports([report]).flatMap(({ cells: [cell] }) =>
          cell?.summedRows ? [] : (cell?.sources ?? []),
        )
        expect(shown).toEqual(Object.keys(report.figures))
      }),
    )
  })

  test('of two editions hold the rows of both, each in its own order', () => {
    const lines = alignReports([makeReport(1, { edition: '2021' }), makeReport(2, { edition: '2019' })])
    const keys = lines.map(({ key }) => key)
    for (const edition of ['2019', '2021'] as const) {
      const own = placesOfForm(FORM_OF[edition]).map(({ key }) => key)
      expect(keys.filter((key) => own.includes(key))).toEqual(own)
    }
    expect(new Set(keys).size).toBe(keys.length)
  })

  test('name what both editions print with both labels, in the older one first', () => {
    const [old, now] = [makeReport(1, { edition: '2019' }), makeReport(2, { edition: '2021' })]
    const both = lineOf(alignReports([now, old]), 'disclosure.licensing.decisions')
    expect(both?.column.labels).toEqual(['处理决定数量', '本年处理决定数量'])
    expect(lineOf(alignReports([now]), 'disclosure.licensing.decisions')?.column.labels).toEqual(['本年处理决定数量'])
  })
})

describe('faces', () => {
  test('what the other edition does not ask for is not in the edition, what the page leaves out is absent', () => {
    const old = makeReport(1, { edition: '2019', zeros: 'zero' })
    const now = withFigures(makeReport(2, { edition: '2021', zeros: 'zero' }), {
      'disclosure.regulations.issued': null,
      'disclosure.regulations.repealed': '',
      'disclosure.regulations.inForce': '约三件',
    })
    const lines = alignReports([old, now])
    expect(facesOf(lines, 'disclosure.regulations.made')).toEqual(['number', 'not-in-edition'])
    expect(facesOf(lines, 'disclosure.regulations.issued')).toEqual(['not-in-edition', 'absent'])
    expect(facesOf(lines, 'disclosure.regulations.repealed')).toEqual(['not-in-edition', 'blank'])
    expect(facesOf(lines, 'disclosure.regulations.inForce')).toEqual(['not-in-edition', 'text'])
  })

  test('a number shows its value, nothing else has one', () => {
    fc.assert(
      fc.property(arbitraryReport(), arbitraryReport(), (one, other) => {
        for (const cell of alignReports([one, other]).flatMap(({ cells }) => cells)) {
          expect(cell.value !== null).toBe(cell.face === 'number')
          if (cell.face === 'absent' || cell.face === 'not-in-edition') expect(cell.standing).toBeNull()
        }
      }),
    )
  })

  test('a blank 总计 stays blank and stands for its parts', () => {
    const report = makeReport(3, { size: 420, edition: '2021', hasBlankTotals: true })
    const cell = lineOf(alignReports([report]), 'requests.received.total')?.cells[0]
    const parts = keysOfRow('requests.received').slice(0, -1)
    expect(cell?.face).toBe('blank')
    expect(cell?.value).toBeNull()
    expect(cell?.standsForParts).toBe(true)
    expect(cell?.standing).toBe(parts.reduce((sum, key) => sum + (report.figures[key]?.value ?? 0), 0))
  })

  test('money has its unit from the cell, the head or the form', () => {
    const report = makeReport(4, { edition: '2019', size: 60, zeros: 'zero' })
    const bare = withFigures(report, { 'disclosure.procurement.amount': 2500 })
    const unit = (one: typeof report) => lineOf(alignReports([one]), 'disclosure.procurement.amount')?.cells[0]?.unit
    expect(unit(report)).toBe('万元')
    expect(unit(bare)).toBeNull()
    const heads = { 'disclosure.procurement.amount': '元' }
    const tables = bare.tables.map((table) => (table.id === 'disclosure' ? { ...table, headUnits: heads } : table))
    expect(unit({ ...bare, tables })).toBe('元')
    const fees = alignReports([makeReport(4, { edition: '2021' })])
    expect(lineOf(fees, 'disclosure.fees.amount')?.cells[0]?.unit).toBe('万元')
  })
})

describe('（六）其他处理', () => {
  const three = makeReport(5, { edition: '2021', size: 420, zeros: 'zero' })
  const one = makeReport(6, { edition: '2019', size: 420, zeros: 'zero' })

  test('in one row against three: the group is compared, the parts are not there', () => {
    const lines = alignReports([one, three])
    const group = lineOf(lines, 'requests.other.total')
    expect(group?.isGroup).toBe(true)
    expect(group?.cells.map(({ summedRows }) => summedRows)).toEqual([null, 3])
    const sum = ['notCorrected', 'feeUnpaid', 'rest'].reduce(
      (all, row) => all + (three.figures[`requests.other.${row}.total`]?.value ?? 0),
      0,
    )
    expect(group?.cells[1]?.value).toBe(sum)
    expect(facesOf(lines, 'requests.other.rest.total')).toEqual(['not-in-edition', 'number'])
  })

  test('a 2021 page that prints one row has no parts: they are absent, not missing from the edition', () => {
    const hybrid = makeReport(7, { edition: '2021', other: 'one', zeros: 'zero' })
    const lines = alignReports([hybrid, three])
    expect(facesOf(lines, 'requests.other.feeUnpaid.ngo')).toEqual(['absent', 'number'])
    expect(facesOf(lines, 'requests.other.ngo')).toEqual(['number', 'number'])
  })

  test('a 2019 page that prints three rows shows them', () => {
    const hybrid = makeReport(8, { edition: '2019', other: 'three', zeros: 'zero' })
    expect(facesOf(alignReports([hybrid]), 'requests.other.rest.total')).toEqual(['number'])
    expect(lineOf(alignReports([one]), 'requests.other.rest.total')).toBeUndefined()
  })
})

describe('sums of ours', () => {
  const key = 'requests.unavailable.total'
  const rows = ['notHeld', 'needsCreation', 'stillUnclear'].map((row) => `requests.unavailable.${row}.total`)
  const report = makeReport(9, { edition: '2021', size: 0, zeros: 'blank' })
  const shown = (cells: readonly (number | string | null)[]) => {
    const changed = withFigures(report, Object.fromEntries(rows.map((row, at) => [row, cells[at] ?? null])))
    const { face, value } = lineOf(alignReports([changed]), key)?.cells[0] ?? { face: null, value: null }
    return [face, value]
  }

  test('add up numbers, stay blank over blanks, and cannot be told over text or a missing row', () => {
    expect(shown([1, '', 4])).toEqual(['number', 5])
    expect(shown([0, 0, ''])).toEqual(['number', 0])
    expect(shown(['', '', ''])).toEqual(['blank', null])
    expect(shown(['', 1, '若干'])).toEqual(['undecided', null])
    expect(shown([1, null, 4])).toEqual(['undecided', null])
    expect(shown([null, null, null])).toEqual(['absent', null])
  })
})
