import type { CaptureRow } from './schema.ts'

/** What putting captures among the versions of one address comes to. */
export interface MergedVersions {
  /** Rows that are new or different: to be written. */
  changed: CaptureRow[]
  /** Rows that are there and get another number: to be taken out first. */
  renumbered: CaptureRow[]
}

/**
 * Puts captures of one address among those that are there, by the time of taking. One that says the same as the capture
 * before or after it, which was there before this import (`ours` are the ids of those that were not), says nothing new and
 * is left out. Numbers stay as they are when all that is new comes last; otherwise all are numbered anew.
 */
export function mergeVersions(
  there: readonly CaptureRow[],
  incoming: readonly CaptureRow[],
  ours: ReadonlySet<string>,
): MergedVersions {
  const old = new Set(there)
  const isOther = (row: CaptureRow | undefined) => row !== undefined && old.has(row) && !ours.has(row.id)
  const inTime = [...there, ...incoming].sort(compareTimes)
  const kept = inTime.filter((row, at) => {
    const [before, after] = [inTime[at - 1], inTime[at + 1]]
    const isRepeated = (other: CaptureRow | undefined) => isOther(other) && other?.contentHash === row.contentHash
    return old.has(row) || (!isRepeated(before) && !isRepeated(after))
  })
  const isAppended = kept.slice(0, there.length).every((row) => old.has(row))
  const last = there.at(-1)?.version ?? 0
  const numbered = kept.map((row, at): CaptureRow => {
    const version = !isAppended ? at + 1 : old.has(row) ? row.version : last + 1 + at - there.length
    return { ...row, version, latest: at === kept.length - 1 ? 1 : 0 }
  })
  const changed = numbered.filter((row, at) => {
    const before = kept[at]
    return !before || !old.has(before) || before.version !== row.version || before.latest !== row.latest
  })
  const ids = new Set(changed.map(({ id }) => id))
  const renumbered = isAppended ? [] : there.filter(({ id }) => ids.has(id))
  return { changed, renumbered }
}

function compareTimes(one: CaptureRow, other: CaptureRow): number {
  if (one.capturedAt !== other.capturedAt) return one.capturedAt < other.capturedAt ? -1 : 1
  return one.id < other.id ? -1 : 1
}
