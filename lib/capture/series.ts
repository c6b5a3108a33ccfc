import type { CaptureSummary } from './summary.ts'

/** First and last year of a span. */
export interface YearSpan {
  first: number
  last: number
}

/** The years of a span in which nothing is kept; the span is the kept years' own unless one is given. */
export function missingYears(kept: Iterable<number | null>, span?: YearSpan): number[] {
  const years = new Set([...kept].filter((year) => year !== null))
  const { first, last } = span ?? { first: Math.min(...years), last: Math.max(...years) }
  const missing: number[] = []
  for (let year = first; year <= last; year++) if (!years.has(year)) missing.push(year)
  return missing
}

/**
 * Which of a series' captures tells of the year before: the latest one of the same portal, else of any; undefined when
 * none is kept.
 */
export function chooseLastYear<T extends Pick<CaptureSummary, 'year' | 'host' | 'capturedAt' | 'latest'>>(
  series: readonly T[],
  { year, host }: { year: number; host: string },
): T | undefined {
  const before = series.filter((capture) => capture.year === year - 1 && capture.latest === 1)
  const atHost = before.filter((capture) => capture.host === host)
  const among = atHost.length > 0 ? atHost : before
  return among.toSorted((one, other) => (one.capturedAt < other.capturedAt ? -1 : 1)).at(-1)
}
