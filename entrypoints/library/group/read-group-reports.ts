import type { DecidedCapture } from '#lib/capture/decisions.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { doubtsOf, type GroupReport } from '#lib/comparison/group.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { getDecided } from '#lib/store/decide.ts'
import { regionPath } from '#lib/store/roll.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'

/** The figures of captures without their words; what is no longer in the library is left out. */
export async function readGroupReports(summaries: readonly CaptureSummary[]): Promise<GroupReport[]> {
  const captures = await getDecided(summaries.map(({ id }) => id))
  return summaries.flatMap((summary, at) => {
    const capture = captures[at]
    return capture ? [groupReportOf(summary, capture)] : []
  })
}

function groupReportOf(summary: CaptureSummary, capture: DecidedCapture): GroupReport {
  const { edition, figures, tables } = capture.report
  const { id, series, year, errors, warnings, infos } = summary
  const agency = summary.agency || inReaderLanguage(LIBRARY_WORDS).unnamed
  const counts = { error: errors, warning: warnings, info: infos }
  return {
    ...{ id, agency, series, region: regionPath(summary), year, edition, figures, tables, counts },
    doubts: doubtsOf(capture.check),
  }
}
