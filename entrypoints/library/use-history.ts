import type { HistoryStep } from '#components/library/HistoryEntry.tsx'
import type { Capture } from '#lib/capture/capture.ts'
import { compareContent } from '#lib/capture/content-change.ts'
import { chooseLastYear } from '#lib/capture/series.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { differSections } from '#lib/comparison/sections-difference.ts'
import { getCaptures, getSummary, versionsOf } from '#lib/store/read.ts'
import { seriesOf } from '#lib/store/series.ts'
import { useWatched, type Watched } from './use-watched.ts'

/** The history of one report, and the kept report of the year before. */
export interface ReadHistory {
  capture: CaptureSummary
  /** The latest first. */
  steps: HistoryStep[]
  before: CaptureSummary | null
}

/** The history of the address of one capture, live; null when the capture is not in the library. */
export function useHistory(id: string): Watched<ReadHistory | null> {
  return useWatched(async () => {
    const capture = await getSummary(id)
    if (!capture) return null
    const versions = await versionsOf(capture.address)
    const full = await getCaptures(versions.map((version) => version.id))
    const series = await seriesOf(capture)
    const before = capture.year === null ? undefined : chooseLastYear(series, { ...capture, year: capture.year })
    return { capture, steps: stepsOf(versions, full).reverse(), before: before ?? null }
  }, [id])
}

function stepsOf(versions: readonly CaptureSummary[], full: readonly (Capture | undefined)[]): HistoryStep[] {
  return versions.map((capture, at) => {
    const [earlier, later] = [full[at - 1], full[at]]
    const since = versions[at - 1]?.version
    if (!earlier || !later || since === undefined) return { capture, changed: null }
    const change = compareContent(earlier.report, later.report)
    const figures = change.figures.map((key) => ({
      key,
      was: earlier.report.figures[key] ?? null,
      is: later.report.figures[key] ?? null,
    }))
    const pairs = differSections(earlier.report, later.report).sections.flatMap((section) => section.pairs)
    const sentences = pairs.filter(({ earlierSegments, laterSegments }) =>
      [...earlierSegments, ...laterSegments].some(({ kind }) => kind !== 'same'),
    )
    return { capture, changed: { since, change, figures, sentences } }
  })
}
