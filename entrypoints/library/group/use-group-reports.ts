import { useEffect, useRef, useState } from 'preact/hooks'
import type { Failure } from '#lib/capture/failure.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import type { GroupReport } from '#lib/comparison/group.ts'
import { StoreFailure } from '#lib/store/failure.ts'
import { readGroupReports } from './read-group-reports.ts'

/** Reports of a group on their way: how far, the reports, or why there are none. */
export type ReportsRead =
  | { is: 'reading'; done: number; of: number }
  | { is: 'stopped'; resume: () => void }
  | { is: 'failed'; failure: Failure; retry: () => void }
  | { is: 'read'; reports: readonly GroupReport[] }

/** Reports fetched at once: enough to keep the database busy, few enough that progress is told and stopping is heard. */
const AT_ONCE = 40

/**
 * The figures of many captures, in their order; what was read once is not read again when the group changes. Captures
 * that vanish meanwhile are left out.
 */
export function useGroupReports(summaries: readonly CaptureSummary[] | null): ReportsRead & { stop: () => void } {
  const kept = useRef(new Map<string, GroupReport>())
  const ending = useRef(new AbortController())
  const [read, setRead] = useState<ReportsRead & { key: string | null }>({ is: 'reading', done: 0, of: 0, key: null })
  const [tries, setTries] = useState(0)
  const key = summaries?.map(({ id, errors, warnings }) => `${id} ${errors} ${warnings}`).join('\n') ?? null

  useEffect(() => {
    if (summaries === null) return
    const mine = new AbortController()
    ending.current = mine
    const again = () => setTries((count) => count + 1)
    const tell = (done: number) => setRead({ is: 'reading', done, of: summaries.length, key })
    readAll(summaries, kept.current, mine.signal, tell)
      .then((reports) => {
        if (!mine.signal.aborted) setRead({ is: 'read', reports, key })
        else if (mine.signal.reason === 'stopped') setRead({ is: 'stopped', resume: again, key })
      })
      .catch((error: unknown) => {
        const failure: Failure =
          error instanceof StoreFailure ? error.failure : { code: 'failed', detail: String(error) }
        if (!mine.signal.aborted) setRead({ is: 'failed', failure, retry: again, key })
      })
    return () => mine.abort('left')
  }, [key, tries])

  const stop = () => ending.current.abort('stopped')
  // What was read for another group says nothing of this one.
  return read.key === key ? { ...read, stop } : { is: 'reading', done: 0, of: summaries?.length ?? 0, stop }
}

async function readAll(
  summaries: readonly CaptureSummary[],
  kept: Map<string, GroupReport>,
  signal: AbortSignal,
  tell: (done: number) => void,
): Promise<GroupReport[]> {
  const unread = summaries.filter(({ id }) => !kept.has(id))
  for (let from = 0; from < unread.length && !signal.aborted; from += AT_ONCE) {
    if (from > 0) tell(summaries.length - unread.length + from)
    const part = unread.slice(from, from + AT_ONCE)
    for (const report of await readGroupReports(part)) kept.set(report.id, report)
  }
  return summaries.flatMap(({ id, ...now }) => {
    const report = kept.get(id)
    const counts = { error: now.errors, warning: now.warnings, info: now.infos }
    return report ? [{ ...report, series: now.series, counts }] : []
  })
}
