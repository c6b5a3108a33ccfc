import { findRequestClaims, type RequestClaim } from '#lib/claims/find-request-claims.ts'
import { type TableValue, tableValue } from '#lib/claims/table-values.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import type { Rule } from './rule.ts'

/** What the words say of requests received, settled, carried on and of their outcomes is what table 三 says. */
export const textAgreesWithRequests: Rule = {
  id: 'text-agrees-with-requests',
  severity: 'error',
  check: (report) => findRequestClaims(report).flatMap((claim) => findingOf(report, claim) ?? []),
}

/** The rows that a claim may mean by the form's habits: 收到 is 一 or 一 + 二, 办理 also （七）. */
function meanings(claim: RequestClaim): (readonly string[])[] {
  const both = ['requests.received', 'requests.carriedIn']
  if (claim.subject === 'received') return [['requests.received'], both]
  if (claim.subject === 'handled') return [both, ['requests.received'], ['requests.settled']]
  if (claim.subject === 'settled') return [['requests.settled'], ...(claim.rows.length > 1 ? [both] : [])]
  return [claim.rows]
}

function findingOf(report: Report, claim: RequestClaim): Finding | null {
  const values: TableValue[] = []
  for (const rows of meanings(claim)) {
    const value = tableValue(report, rows, claim.column)
    if (!value || value.value === claim.value) return null
    values.push(value)
  }
  const nearest = values[0]
  if (!nearest) return null
  return {
    rule: 'text-agrees-with-requests',
    severity: 'error',
    figures: nearest.keys.length <= 8 ? nearest.keys : nearest.keys.slice(0, 8),
    quote: claim.quote,
    place: claim.place,
    details: {
      table: 'requests',
      said: claim.value,
      printed: nearest.value,
      rows: claim.rows,
      column: claim.column,
      isNone: claim.isNone,
    },
  }
}
