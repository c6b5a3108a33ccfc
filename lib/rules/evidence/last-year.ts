import type { Report } from '#lib/report/report.ts'
import { foldToLetters } from '#lib/text/fold.ts'

/**
 * Whether the report of the year before was given under another name: a merged or renamed organ takes up numbers that
 * are not its own. A bare name (市商务局) beside the full one is no other name.
 */
export function isRenamed(report: Report, lastYear: Report): boolean {
  const [now, before] = [shorten(report.agency), shorten(lastYear.agency)]
  return !now.endsWith(before) && !before.endsWith(now)
}

function shorten(agency: string): string {
  return foldToLetters(agency).replace('人民政府', '政府').replace('委员会', '委').replace('办公室', '办')
}
