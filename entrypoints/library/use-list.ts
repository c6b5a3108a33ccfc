import { useState } from 'preact/hooks'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import type { CaptureQuery } from '#lib/store/list.ts'
import { listCaptures } from '#lib/store/read.ts'
import { useWatched, type Watched } from './use-watched.ts'
import type { ViewState } from './view-state.ts'

/** A part of the filtered and sorted list, and what the filters can choose from. */
interface ReadList {
  reports: CaptureSummary[]
  offset: number
  total: number
  /** Whether the library holds anything at all. */
  isEmpty: boolean
  /** From the latest to the first year reported about. */
  years: number[]
}

/** Lines are read in steps of so many, two steps at a time, so that scrolling seldom waits. */
const STEP = 50

/** What the store is asked for, for how a window stands. */
export function queryOf({ search, year, edition, worst, sort, isAscending }: ViewState): CaptureQuery {
  return {
    words: search,
    ...(year !== null && { year }),
    ...(edition !== null && { edition }),
    ...(worst !== null && { worst }),
    sort,
    isAscending,
  }
}

/** The part of the list that can be seen, live. */
export function useList(state: ViewState): { list: Watched<ReadList>; see: (first: number) => void } {
  const [offset, setOffset] = useState(0)
  const query = queryOf(state)
  const list = useWatched(async (): Promise<ReadList> => {
    const [page, latest, first] = await Promise.all([
      listCaptures({ ...query, offset, limit: 2 * STEP }),
      listCaptures({ sort: 'year', limit: 1 }),
      listCaptures({ sort: 'year', isAscending: true, limit: 1 }),
    ])
    return {
      reports: page.captures,
      offset,
      total: page.total,
      isEmpty: latest.total === 0,
      years: yearsBetween(first.captures[0]?.year, latest.captures[0]?.year),
    }
  }, [JSON.stringify(query), offset])
  return { list, see: (firstSeen) => setOffset(Math.max(0, Math.floor(firstSeen / STEP) * STEP - STEP / 2)) }
}

function yearsBetween(first: number | null | undefined, latest: number | null | undefined): number[] {
  if (!latest) return []
  const from = first || latest
  return Array.from({ length: Math.min(latest - from, 40) + 1 }, (_, back) => latest - back)
}
