import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { otherRowsOf, partsOfTotal, standingFigure, standingValue } from '#lib/figures/standing-value.ts'
import { figureKey, keysOfEdition } from '#lib/form/figures.ts'
import { APPLICANTS } from '#lib/form/requests.ts'
import { resultRows } from '#lib/form/sums.ts'
import type { Figure } from '#lib/report/report.ts'

type Printed = number | '' | '—' | 'text'

function printed(cells: Record<string, Printed>): { figures: Record<string, Figure> } {
  const figure = (cell: Printed): Figure => {
    if (typeof cell === 'number') return { text: String(cell), value: cell, state: 'number', ref: 0 }
    const state = cell === '' ? 'blank' : cell === '—' ? 'dash' : 'text'
    return { text: cell, value: null, state, ref: 0 }
  }
  return { figures: Object.fromEntries(Object.entries(cells).map(([key, cell]) => [key, figure(cell)])) }
}

const KINDS = APPLICANTS.slice(0, -1).map((kind) => kind.id)

/** A row of table 三: its six columns and its 总计. */
function row(id: string, kinds: readonly Printed[], total: Printed): Record<string, Printed> {
  return Object.fromEntries(
    [...KINDS, 'total'].map((kind, at) => [figureKey(id, kind), at < 6 ? (kinds[at] ?? '') : total]),
  )
}

const count = fc.integer({ min: 0, max: 14_000 })
const kinds = fc.array(fc.oneof(count, fc.constantFrom<Printed>('', '—')), { minLength: 6, maxLength: 6 })
const sum = (cells: readonly Printed[]) =>
  cells.reduce<number>((all, cell) => all + (typeof cell === 'number' ? cell : 0), 0)

describe('standing value', () => {
  test('a number is itself, wherever it stands and whatever is beside it', () => {
    fc.assert(
      fc.property(kinds, count, (cells, total) => {
        const report = printed(row('requests.granted', cells, total))
        expect(standingFigure(report, 'requests.granted.total')).toEqual({
          value: total,
          standing: 'itself',
          keys: ['requests.granted.total'],
        })
      }),
    )
  })

  test('a blank 总计 stands for the sum of its parts, a dash never does', () => {
    fc.assert(
      fc.property(kinds, (cells) => {
        const blank = standingFigure(printed(row('requests.granted', cells, '')), 'requests.granted.total')
        expect(blank.value).toBe(sum(cells))
        expect(blank.standing).toBe(sum(cells) === 0 ? 'nothing' : 'parts')
        expect(blank.keys).toHaveLength(sum(cells) === 0 ? 1 : 6)
        expect(standingValue(printed(row('requests.granted', cells, '—')), 'requests.granted.total')).toBe(0)
      }),
    )
  })

  test('text and what is not printed are undecided, alone and as parts of a blank 总计', () => {
    const report = printed(row('requests.granted', [3, 'text', 0, 0, 0, 0], ''))
    expect(standingValue(report, 'requests.granted.business')).toBeNull()
    expect(standingValue(report, 'requests.granted.total')).toBeNull()
    expect(standingValue(report, 'requests.received.total')).toBeNull()
    expect(standingValue(printed({ 'requests.granted.total': '' }), 'requests.granted.total')).toBeNull()
  })

  test('a key that every object has is not a figure', () => {
    for (const key of ['constructor', '__proto__', 'toString']) expect(standingValue({ figures: {} }, key)).toBeNull()
  })

  test.each(['one', 'three'] as const)('（七）总计 is added across first, then down, with （六） in %s', (other) => {
    const rows = resultRows(other)
    const cells: Record<string, Printed> = {}
    for (const [at, id] of rows.entries()) Object.assign(cells, row(id, [at, 0, 1, '', '—', 0], ''))
    Object.assign(cells, row('requests.settled', ['', '', '', '', '', ''], ''))
    const report = printed(cells)
    const expected = rows.reduce((all, _, at) => all + at + 1, 0)
    expect(otherRowsOf(report)).toBe(other)
    expect(standingValue(report, 'requests.settled.total')).toBe(expected)
    expect(standingValue(report, 'requests.settled.research')).toBe(rows.length)

    const onlyTotals = printed({
      ...cells,
      ...Object.fromEntries(rows.flatMap((id) => KINDS.map((kind) => [figureKey(id, kind), '' as Printed]))),
      ...Object.fromEntries(rows.map((id) => [figureKey(id, 'total'), 2 as Printed])),
    })
    expect(standingValue(onlyTotals, 'requests.settled.total')).toBe(2 * rows.length)
  })

  test('across wins where across and down disagree', () => {
    const report = printed({
      ...row('requests.settled', [5, 0, 0, 0, 0, 0], ''),
      ...row('requests.granted', [7, 0, 0, 0, 0, 0], 7),
    })
    expect(standingValue(report, 'requests.settled.total')).toBe(5)
  })

  test('table 四: a blank 总计 stands for its four outcomes', () => {
    const report = printed({
      'disputes.review.upheld': 2,
      'disputes.review.corrected': '',
      'disputes.review.otherOutcome': 1,
      'disputes.review.pending': '—',
      'disputes.review.total': '',
    })
    expect(standingValue(report, 'disputes.review.total')).toBe(3)
  })

  test('only 总计 cells have parts, and only of the form', () => {
    for (const edition of ['2019', '2021'] as const) {
      const keys = new Set(keysOfEdition(edition))
      for (const key of keys) {
        const other = edition === '2019' ? 'one' : 'three'
        const ways = partsOfTotal(key, other)
        const isTotal = key.endsWith('.total') || key.startsWith('requests.settled.')
        expect(ways.length > 0).toBe(isTotal)
        for (const part of ways.flat()) expect(keys.has(part)).toBe(true)
      }
    }
  })
})
