import type { CaptureSummary } from '#lib/capture/summary.ts'
import { doubtsOf, type GroupReport } from '#lib/comparison/group.ts'
import { getDecided } from '#lib/store/decide.ts'
import { regionPath } from '#lib/store/roll.ts'

/** The figures of a capture without its words, or null when it is no longer in the library. */
export async function readGroupReport(summary: CaptureSummary): Promise<GroupReport | null> {
  const capture = await getDecided(summary.id)
  if (!capture) return null
  const { edition, figures, tables } = capture.report
  const { id, agency, series, year, errors, warnings, infos } = summary
  const counts = { error: errors, warning: warnings, info: infos }
  return {
    ...{ id, agency, series, region: regionPath(summary), year, edition, figures, tables, counts },
    doubts: doubtsOf(capture.check),
  }
}
