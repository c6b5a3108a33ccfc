import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type FigureRow,
  type FigureTable,
  type Folds,
  type RowChoice,
  shownChildren,
  tablesOf,
} from '#components/compare/figure-rows.ts'
import { compareReports } from '#lib/comparison/compare.ts'
import type { ComparedLine, LineChoice } from '#lib/comparison/comparison.ts'
import { keysOfEdition } from '#lib/form/figures.ts'
import type { Report } from '#lib/report/report.ts'
import { checkReport } from '#lib/rules/check-report.ts'
import { arbitraryReport, withFigures } from '#tests/generate/reports.ts'

const NOTHING_FOLDED: Folds = new Map()
const entry = (report: Report) => ({ report, check: checkReport(report) })

/** Two reports of which the second may have a wrong number somewhere in tables 三 and 四. */
const pairs = fc
  .tuple(arbitraryReport(), arbitraryReport(), fc.nat(), fc.integer({ min: 1, max: 9 }), fc.boolean())
  .map(([one, other, at, by, isWrong]) => {
    const keys = keysOfEdition(other.edition).filter((key) => !key.startsWith('disclosure.'))
    const key = keys[at % keys.length] ?? ''
    const value = other.figures[key]?.value ?? null
    const changed = isWrong && value !== null ? withFigures(other, { [key]: value + by }) : other
    return compareReports([entry(one), entry(changed)])
  })

const choose = (choice: LineChoice): RowChoice => ({ choice, hidesOnlySome: false, applicant: 'total' })

function visible(tables: readonly FigureTable[], choice: LineChoice, folds: Folds): ComparedLine[] {
  const under = (row: FigureRow): ComparedLine[] => [row.line, ...shownChildren(row, choice, folds).flatMap(under)]
  return tables.flatMap((table) => table.rows.flatMap(under))
}

const hasCertainError = ({ cells }: ComparedLine) =>
  cells.some(({ mark }) => mark?.severity === 'error' && mark.look === 'plain')

/** Such as the one row of 2019 for （六）, which has no rows of its own. */
const isPrinted = ({ key, cells }: ComparedLine) => cells.some(({ sources }) => sources.includes(key))

describe('rows of a comparison', () => {
  it('show every line once when all are asked for, but an outcome’s own columns, which its rows already hold', () => {
    fc.assert(
      fc.property(pairs, ({ lines }) => {
        const shown = visible(tablesOf(lines, choose('all')), 'all', NOTHING_FOLDED)
        expect(new Set(shown).size).toBe(shown.length)
        const left = lines.filter((line) => !shown.includes(line))
        expect(left.filter((line) => !line.isGroup || line.isTotal || isPrinted(line))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('keep the form’s order', () => {
    fc.assert(
      fc.property(pairs, fc.constantFrom<LineChoice>('differences', 'totals'), ({ lines }, choice) => {
        const rows = tablesOf(lines, choose(choice)).flatMap((table) => table.rows.map((row) => row.line.row.id))
        const order = [...new Set(lines.map((line) => line.row.id))]
        const places = rows.map((row) => order.indexOf(row))
        expect(places).toEqual([...places].sort((one, other) => one - other))
      }),
      { numRuns: 50 },
    )
  })

  it('never fold away a cell that is wrong for certain', () => {
    fc.assert(
      fc.property(pairs, ({ lines }) => {
        const shown = visible(tablesOf(lines, choose('totals')), 'totals', NOTHING_FOLDED)
        const wrong = lines.filter(hasCertainError)
        expect(wrong.filter((line) => !shown.includes(line))).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('leave out nothing that differs, except what they hide behind a total that differs too', () => {
    fc.assert(
      fc.property(pairs, ({ lines }) => {
        const tables = tablesOf(lines, choose('differences'))
        const shown = new Set(visible(tables, 'differences', NOTHING_FOLDED))
        const hidden = lines.filter((line) => line.isDifferent && !shown.has(line) && !line.isGroup)
        const totals = new Set(lines.filter((line) => line.isTotal && shown.has(line)).map((line) => line.row.id))
        expect(hidden.filter((line) => !totals.has(line.row.id))).toEqual([])
      }),
      { numRuns: 50 },
    )
  })

  it('obey the hand: closed shows nothing under it, open all there is', () => {
    fc.assert(
      fc.property(pairs, fc.boolean(), ({ lines }, isOpen) => {
        for (const row of tablesOf(lines, choose('totals')).flatMap((table) => table.rows)) {
          const shown = shownChildren(row, 'totals', new Map([[row.line.key, isOpen]]))
          expect(shown).toEqual(isOpen ? row.children : [])
        }
      }),
      { numRuns: 20 },
    )
  })
})
