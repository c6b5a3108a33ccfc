import { findRequestClaims, type RequestClaim } from '#lib/claims/find-request-claims.ts'
import { tableValue } from '#lib/claims/table-values.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import type { Rule } from './rule.ts'

/** Numbers said together balance: 新收 + 上年结转 − 结转下年 = 答复. */
export const textBalanceHolds: Rule = {
  id: 'text-balance-holds',
  severity: 'warning',
  check: (report) => {
    const byLine = new Map<string, RequestClaim[]>()
    for (const claim of findRequestClaims(report)) {
      if (claim.column !== 'total' || claim.subject === 'outcome') continue
      const place = `${claim.section} ${claim.line}`
      byLine.set(place, [...(byLine.get(place) ?? []), claim])
    }
    return [...byLine.values()].flatMap((claims) => findingOf(report, claims) ?? [])
  },
}

function findingOf(report: Report, claims: readonly RequestClaim[]): Finding | null {
  const said = (subject: RequestClaim['subject']) => claims.filter((claim) => claim.subject === subject)
  const [received, settled] = [said('received'), said('settled')]
  const [carriedIn, carriedOut] = [said('carriedIn'), said('carriedOut')]
  const answer = settled[0]
  if (!answer || received.length !== 1 || settled.length !== 1 || carriedIn.length > 1 || carriedOut.length > 1)
    return null
  if (carriedIn.length + carriedOut.length === 0) return null
  const came = received[0]?.value ?? 0
  const before = carriedIn[0]?.value ?? unsaid(report, 'requests.carriedIn')
  const after = carriedOut[0]?.value ?? unsaid(report, 'requests.carriedOut')
  if (before === null || after === null) return null
  const due = came + before - after
  // 收到 may itself include what was carried over.
  if (due === answer.value || came - after === answer.value) return null
  const { quote, place } = answer
  const details = { table: 'requests', received: came, carriedIn: before, carriedOut: after, due, said: answer.value }
  return { rule: 'text-balance-holds', severity: 'warning', figures: [], quote, place, details }
}

/** What is not said is 0 when the table says 0 as well; otherwise nothing can be told. */
function unsaid(report: Report, row: string): number | null {
  return tableValue(report, [row], 'total')?.value === 0 ? 0 : null
}
