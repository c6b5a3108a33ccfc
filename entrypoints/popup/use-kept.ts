import { useEffect, useState } from 'preact/hooks'
import { useWatched } from '#entrypoints/library/use-watched.ts'
import type { KeptState } from '#lib/capture/outcome.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import type { Report } from '#lib/report/report.ts'
import { keptStateOf } from '#lib/store/keep.ts'
import { versionsOf } from '#lib/store/read.ts'
import { seriesOf } from '#lib/store/series.ts'

/** Whether a page is kept. */
interface Kept {
  /** How many captures of its address there are, and whether the last one says what the page says now. */
  kept: { state: KeptState; times: number } | null
  /** The kept report of the same organ about the latest year before, or null. */
  before: CaptureSummary | null
}

/** Whether what an address shows now is kept, live; null while it is not known. */
export function useKept(address: string, report: Report): Kept {
  const [kept, setKept] = useState<Kept['kept']>(null)
  const versions = useWatched(() => versionsOf(address), [address])
  const series = useWatched(() => seriesOf({ agency: report.agency, address }), [report.agency, address])
  useEffect(() => {
    if (versions.is !== 'read') return
    const known = versions.value.length
    let isLatest = true
    keptStateOf(address, report)
      .then((state) => {
        // The state may already know of a capture that the list read before it does not show yet.
        if (isLatest) setKept({ state, times: Math.max(known, state.state === 'not-kept' ? 0 : 1) })
      })
      .catch(() => setKept(null))
    return () => {
      isLatest = false
    }
  }, [versions])
  return { kept, before: series.is === 'read' ? yearBefore(series.value, report.year) : null }
}

function yearBefore(series: readonly CaptureSummary[], year: number | null): CaptureSummary | null {
  if (year === null) return null
  return series.findLast((capture) => capture.year !== null && capture.year < year) ?? null
}
