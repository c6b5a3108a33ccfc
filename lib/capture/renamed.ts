/** What tells whether an organ may be another one's earlier or later name. */
export interface NamedSeries {
  /** Its key; see `CaptureSummary.series`. */
  series: string
  years: readonly number[]
}

/** Whether a series is known by its portal or page alone, because its name (商务局) does not say which organ it is. */
export function isBareSeries(series: string): boolean {
  return !/^(?:\d{6}|-)\//.test(series)
}

/** Words that names of any organs share; they say nothing of who was renamed to whom. */
const GENERAL = /政府|办公室?|管理|委员?会?|中心|服务|行政|综合|局$|厅$|部$/g

/**
 * Which of other series may be an organ's under another name, likeliest first: of the same place, about none of the same
 * years, with a word of its name. Bare names are never among them, nor have any: they could be anybody's.
 */
export function likelyRenamed<T extends NamedSeries>(organ: NamedSeries, others: readonly T[]): T[] {
  const own = partsOf(organ.series)
  if (!own) return []
  const kept = new Set(organ.years)
  const scored = others.flatMap((other) => {
    const parts = other.series === organ.series ? null : partsOf(other.series)
    if (parts?.place !== own.place || other.years.length === 0 || other.years.some((year) => kept.has(year))) return []
    const shared = own.words.filter((word) => parts.words.includes(word)).length
    return shared > 0 ? [{ other, shared }] : []
  })
  return scored.toSorted((one, two) => two.shared - one.shared).map(({ other }) => other)
}

/** Place and pairs of characters of the name behind it; null of a bare name. */
function partsOf(series: string): { place: string; words: string[] } | null {
  if (isBareSeries(series)) return null
  const [code = '', name = ''] = [series.slice(0, series.indexOf('/')), series.slice(series.indexOf('/') + 1)]
  const unlisted = code === '-' ? (/^.{2,}?[省市县区州旗盟]/.exec(name)?.[0] ?? name) : ''
  const core = name.slice(unlisted.length).replaceAll(GENERAL, ' ')
  const words = Array.from({ length: Math.max(0, core.length - 1) }, (_, at) => core.slice(at, at + 2))
  return { place: `${code}/${unlisted}`, words: words.filter((word) => !word.includes(' ')) }
}
