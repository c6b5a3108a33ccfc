import { findPercentages, type SaidPercentage } from '#lib/claims/find-percentages.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Rule } from './rule.ts'

/** A share or a change in per cent follows from the numbers beside it, within its rounding or cutting off. */
export const percentageIsRight: Rule = {
  id: 'percentage-is-right',
  severity: 'warning',
  check: (report) =>
    findPercentages(report).flatMap((said): Finding[] => {
      if (said.whole === 0) return []
      const percent = percentOf(said)
      // Rounded is within half of the last digit; digits merely cut off are within a whole one.
      if (Math.abs(percent - said.percent) <= 10 ** -said.decimals + 1e-9) return []
      const { kind, part, whole, quote, place } = said
      const right = Number(percent.toFixed(Math.max(1, said.decimals)))
      const details = { kind, part, whole, said: said.percent, right }
      return [{ rule: 'percentage-is-right', severity: 'warning', figures: [], quote, place, details }]
    }),
}

function percentOf({ kind, part, whole }: SaidPercentage): number {
  if (kind === 'share') return (part / whole) * 100
  return kind === 'growth' ? ((part - whole) / whole) * 100 : ((whole - part) / whole) * 100
}
