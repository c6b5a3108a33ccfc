import type { Report } from '#lib/report/report.ts'
import { fold } from '#lib/text/fold.ts'
import { contentFigures, contentLines } from './content.ts'
import type { ContentChange } from './outcome.ts'

/** What differs between an earlier and a later content of one address; all zero when only the order of lines does. */
export function compareContent(earlier: Report, later: Report): ContentChange {
  const [before, after] = [contentFigures(earlier), contentFigures(later)]
  const keys = new Set([...after.keys(), ...before.keys()])
  const [linesBefore, linesAfter] = [contentLines(earlier), contentLines(later)]
  return {
    figures: [...keys].filter((key) => before.get(key) !== after.get(key)),
    linesGone: countOnlyIn(linesBefore, linesAfter),
    linesNew: countOnlyIn(linesAfter, linesBefore),
    hasNewTitle: fold(earlier.title) !== fold(later.title),
  }
}

/** How many of these lines the others lack; a line that stands twice counts twice. */
function countOnlyIn(lines: readonly string[], others: readonly string[]): number {
  const left = new Map<string, number>()
  for (const line of others) left.set(line, (left.get(line) ?? 0) + 1)
  let count = 0
  for (const line of lines) {
    const rest = left.get(line) ?? 0
    if (rest === 0) count += 1
    else left.set(line, rest - 1)
  }
  return count
}
