import type { GroupReport } from '#lib/comparison/group.ts'
import type { Ranking } from '#lib/comparison/ranked.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import type { Language } from '#lib/words/language.ts'
import { sayMeasure, sayNoRank } from '#lib/words/say-measure.ts'
import { type ExportTable, head, type TableCell } from './export-table.ts'

/** What of a group's reports a table of its ranking tells. */
export type RankedReport = Pick<GroupReport, 'agency' | 'region' | 'year' | 'edition'>

const NOTHING: TableCell = { value: null }

/**
 * A ranking as a table: the ranked first, then who has no rank with the reason; of rates numerator and denominator too,
 * middle and spread in the last rows.
 */
export function tableOfRanking(
  { by, ranked, missing, spread }: Ranking,
  reports: readonly RankedReport[],
  language: Language,
): ExportTable {
  const { heads, sheets, editionOf } = EXPORT_WORDS[language]
  const words = GROUP_WORDS[language]
  const { columns } = words
  const measure = sayMeasure(by, language)
  const isRate = by.kind === 'rate'
  const look = isRate ? { isShare: true } : {}
  const about = (at: number): TableCell[] => {
    const report = reports[at]
    const edition = report ? editionOf(report.edition) : null
    return [report?.agency ?? null, report?.region ?? null, report?.year ?? null, edition].map((value) => ({ value }))
  }
  const fraction = (rate: Ranking['missing'][number]['rate']): TableCell[] =>
    isRate ? [{ value: rate?.numerator.value ?? null }, { value: rate?.denominator.value ?? null }] : []
  const said = (name: string, value: number): TableCell[] => [
    NOTHING,
    { value: name },
    ...[NOTHING, NOTHING, NOTHING],
    { value, look },
    ...fraction(null),
    NOTHING,
  ]
  const names = [columns.rank, heads.agency, columns.region, heads.year, heads.edition, measure]
  return {
    name: sheets.ranking,
    widths: [8, 30, 24, 8, 10, 18, ...(isRate ? [10, 10] : []), 24],
    headRows: 1,
    headColumns: 2,
    rows: [
      [...names, ...(isRate ? [heads.numerator, heads.denominator] : []), heads.notes].map(head),
      ...ranked.map(({ report, rank, value, rate }) => [
        { value: rank },
        ...about(report),
        { value, look },
        ...fraction(rate),
        NOTHING,
      ]),
      ...missing.map(({ report, why, rate }) => [
        NOTHING,
        ...about(report),
        NOTHING,
        ...fraction(rate),
        { value: sayNoRank(why, language), look: { isFaint: true } },
      ]),
      ...(spread
        ? [
            said(words.median, spread.median),
            said(words.lowerQuartile, spread.lowerQuartile),
            said(words.upperQuartile, spread.upperQuartile),
            said(words.least, spread.least),
            said(words.greatest, spread.greatest),
          ]
        : []),
    ],
  }
}
