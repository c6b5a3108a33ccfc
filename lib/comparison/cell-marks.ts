import type { FigureKey } from '#lib/form/form.ts'
import type { Check, Finding } from '#lib/report/finding.ts'
import { certainCellsOf, isFailingSum } from '#lib/rules/group-findings.ts'
import type { CellMark, Sign } from './comparison.ts'

const GRAVEST_FIRST: readonly Sign[] = ['error', 'possible', 'warning', 'info']

/** How a finding signs one of its cells; null for the innocent cells of a sum whose wrong one is certain. */
function signOf(finding: Finding, key: FigureKey, repair: Check['repair']): Sign | null {
  if (!isFailingSum(finding)) return finding.severity
  const certain = certainCellsOf(finding, repair)
  if (certain.length === 0) return 'possible'
  return certain.includes(key) ? 'error' : null
}

/** What the findings of a check say of each cell they name. */
export function markCells(check: Check): Map<FigureKey, CellMark> {
  const named = new Map<FigureKey, { sign: Sign; finding: Finding }[]>()
  for (const finding of check.findings) {
    for (const key of new Set(finding.figures)) {
      const sign = signOf(finding, key, check.repair)
      if (sign) named.set(key, [...(named.get(key) ?? []), { sign, finding }])
    }
  }
  return new Map([...named].map(([key, signs]) => [key, markOf(key, signs, check.repair)]))
}

function markOf(key: FigureKey, signs: readonly { sign: Sign; finding: Finding }[], repair: Check['repair']): CellMark {
  const sorted = [...signs].sort((one, other) => GRAVEST_FIRST.indexOf(one.sign) - GRAVEST_FIRST.indexOf(other.sign))
  return {
    sign: sorted[0]?.sign ?? 'info',
    findings: sorted.map(({ finding }) => finding),
    repair: certainChange(key, repair),
  }
}

/** The change of a certain cell, when every smallest repair changes it to the same number. */
function certainChange(key: FigureKey, repair: Check['repair']): CellMark['repair'] {
  if (!repair?.certain.includes(key)) return null
  const changes = repair.solutions.flatMap((solution) => solution.filter(({ figure }) => figure === key))
  const [first] = changes
  if (!first || changes.some(({ to }) => to !== first.to)) return null
  return { from: first.from, to: first.to, reason: first.reason }
}

/** How many cells of one report carry each sign in some lines: what a folded row rolls up into its label. */
export function countMarks(
  lines: readonly { cells: readonly { mark: CellMark | null }[] }[],
  report: number,
): Record<Sign, number> {
  const counts: Record<Sign, number> = { error: 0, possible: 0, warning: 0, info: 0 }
  for (const line of lines) {
    const sign = line.cells[report]?.mark?.sign
    if (sign) counts[sign] += 1
  }
  return counts
}
