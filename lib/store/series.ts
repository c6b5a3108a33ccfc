import { Dexie } from 'dexie'
import { hostOf } from '#lib/capture/address.ts'
import { type OrganAt, organAt } from '#lib/capture/organ.ts'
import type { LastYear } from '#lib/capture/outcome.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { changeLibrary, readLibrary } from './open.ts'
import { recheckAfter, recheckRows } from './recheck.ts'
import { putRows } from './roll.ts'
import type { CaptureRow, JoinRow, Library } from './schema.ts'
import { lastYearIn, rowsOfSeries, seriesName } from './series-rows.ts'

/** The latest capture of every kept address of an organ, by year; those without a year come first. Takes a list line as well. */
export function seriesOf(organ: OrganAt): Promise<CaptureSummary[]> {
  return readLibrary(async (library) => rowsOfSeries(library, await seriesName(library, organAt(organ).key)))
}

/** The kept report of the same organ about the year before, or null when there is none. */
export function lastYearOf({ year, ...organ }: OrganAt & { year: number }): Promise<LastYear | null> {
  return readLibrary(async (library) => {
    const series = await seriesName(library, organAt(organ).key)
    return lastYearIn(library, series, { year, host: hostOf(organ.address) })
  })
}

/**
 * Puts organs' captures under one series from now on, those to come as well: what was renamed or merged is read as one
 * body. `series` is one of the organs' own; nothing is lost, `partOrgan` parts them again.
 */
export function joinOrgans(organs: readonly string[], series: string): Promise<void> {
  return changeLibrary(async (library) => {
    const target = await seriesName(library, series)
    for (const organ of organs) {
      // Whoever was joined with this organ goes with it.
      const followers = await library.joins.filter((join) => join.series === organ || join.organ === organ).toArray()
      const names = new Set([organ, ...followers.map((join) => join.organ)])
      names.delete(target)
      for (const name of names) await moveOrgan(library, name, target)
    }
  })
}

/** Gives an organ its own series back. */
export function partOrgan(organ: string): Promise<void> {
  return changeLibrary((library) => moveOrgan(library, organ, organ))
}

/** Organs that were put under another one's series by hand. */
export function listJoins(): Promise<JoinRow[]> {
  return readLibrary(async (library) => (library.verno === 1 ? [] : library.joins.toArray()))
}

async function moveOrgan(library: Library, organ: string, target: string): Promise<void> {
  const from = await seriesName(library, organ)
  if (organ === target) await library.joins.delete(organ)
  else await library.joins.put({ organ, series: target })
  const rows = await library.captures
    .where('[latest+series+yearOrder]')
    .between([0, from, Dexie.minKey], [0, from, Dexie.maxKey])
    .toArray()
  rows.push(...(await rowsOfSeries(library, from)))
  const moved = rows.filter((row) => row.organ === organ).map((row): CaptureRow => ({ ...row, series: target }))
  await putRows(library, moved)
  await recheckRows(library, moved)
  await recheckAfter(library, [...rows, ...moved])
}
