import type { GroupReport } from './group.ts'
import type { Ranked, Ranking, Unranked } from './ranked.ts'

/** What a ranking's rows are ordered by; `rank` puts the greatest value first. */
export type RankingOrder = 'rank' | 'organ' | 'region' | 'year' | 'findings'

/** What of a report it can be ordered by. */
type Ordered = Pick<GroupReport, 'agency' | 'region' | 'year' | 'counts'>

const byName = new Intl.Collator('zh-CN', { numeric: true })

const COMPARISONS: Readonly<Record<Exclude<RankingOrder, 'rank'>, (one: Ordered, other: Ordered) => number>> = {
  organ: (one, other) => byName.compare(one.agency, other.agency),
  region: (one, other) => byName.compare(one.region, other.region),
  year: (one, other) => (other.year ?? 0) - (one.year ?? 0),
  findings: (one, other) => other.counts.error - one.counts.error || other.counts.warning - one.counts.warning,
}

/** The rows of a ranking in another order; equal ones stay by rank, and who has no rank stays last. */
export function orderRanking(
  { ranked, missing }: Pick<Ranking, 'ranked' | 'missing'>,
  reports: readonly Ordered[],
  order: RankingOrder,
  isReversed: boolean,
): { ranked: Ranked[]; missing: Unranked[] } {
  return { ranked: arrange(ranked), missing: order === 'rank' ? [...missing] : arrange(missing) }

  function arrange<T extends { report: number }>(rows: readonly T[]): T[] {
    if (order === 'rank') return isReversed ? rows.toReversed() : [...rows]
    const compare = COMPARISONS[order]
    const sign = isReversed ? -1 : 1
    return rows.toSorted((one, other) => {
      const [a, b] = [reports[one.report], reports[other.report]]
      return a && b ? sign * compare(a, b) : 0
    })
  }
}
