import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { otherRowsOf } from '#lib/figures/standing-value.ts'
import { keysOfEdition } from '#lib/form/figures.ts'
import { sumsOfForm } from '#lib/form/sums.ts'
import { Report } from '#lib/report/report.ts'
import { arbitraryReport, makeReport } from './reports.ts'

describe('generated reports', () => {
  test('follow the schema, print only keys of their edition, and every sum holds where totals are printed', () => {
    fc.assert(
      fc.property(arbitraryReport({ hasBlankTotals: false }), (report) => {
        Report.parse(report)
        const keys = new Set(keysOfEdition(report.edition))
        expect(Object.keys(report.figures).filter((key) => !keys.has(key))).toEqual([])
        const value = (key: string) => report.figures[key]?.value ?? 0
        const add = (all: readonly string[]) => all.reduce((sum, key) => sum + value(key), 0)
        for (const sum of sumsOfForm(otherRowsOf(report))) expect(add(sum.left), sum.along).toBe(add(sum.right))
      }),
    )
  })

  test('are the same for the same seed, and not all the same', () => {
    expect(makeReport(7)).toEqual(makeReport(7))
    expect(new Set(Array.from({ length: 20 }, (_, seed) => JSON.stringify(makeReport(seed)))).size).toBe(20)
  })

  test('print as many numbers as the form has: 198 for 2019, 200 for 2021', () => {
    expect(Object.keys(makeReport(1, { edition: '2019' }).figures)).toHaveLength(198)
    expect(Object.keys(makeReport(1, { edition: '2021' }).figures)).toHaveLength(200)
  })
})
