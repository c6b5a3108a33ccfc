import { type OrganStanding, standingOf } from './evidence/organ-standing.ts'
import { settledYear } from './evidence/settled-year.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

/**
 * Published by 31 January of the next year; by 31 March where a government from county level up reports (条例, art. 49).
 * Offices that publish for their government, zones and unknown organs are held to the later day only.
 */
export const publishedInTime: Rule = {
  id: 'published-in-time',
  severity: 'warning',
  check: (report) => {
    const { year } = settledYear(report)
    const { published, publishedFrom } = report
    if (year === null || published === null) return []
    const isEarly = hasEarlyDay(standingOf(report.agency))
    const deadline = `${year + 1}-${isEarly ? '01-31' : '03-31'}`
    if (published <= deadline) return []
    const details = { published, deadline, from: publishedFrom, isGovernment: !isEarly }
    return [flagReport('published-in-time', publishedFrom === 'address' ? 'info' : 'warning', details)]
  },
}

function hasEarlyDay({ kind, level }: OrganStanding): boolean {
  return kind === 'department' || (kind === 'government' && level === 'town')
}
