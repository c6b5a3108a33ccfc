import type { Claim, ClaimSubject } from '#lib/claims/claim.ts'
import { findClaims } from '#lib/claims/find-claims.ts'
import { tableValue } from '#lib/claims/table-values.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { isBroken } from './find-broken-claims.ts'
import type { Rule } from './rule.ts'

/** Numbers said together in one line balance: 新收 + 上年结转 − 结转下年 = 答复. */
export const textBalanceHolds: Rule = {
  id: 'text-balance-holds',
  severity: 'warning',
  check: (report) => {
    const byLine = new Map<string, Claim[]>()
    for (const claim of findClaims(report).claims) {
      if (claim.about !== 'requests' || !isOfAll(claim)) continue
      const place = `${claim.section} ${claim.line}`
      byLine.set(place, [...(byLine.get(place) ?? []), claim])
    }
    return [...byLine.values()].flatMap((claims) => findingOf(report, claims) ?? [])
  },
}

function isOfAll({ meanings }: Claim): boolean {
  return meanings.every(({ columns }) => columns.length === 1 && columns[0] === 'total')
}

function findingOf(report: Report, claims: readonly Claim[]): Finding | null {
  const said = (subject: ClaimSubject) => claims.filter((claim) => claim.subject === subject)
  const [[answer, ...answers], [taken, ...more]] = [said('settled'), said('received')]
  const [[before, ...befores], [after, ...afters]] = [said('carriedIn'), said('carriedOut')]
  if (!answer || !taken || !(before || after)) return null
  if (answers.length + more.length + befores.length + afters.length > 0) return null
  const carriedIn = before?.value ?? unsaid(report, 'requests.carriedIn')
  const carriedOut = after?.value ?? unsaid(report, 'requests.carriedOut')
  if (carriedIn === null || carriedOut === null) return null
  const due = taken.value + carriedIn - carriedOut
  // 收到 may itself include what was carried over.
  if (due === answer.value || taken.value - carriedOut === answer.value) return null
  // Where the table shows which of the numbers is wrong, that one is meant.
  const [wrong, ...others] = [answer, taken, ...(before ? [before] : []), ...(after ? [after] : [])].filter((claim) =>
    isBroken(report, claim),
  )
  const { quote, place } = wrong && others.length === 0 ? wrong : answer
  const details = { table: 'requests', received: taken.value, carriedIn, carriedOut, due, said: answer.value }
  return { rule: 'text-balance-holds', severity: 'warning', figures: [], quote, place, details }
}

/** What is not said is 0 when the table says 0 as well; otherwise nothing can be told. */
function unsaid(report: Report, row: string): number | null {
  return tableValue(report, { rows: [row], columns: ['total'] })?.value === 0 ? 0 : null
}
