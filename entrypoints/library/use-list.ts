import { useState } from 'preact/hooks'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { listFacets } from '#lib/store/groups.ts'
import type { CaptureFilter } from '#lib/store/list.ts'
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

/** What the library is filtered by, as the store takes it. */
export function filterOf({ search, years, editions, worst, regions }: ViewState): CaptureFilter {
  return {
    words: search,
    ...(years.length > 0 && { year: years }),
    ...(editions.length > 0 && { edition: editions }),
    ...(worst.length > 0 && { worst }),
    ...(regions.length > 0 && { region: regions }),
  }
}

/** The part of the list that can be seen, live. */
export function useList(state: ViewState): { list: Watched<ReadList>; see: (first: number) => void } {
  const [offset, setOffset] = useState(0)
  const query = { ...filterOf(state), sort: state.sort, isAscending: state.isAscending }
  const list = useWatched(async (): Promise<ReadList> => {
    const [page, facets] = await Promise.all([listCaptures({ ...query, offset, limit: 2 * STEP }), listFacets()])
    const years = [...facets.years.keys()]
    return { reports: page.captures, offset, total: page.total, isEmpty: facets.worst.size === 0, years }
  }, [JSON.stringify(query), offset])
  return { list, see: (firstSeen) => setOffset(Math.max(0, Math.floor(firstSeen / STEP) * STEP - STEP / 2)) }
}
