import { useEffect, useState } from 'preact/hooks'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { type Facets, listFacets } from '#lib/store/groups.ts'
import type { CaptureFilter } from '#lib/store/list.ts'
import { countCaptures, listCaptures } from '#lib/store/read.ts'
import { useWatched, type Watched } from './use-watched.ts'
import type { ViewState } from './view-state.ts'

/** A part of the filtered and sorted list. */
interface ReadList {
  reports: CaptureSummary[]
  offset: number
  total: number
  /** Whether the library holds anything at all. */
  isEmpty: boolean
}

/** What is shown of the list, and what its filters can choose from. */
interface ShownList {
  list: Watched<ReadList>
  /** From the latest to the first year reported about, and regions by path; none while they are not read. */
  years: number[]
  regions: Facets['regions']
  /** Tells which line is the first that is seen. */
  see: (first: number) => void
}

/** Lines are read in steps of so many, two steps at a time, so that scrolling seldom waits. */
const STEP = 50

const NOWHERE: Facets['regions'] = new Map()

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
export function useList(state: ViewState): ShownList {
  const [offset, setOffset] = useState(0)
  const query = { ...filterOf(state), sort: state.sort, isAscending: state.isAscending }
  const list = useWatched(async (): Promise<ReadList> => {
    const { captures, total } = await listCaptures({ ...query, offset, limit: 2 * STEP })
    return { reports: captures, offset, total, isEmpty: total === 0 && (await countCaptures()) === 0 }
  }, [JSON.stringify(query), offset])
  // Years and regions are gathered from the whole library: only when the list is in sight.
  const [isInSight, setInSight] = useState(false)
  const isRead = list.is === 'read'
  useEffect(() => {
    if (isRead) requestAnimationFrame(() => setTimeout(() => setInSight(true)))
  }, [isRead])
  const facets = useWatched(async () => (isInSight ? listFacets() : null), [isInSight])
  const known = facets.is === 'read' ? facets.value : null
  return {
    list,
    years: known ? [...known.years.keys()] : [],
    regions: known?.regions ?? NOWHERE,
    see: (firstSeen) => setOffset(Math.max(0, Math.floor(firstSeen / STEP) * STEP - STEP / 2)),
  }
}
