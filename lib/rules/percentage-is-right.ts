import { findDifferences } from '#lib/claims/find-differences.ts'
import { findPercentages, isRounded, type SaidPercentage } from '#lib/claims/find-percentages.ts'
import type { Finding, Place } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import type { Rule } from './rule.ts'

/** A share or a change follows from the numbers beside it; a percentage within its rounding or cutting off. */
export const percentageIsRight: Rule = {
  id: 'percentage-is-right',
  severity: 'warning',
  check: (report) => {
    const differences = checkDifferences(report)
    const isSaid = ({ place }: Finding) => differences.some((other) => overlap(other.place, place))
    return [...differences, ...checkPercentages(report).filter((finding) => !isSaid(finding))]
  },
}

/** 1371件，比上年的1248件增加122件. A percentage after it that rests on the same numbers is not said again. */
function checkDifferences(report: Report): Finding[] {
  return findDifferences(report).flatMap(({ now, before, change, quote, place }): Finding[] => {
    if (now - before === change) return []
    const details = { kind: 'difference', part: now, whole: before, said: change, right: now - before }
    return [{ rule: 'percentage-is-right', severity: 'warning', figures: [], quote, place, details }]
  })
}

function checkPercentages(report: Report): Finding[] {
  return findPercentages(report).flatMap((said): Finding[] => {
    if (said.whole === 0) return []
    const percent = percentOf(said)
    if (isRounded(percent, said.percent, said.decimals)) return []
    const { kind, part, whole, quote, place } = said
    const right = Number(percent.toFixed(Math.max(1, said.decimals)))
    const details = { kind, part, whole, said: said.percent, right }
    return [{ rule: 'percentage-is-right', severity: 'warning', figures: [], quote, place, details }]
  })
}

function percentOf({ kind, part, whole }: SaidPercentage): number {
  if (kind === 'share') return (part / whole) * 100
  return kind === 'growth' ? ((part - whole) / whole) * 100 : ((whole - part) / whole) * 100
}

function overlap(one: Place | null, other: Place | null): boolean {
  return one !== null && other !== null && one.ref === other.ref && one.start < other.end && other.start < one.end
}
