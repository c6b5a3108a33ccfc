import type { OrganYears } from '#lib/store/groups.ts'
import type { OrganSort } from '#lib/words/library-words.ts'

const byName = new Intl.Collator('zh-CN', { numeric: true })

/** Which of two organs comes first; for numbers the larger one. */
const COMPARISONS: Readonly<Record<Exclude<OrganSort, 'region'>, (one: OrganYears, other: OrganYears) => number>> = {
  organ: (one, other) => byName.compare(one.agency, other.agency),
  capturedAt: (one, other) => (one.lastCapturedAt < other.lastCapturedAt ? 1 : -1),
  errors: (one, other) => errorsOf(other) - errorsOf(one),
  missing: (one, other) => other.missing.length - one.missing.length,
}

/** Organs in an order; by region they stay as they come, those of a region together. */
export function sortOrgans(organs: readonly OrganYears[], sort: OrganSort): readonly OrganYears[] {
  return sort === 'region' ? organs : organs.toSorted(COMPARISONS[sort])
}

function errorsOf({ years }: OrganYears): number {
  return years.reduce((sum, { errors }) => sum + errors, 0)
}
