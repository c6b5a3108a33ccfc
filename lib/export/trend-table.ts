import type { Trend } from '#lib/comparison/trend.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import type { Language } from '#lib/words/language.ts'
import { sayMeasure, sayNoRank } from '#lib/words/say-measure.ts'
import { type ExportTable, head, type TableCell } from './export-table.ts'

/** A trend with whose it is, where several are told together. */
export interface NamedTrend {
  /** The organ; left out where all are of one. */
  name?: string
  trend: Trend
}

/** Trends as a table: a row for each, a column a year; what is missing or has no value says why, a thin rate is its fraction. */
export function tableOfTrends(trends: readonly NamedTrend[], language: Language): ExportTable {
  const { heads, sheets } = EXPORT_WORDS[language]
  const years = [...new Set(trends.flatMap(({ trend }) => trend.points.map(({ year }) => year)))].sort()
  const rows = trends.map(({ name, trend }): TableCell[] => {
    const measure = sayMeasure(trend.by, language)
    const points = new Map(trend.points.map((point) => [point.year, point]))
    return [
      { value: name === undefined ? measure : `${name} · ${measure}` },
      ...years.map((year) => cellOf(points.get(year), trend, language)),
    ]
  })
  return {
    name: sheets.trend,
    widths: [40, ...years.map(() => 12)],
    headRows: 1,
    headColumns: 1,
    rows: [[heads.row, ...years.map(String)].map(head), ...rows],
  }
}

function cellOf(point: Trend['points'][number] | undefined, { by }: Trend, language: Language): TableCell {
  if (!point) return { value: null }
  if (point.value === null) return { value: sayNoRank(point.why ?? 'undecided', language), look: { isFaint: true } }
  if (point.isThin) {
    const fraction = `${point.rate?.numerator.value}/${point.rate?.denominator.value}`
    return { value: fraction, look: { isFaint: true } }
  }
  return { value: point.value, look: by.kind === 'rate' ? { isShare: true } : {} }
}
