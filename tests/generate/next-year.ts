import { standingValue } from '#lib/figures/standing-value.ts'
import { figureKey, keysOfEdition } from '#lib/form/figures.ts'
import { splitKey } from '#lib/form/result-groups.ts'
import type { Report } from '#lib/report/report.ts'
import { keysOfRow, makeReport, type ReportOptions, withFigures } from './reports.ts'

/** A report about the year after another one, of the same organ, that takes up every number that it has to. */
export function makeNextYear(before: Report, seed: number, options: ReportOptions = {}): Report {
  const year = (before.year ?? 2021) + 1
  const edition = year > 2020 ? '2021' : '2019'
  const report = makeReport(seed, { agency: before.agency, edition, zeros: 'zero', ...options, year })
  const continued: Record<string, number> = {}
  for (const key of keysOfRow('requests.carriedIn')) {
    continued[key] = standingValue(before, key.replace('carriedIn', 'carriedOut')) ?? 0
  }
  for (const key of keysOfEdition(edition)) {
    const { row, column } = splitKey(key)
    if (before.edition !== edition) break
    const worth = (of: Report, name: string) => standingValue(of, figureKey(row, name)) ?? 0
    if (column === 'inForce')
      continued[key] = worth(before, 'inForce') + worth(report, 'issued') - worth(report, 'repealed')
    if (column === 'previousItems') continued[key] = worth(before, 'previousItems') + worth(before, 'change')
  }
  return withFigures(report, continued)
}
