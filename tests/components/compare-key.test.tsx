import { expect, it } from 'vitest'
import { ChangeCells } from '#components/compare/ChangeCells.tsx'
import { FiguresKey } from '#components/compare/CompareKey.tsx'
import { compareReports } from '#lib/comparison/compare.ts'
import { checkReport } from '#lib/rules/check-report.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { draw, seen } from './draw.ts'

it('says what brackets around a change mean where there are some, and only there', () => {
  const met = new Set<boolean>()
  for (let seed = 1; seed <= 60; seed++) {
    const clean = makeReport(seed)
    const wrong = withFigures(clean, { 'requests.settled.total': 99_999 })
    const reports = [seed % 2 ? wrong : clean, makeReport(seed + 1000)]
    const comparison = compareReports(reports.map((report) => ({ report, check: checkReport(report) })))
    const changes = comparison.lines.flatMap((line) => line.changes)
    const hasBrackets = changes.some((change) => seen(draw(<ChangeCells change={change} hasUnit />)).includes('('))
    expect(seen(draw(<FiguresKey {...comparison} />)).includes('(…)')).toBe(hasBrackets)
    met.add(hasBrackets)
  }
  expect(met).toEqual(new Set([true, false]))
})
