import type { FigureKey } from '#lib/form/form.ts'
import type { Check, Finding, Severity } from '#lib/report/finding.ts'
import { marksOfCheck } from '#lib/rules/marks-of-check.ts'
import type { ComparedMark } from './comparison.ts'

/** What the findings of a check say of each cell they name. */
export function markCells(check: Check): Map<FigureKey, ComparedMark> {
  const findings = new Map<FigureKey, Finding[]>()
  for (const finding of check.findings) {
    for (const key of new Set(finding.figures)) findings.set(key, [...(findings.get(key) ?? []), finding])
  }
  const marks = [...marksOfCheck(check)].map(([key, mark]): [FigureKey, ComparedMark] => [
    key,
    { ...mark, findings: findings.get(key) ?? [], repair: certainChange(key, check.repair) },
  ])
  return new Map(marks)
}

/** The change of a certain cell, when every smallest repair changes it to the same number. */
function certainChange(key: FigureKey, repair: Check['repair']): ComparedMark['repair'] {
  if (!repair?.certain.includes(key)) return null
  const changes = repair.solutions.flatMap((solution) => solution.filter(({ figure }) => figure === key))
  const [first] = changes
  if (!first || changes.some(({ to }) => to !== first.to)) return null
  return { from: first.from, to: first.to, reason: first.reason }
}

/** Whether one of the numbers that something rests on is or may be wrong: it is shown in brackets then. */
export function restsOnDoubt(marks: ReadonlyMap<FigureKey, ComparedMark>, keys: readonly FigureKey[]): boolean {
  return keys.some((key) => marks.get(key)?.severity === 'error')
}

/** How many cells of one report carry each severity in some lines: what a folded row rolls up into its label. */
export function countMarks(
  lines: readonly { cells: readonly { mark: ComparedMark | null }[] }[],
  report: number,
): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  for (const line of lines) {
    const mark = line.cells[report]?.mark
    if (mark && mark.look !== 'part') counts[mark.severity] += 1
  }
  return counts
}
