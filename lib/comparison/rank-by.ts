import { APPLICANTS } from '#lib/form/requests.ts'
import type { LinePlace } from './comparison.ts'
import { linesOfForms } from './lines-of-form.ts'
import type { RankBy } from './ranked.ts'
import { RATE_IDS } from './rate.ts'
import { RATES } from './rate-list.ts'

const LINES = linesOfForms(['2019', '2021'])
const KEYS = new Set(LINES.map(({ key }) => key))
const KINDS = new Set(APPLICANTS.map(({ id }) => id))

/** Lines that a group can be ranked by; of table 三 those of its 总计 column, as the kinds of applicants are chosen apart. */
export const RANKED_LINES: readonly LinePlace[] = LINES.filter(({ table, isTotal }) => table === 'disputes' || isTotal)

/** What a group is ranked by, as addresses and saved comparisons write it: openRate, deniedRate@business, requests.received.total. */
export function writeRankBy(by: RankBy): string {
  if (by.kind === 'figure') return by.key
  return by.applicant === 'total' ? by.rate : `${by.rate}@${by.applicant}`
}

/** Reads what `writeRankBy` wrote; null for anything else. */
export function readRankBy(text: string): RankBy | null {
  if (KEYS.has(text)) return { kind: 'figure', key: text }
  const [name, applicant = 'total'] = text.split('@')
  const rate = RATE_IDS.find((id) => id === name)
  return rate && KINDS.has(applicant) ? { kind: 'rate', rate, applicant } : null
}

/** The column of table 三 that it is taken from; null where applicants cannot be told apart. */
export function applicantOf(by: RankBy): string | null {
  if (by.kind === 'rate') return RATES.find(({ id }) => id === by.rate)?.isByApplicant ? by.applicant : null
  const line = LINES.find(({ key }) => key === by.key)
  return line?.table === 'requests' ? line.column.id : null
}

/** The same of another kind of applicants; the same again where they cannot be told apart. */
export function withApplicant(by: RankBy, applicant: string): RankBy {
  const before = applicantOf(by)
  if (before === null) return by
  return by.kind === 'rate' ? { ...by, applicant } : { ...by, key: by.key.replace(/[^.]+$/, applicant) }
}
