import { StoreFailure } from './failure.ts'
import { changeLibrary } from './open.ts'
import { recheckAfter, recheckRows } from './recheck.ts'
import { forgetReports } from './reports.ts'
import { dropRows, putRows } from './roll.ts'
import type { CaptureRow, Library } from './schema.ts'
import { versionsAt } from './versions.ts'

/**
 * Takes captures out of the library and gives back a function that puts them in again. Their reports and pages wait
 * until the next removal, or `forgetRemoved`; then the function rejects with `not-found`.
 */
export async function deleteCaptures(ids: readonly string[]): Promise<() => Promise<void>> {
  const taken = await changeLibrary(async (library) => {
    await forget(library)
    const captures = (await library.captures.bulkGet([...ids])).filter((capture) => capture !== undefined)
    await library.removed.bulkAdd(captures.map((capture) => ({ id: capture.id, capture })))
    await dropRows(library, captures)
    await settle(library, captures)
    return captures.map((capture) => capture.id)
  })
  return () => changeLibrary((library) => putBack(library, taken))
}

/** Forgets for good what was removed, and says how many captures that were. */
export function forgetRemoved(): Promise<number> {
  return changeLibrary(forget)
}

async function forget(library: Library): Promise<number> {
  const captures = (await library.removed.toArray()).map(({ capture }) => capture)
  await forgetReports(library, captures)
  await library.pages.bulkDelete(captures.map(({ id }) => id))
  await library.removed.clear()
  return captures.length
}

async function putBack(library: Library, ids: readonly string[]): Promise<void> {
  const rows = (await library.removed.bulkGet([...ids])).filter((row) => row !== undefined)
  if (rows.length < ids.length) throw new StoreFailure('not-found')
  const captures = rows.map(({ capture }) => ({ ...capture, sheet: 0 }))
  await putRows(library, captures)
  await library.removed.bulkDelete([...ids])
  await settle(library, captures)
}

/** After captures came or went: flags the last of each address, and holds the years after against what is there now. */
async function settle(library: Library, captures: readonly CaptureRow[]): Promise<void> {
  for (const address of new Set(captures.map((capture) => capture.address))) {
    const versions = await versionsAt(library, address).toArray()
    const last = versions.at(-1)
    const flagged = versions.map((row): CaptureRow => ({ ...row, latest: row.id === last?.id ? 1 : 0 }))
    await putRows(
      library,
      flagged.filter((row, at) => row.latest !== versions[at]?.latest),
    )
    if (last) await recheckRows(library, flagged.slice(-1))
  }
  await recheckAfter(library, captures)
}
