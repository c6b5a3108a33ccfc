import type { Claim, ClaimAbout } from '#lib/claims/claim.ts'
import { findClaims } from '#lib/claims/find-claims.ts'
import { keysOf, type TableValue, tableValue } from '#lib/claims/table-values.ts'
import { standingValue } from '#lib/figures/standing-value.ts'
import { figureKey } from '#lib/form/figures.ts'
import type { FigureKey, TableId } from '#lib/form/form.ts'
import { RESULT_GROUPS } from '#lib/form/result-groups.ts'
import type { Finding, Severity } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import type { Rule } from './rule.ts'

const TABLES: Readonly<Record<ClaimAbout, TableId>> = {
  requests: 'requests',
  disputes: 'disputes',
  documents: 'disclosure',
}

/** The rule that what the words claim about one thing is what its table says, in one of the ways it may be meant. */
export function claimRule(id: string, about: ClaimAbout, severityOf: (claim: Claim) => Severity): Rule {
  return {
    id,
    severity: 'error',
    check: (report) =>
      findClaims(report)
        .claims.filter((claim) => claim.about === about)
        .flatMap((claim) => findingOf(id, report, claim, severityOf(claim)) ?? []),
  }
}

/** Whether the tables contradict a claim in every way that it may be meant. */
export function isBroken(report: Report, claim: Claim): boolean {
  return findingOf('', report, claim, 'error') !== null
}

function findingOf(rule: string, report: Report, claim: Claim, severity: Severity): Finding | null {
  const { meanings, value: said, isNone, isAtMost, quote, place } = claim
  const values = meanings.map((meaning) => ({ ...meaning, table: tableValue(report, meaning) }))
  const isTrue = ({ table }: { table: TableValue | null }) =>
    table === null || table.value === said || (isAtMost && said < table.value)
  const [likeliest, ...others] = values
  if (!likeliest?.table || values.some(isTrue)) return null
  const details = {
    table: TABLES[claim.about],
    subject: claim.subject,
    said,
    printed: likeliest.table.value,
    rows: likeliest.rows,
    columns: likeliest.columns,
    others: others.map(({ rows, columns, table }) => ({ rows, columns, value: table?.value })),
    isNone,
    elsewhere: elsewhere(report, claim),
  }
  return { rule, severity, figures: [...likeliest.table.keys], quote, place, details }
}

/** The one other row of outcomes that holds the number said, where an outcome's own row does not; null where none or several do. */
function elsewhere(report: Report, { subject, meanings, value }: Claim): FigureKey | null {
  if (subject !== 'outcome' || value === 0) return null
  const own = new Set(meanings.flatMap((meaning) => keysOf(report, meaning)))
  const rows = RESULT_GROUPS.flatMap((group) => [...group.rows, ...(group.insteadOf ? [group.insteadOf] : [])])
  const holding = rows
    .map((row) => figureKey(row, 'total'))
    .filter((key) => !own.has(key) && standingValue(report, key) === value)
  return holding.length === 1 ? (holding[0] ?? null) : null
}
