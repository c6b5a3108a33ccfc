import { combineRepairs, NOTHING_TO_REPAIR, orderBySystem } from './combine-repairs.ts'
import { type LinearSystem, type Repairs, UNDECIDED, type Values } from './linear-system.ts'
import { ClusterSearch } from './search-cluster.ts'
import { type Cluster, splitSystem } from './split-system.ts'

/** How long a search may take: a clock in milliseconds and the time it may run by it. */
export interface TimeLimit {
  now: () => number
  milliseconds: number
}

/** How a search shares a thread: the pause in which others run, and how long it works between pauses. */
export interface Sharing {
  now: () => number
  pause: () => Promise<void>
  /** Milliseconds of work between pauses. */
  slice: number
  /** Milliseconds from the start to the end, pauses included; no limit where nothing is said. */
  limit?: number
  /** Ends the search once it is aborted, as an `AbortSignal` does. */
  signal?: { readonly aborted: boolean }
}

/**
 * Finds the smallest sets of variables whose change to whole numbers ≥ 0 makes every equation hold, all of them up
 * to 20: the error localisation problem of Fellegi & Holt 1976, solved exactly. Yields after less than a millisecond
 * of work each time; told `true` there, it ends with what it has, marked `cut-short`.
 */
export function* searchRepairs(system: LinearSystem, values: Values): Generator<void, Repairs, boolean> {
  const clusters = splitSystem(system, values)
  if (clusters === null) return UNDECIDED
  let repairs = NOTHING_TO_REPAIR
  for (const cluster of clusters) {
    if (holdsAsItIs(cluster)) continue
    repairs = combineRepairs(repairs, yield* new ClusterSearch(cluster).run())
    if (repairs.size === null) break
  }
  const places = clusters.flatMap(({ variables, places }) =>
    variables.map((variable, at) => ({ variable, place: places[at] ?? 0 })),
  )
  return orderBySystem(
    repairs,
    places.sort((one, other) => one.place - other.place).map(({ variable }) => variable),
  )
}

/** Whether nothing of a cluster need change: every equation holds with its values, none of them free or below 0. */
function holdsAsItIs({ rows, values, weights }: Cluster): boolean {
  return (
    rows.every(({ residual }) => residual === 0) &&
    weights.every((weight) => weight > 0) &&
    values.every((value) => (value ?? 0) >= 0)
  )
}

/** Finds the smallest repairs in one go, within a time limit if one is given. */
export function findRepairs(system: LinearSystem, values: Values, limit?: TimeLimit): Repairs {
  const search = searchRepairs(system, values)
  const end = limit === undefined ? Number.POSITIVE_INFINITY : limit.now() + limit.milliseconds
  let step = search.next(false)
  while (!step.done) step = search.next(limit !== undefined && limit.now() >= end)
  return step.value
}

/** Finds the smallest repairs in slices of time, pausing between them, until done, aborted or out of time. */
export async function findRepairsInSlices(system: LinearSystem, values: Values, sharing: Sharing): Promise<Repairs> {
  const { now, pause, slice, limit = Number.POSITIVE_INFINITY, signal } = sharing
  const search = searchRepairs(system, values)
  const end = now() + limit
  let pauseAt = now() + slice
  let step = search.next(false)
  while (!step.done) {
    if (now() >= pauseAt) {
      await pause()
      pauseAt = now() + slice
    }
    step = search.next(signal?.aborted === true || now() >= end)
  }
  return step.value
}
