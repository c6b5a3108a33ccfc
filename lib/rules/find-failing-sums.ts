import { otherRowsOf, standingValue } from '#lib/figures/standing-value.ts'
import type { FigureKey } from '#lib/form/form.ts'
import { type Sum, type SumRule, sumsOfForm } from '#lib/form/sums.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import type { Rule } from './rule.ts'

/** Whether a sum of the form holds on a report. */
export interface SumVerdict {
  verdict: 'holds' | 'broken' | 'undecided'
  left: number
  right: number
}

/**
 * Judges one sum: a blank counts 0, a blank 总计 over filled parts is another rule's business in its own sum and stands
 * for its parts in every other. What cannot be read makes the sum undecided unless it holds without it.
 */
export function judgeSum(report: Report, sum: Sum): SumVerdict {
  let isUndecided = false
  const worth = (key: FigureKey): number => {
    const value = standingValue(report, key)
    if (value === null) isUndecided = true
    return value ?? 0
  }
  const add = (keys: readonly FigureKey[]) => keys.reduce((all, key) => all + worth(key), 0)
  const left = add(sum.left)
  const right = add(sum.right)
  if (left === right) return { verdict: 'holds', left, right }
  const isOwnTotal = sum.right.length === 1
  const total = sum.right[0]
  const isBlankTotal = isOwnTotal && total !== undefined && report.figures[total]?.state === 'blank'
  return { verdict: isUndecided || isBlankTotal ? 'undecided' : 'broken', left, right }
}

/** The rule that one kind of the form's sums holds everywhere. */
export function sumRule(id: SumRule): Rule {
  return {
    id,
    severity: 'error',
    check: (report) =>
      sumsOfForm(otherRowsOf(report))
        .filter((sum) => sum.rule === id)
        .flatMap((sum) => findingOfSum(report, sum) ?? []),
  }
}

function findingOfSum(report: Report, sum: Sum): Finding | null {
  const { verdict, left, right } = judgeSum(report, sum)
  if (verdict !== 'broken') return null
  const values = (keys: readonly FigureKey[]) => keys.map((key) => standingValue(report, key))
  return {
    rule: sum.rule,
    severity: 'error',
    figures: [...sum.right, ...sum.left].filter((key) => Object.hasOwn(report.figures, key)),
    quote: null,
    place: null,
    details: {
      table: sum.table,
      along: sum.along,
      parts: sum.left,
      partValues: values(sum.left),
      totals: sum.right,
      totalValues: values(sum.right),
      sum: left,
      printed: right,
    },
  }
}
