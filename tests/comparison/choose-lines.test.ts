import { describe, expect, test } from 'vitest'
import { chooseLines, countLines, isOnlySome } from '#lib/comparison/choose-lines.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { compare, lineOf } from './compared.ts'

describe('choosing lines', () => {
  const old = makeReport(3, { edition: '2019', size: 420, zeros: 'zero' })
  const now = makeReport(4, { edition: '2021', size: 420, zeros: 'zero' })

  test('totals are the 23 rows one reads first, in any column of applicants', () => {
    const { lines } = compare(now, makeReport(5, { edition: '2021', zeros: 'zero' }))
    expect(countLines(chooseLines(lines, 'totals')).lines).toBe(23)
    const byKind = chooseLines(lines, 'totals', { applicant: 'business' })
    expect(byKind).toHaveLength(23)
    expect(new Set(byKind.filter(({ table }) => table === 'requests').map(({ column }) => column.id))).toEqual(
      new Set(['business']),
    )
  })

  test('across editions 3 figures of table 二 can be compared and 26 stand in one only', () => {
    const { lines } = compare(old, now)
    const counts = countLines(lines.filter(({ table }) => table === 'disclosure'))
    expect(counts).toMatchObject({ comparable: 3, onlySome: 26 })
  })

  test('differences are all lines that differ or that only some print, and no others', () => {
    const { lines } = compare(old, now)
    const shown = new Set(chooseLines(lines, 'differences'))
    for (const line of lines) expect(shown.has(line)).toBe(line.isDifferent || (isOnlySome(line) && line.printedBy > 0))
    expect(chooseLines(lines, 'differences', { hidesOnlySome: true }).some(isOnlySome)).toBe(false)
    expect(chooseLines(lines, 'all')).toEqual(lines)
  })

  test('0, blank and dash differ from each other', () => {
    const key = 'disclosure.coercion.decisions'
    const faces = [0, '', '—'].map((cell) => withFigures(now, { [key]: cell === '—' ? null : cell }))
    const dash = { text: '—', value: null, state: 'dash' as const, ref: 0 }
    faces[2] = { ...now, figures: { ...now.figures, [key]: dash } }
    for (const one of faces) {
      for (const other of faces) expect(lineOf(compare(one, other), key).isDifferent).toBe(one !== other)
    }
  })
})

describe('odd numbers of reports', () => {
  test('none gives no lines, one gives lines without changes, six give five changes and medians', () => {
    expect(compare().lines).toEqual([])
    const one = compare(makeReport(1))
    expect(
      one.lines.every(({ changes, median, isDifferent }) => changes.length === 0 && median === null && !isDifferent),
    ).toBe(true)
    const six = compare(...[1, 2, 3, 4, 5, 6].map((seed) => makeReport(seed, { edition: '2021', zeros: 'zero' })))
    expect(six.lines.every(({ changes }) => changes.length === 5)).toBe(true)
    const line = lineOf(six, 'requests.received.total')
    const sorted = line.cells.map(({ value }) => value ?? 0).sort((a, b) => a - b)
    expect(line.median).toBe(((sorted[2] ?? 0) + (sorted[3] ?? 0)) / 2)
  })

  test('a median leaves blanks out', () => {
    const key = 'disclosure.penalties.decisions'
    const report = makeReport(1, { edition: '2021' })
    const cells = [38, 94, '', 17].map((cell) => withFigures(report, { [key]: cell }))
    expect(lineOf(compare(...cells), key).median).toBe(38)
  })
})
