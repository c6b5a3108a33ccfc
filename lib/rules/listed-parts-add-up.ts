import { findListedParts } from '#lib/claims/find-listed-parts.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Rule } from './rule.ts'

/** Numbered parts of a whole do not exceed it, and equal it where the words claim to name all of them. */
export const listedPartsAddUp: Rule = {
  id: 'listed-parts-add-up',
  severity: 'warning',
  check: (report) =>
    findListedParts(report).flatMap(({ whole, unit, parts, isComplete, quote, place }): Finding[] => {
      const sum = parts.reduce((all, part) => all + part, 0)
      if (sum === whole || (sum < whole && !isComplete)) return []
      const details = { whole, unit, parts, sum, isComplete }
      return [{ rule: 'listed-parts-add-up', severity: 'warning', figures: [], quote, place, details }]
    }),
}
