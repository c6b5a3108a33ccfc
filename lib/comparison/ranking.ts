import type { AlignedReport } from './align.ts'
import { measureReport } from './measure-report.ts'
import type { RankBy, Ranked, Ranking, Unranked } from './ranked.ts'
import { spreadOf } from './spread.ts'

/**
 * Ranks a group by one rate or figure, greatest first. Who cannot be ranked is listed with the reason and left out of
 * median and quartiles.
 */
export function rankReports(reports: readonly AlignedReport[], by: RankBy): Ranking {
  const ranked: Ranked[] = []
  const missing: Unranked[] = []
  for (const [report, one] of reports.entries()) {
    const { value, why, rate } = measureReport(one, by)
    if (value !== null && why === null) ranked.push({ report, rank: 0, value, rate })
    else missing.push({ report, why: why ?? 'undecided', rate })
  }
  ranked.sort((one, other) => other.value - one.value)
  const places = ranked.map((one, at) => ({ ...one, rank: at + 1 }))
  for (const [at, one] of places.entries()) {
    const before = places[at - 1]
    if (before?.value === one.value) one.rank = before.rank
  }
  return { by, ranked: places, missing, spread: spreadOf(places.map(({ value }) => value)) }
}
