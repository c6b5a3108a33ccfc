import { useState } from 'preact/hooks'
import type { Done } from '#components/library/DoneLine.tsx'
import type { Failure } from '#lib/capture/failure.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { StoreFailure } from '#lib/store/failure.ts'
import { getSummary, versionsOf } from '#lib/store/read.ts'
import { deleteCaptures } from '#lib/store/remove.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'

/** Deletes reports with all captures of their addresses, and lets the last deletion be undone. */
export function useRemoval() {
  const [done, setDone] = useState<Done | null>(null)
  const words = inReaderLanguage(LIBRARY_WORDS)

  const attempt = async (action: () => Promise<Done>) => {
    try {
      setDone(await action())
    } catch (error) {
      const failure: Failure = error instanceof StoreFailure ? error.failure : { code: 'failed', detail: String(error) }
      setDone({ is: 'failed', failure })
    }
  }
  const remove = (reports: readonly CaptureSummary[]) =>
    attempt(async () => {
      const versions = await Promise.all(reports.map(({ address }) => versionsOf(address)))
      const ids = versions.flat().map(({ id }) => id)
      const putBack = await deleteCaptures(ids)
      const [first] = reports
      const name = first ? words.reportName(first.agency, first.year) : ''
      const undo = () => {
        attempt(async () => {
          await putBack()
          return { is: 'done', said: words.undone }
        })
      }
      return { is: 'done', said: words.removed(name, reports.length, ids.length), undo }
    })
  const removeIds = async (ids: readonly string[]) => {
    const reports = await Promise.all(ids.map(getSummary))
    await remove(reports.filter((report) => report !== undefined))
  }
  return { done, remove, removeIds, dismiss: () => setDone(null) }
}
