import { RATES } from '#lib/comparison/rate-list.ts'
import { rateOf } from '#lib/comparison/rates.ts'
import type { Report } from '#lib/report/report.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import type { Language } from '#lib/words/language.ts'
import { NO_RATE_WORDS, RATE_NAMES, sayFormula } from '#lib/words/rate-words.ts'
import { reportHead } from './comparison-table.ts'
import { type ExportTable, head, long, type TableCell } from './export-table.ts'

/** The rates of some reports as a table: numerator and denominator beside each, the reason where there is none. */
export function tableOfRates(
  reports: readonly Pick<Report, 'agency' | 'year' | 'figures'>[],
  language: Language,
  applicant = 'total',
): ExportTable {
  const { heads, sheets } = EXPORT_WORDS[language]
  const columns = reports.flatMap((report) => {
    const name = reportHead(report)
    return [name, `${name} ${heads.numerator}`, `${name} ${heads.denominator}`]
  })
  const rows = RATES.map((formula): TableCell[] => {
    const cells = reports.flatMap((report): TableCell[] => {
      const { value, numerator, denominator, whyUndefined } = rateOf(report, formula, applicant)
      const rate: TableCell = whyUndefined
        ? { value: NO_RATE_WORDS[language][whyUndefined], look: { isFaint: true } }
        : { value, look: { isShare: true } }
      return [rate, { value: numerator.value }, { value: denominator.value }]
    })
    return [{ value: RATE_NAMES[language][formula.id].full }, ...cells, long(sayFormula(formula, language))]
  })
  return {
    name: sheets.rates,
    widths: [18, ...columns.map(() => 14), 60],
    headRows: 1,
    headColumns: 1,
    rows: [[heads.rate, ...columns, heads.formula].map(head), ...rows],
  }
}
