import { keptAddress } from '#lib/capture/address.ts'
import type { Capture } from '#lib/capture/capture.ts'
import type { SetAside } from '#lib/capture/set-aside.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { setAsidesOf } from './decisions.ts'
import { StoreFailure } from './failure.ts'
import { unzip } from './gzip.ts'
import { type CaptureFilter, type CapturePage, type CaptureQuery, linesOf, listOf } from './list.ts'
import { readLibrary } from './open.ts'
import { checkOf, reportOf } from './pack.ts'
import { readReports } from './reports.ts'
import { rollState } from './roll.ts'
import type { CaptureRow, StoredReport } from './schema.ts'
import { rowOfToday } from './upgrade.ts'
import { versionsAt } from './versions.ts'

/** The captures that a query asks for, from its `offset` on, at most `limit` of them. */
export function listCaptures(query: CaptureQuery = {}): Promise<CapturePage> {
  return readLibrary((library) => listOf(library, query))
}

/** Ids of all captures that a filter lets through, the last captured first: what "select all" selects. */
export function listIds(filter: CaptureFilter = {}): Promise<string[]> {
  return readLibrary(async (library) => (await linesOf(library, filter, 'capturedAt', false)).map(({ id }) => id))
}

/** A capture with its full report, findings and what was set aside of them, or undefined when it is not in the library. */
export async function getCapture(id: string): Promise<Capture | undefined> {
  const [capture] = await getCaptures([id])
  return capture
}

/** The same of many, in their order: much quicker than one by one. */
export function getCaptures(ids: readonly string[]): Promise<(Capture | undefined)[]> {
  return readLibrary(async (library) => {
    const rows = await library.captures.bulkGet([...ids])
    const there = rows.filter((row) => row !== undefined)
    const reports = await readReports(library, there)
    const setAsides = await setAsidesOf(library, there)
    const captures = there.flatMap((row, at): Capture[] => {
      const kept = reports[at]
      return kept ? [captureOf(row, kept, setAsides(row))] : []
    })
    const byId = new Map(captures.map((capture) => [capture.id, capture]))
    return ids.map((id) => byId.get(id))
  })
}

function captureOf(row: CaptureRow, kept: StoredReport, setAsides: SetAside[] | undefined): Capture {
  const { id, address, host, title, capturedAt, contentHash, extensionVersion } = row
  const head = { id, address, host, title, capturedAt, contentHash, extensionVersion }
  const capture = { ...head, report: reportOf(kept), check: checkOf(kept) }
  return setAsides ? { ...capture, setAsides } : capture
}

/** The list line of a capture, or undefined when it is not in the library. */
export function getSummary(id: string): Promise<CaptureSummary | undefined> {
  return readLibrary(async (library) => {
    const row = await library.captures.get(id)
    return row && rowOfToday(library, row)
  })
}

/** The HTML of the page that a capture was taken from, as it was then, or undefined when none was kept. */
export async function getPage(id: string): Promise<string | undefined> {
  const page = await readLibrary((library) => library.pages.get(id))
  if (!page) return undefined
  return unzip(page.html).catch((error: unknown) => {
    throw new StoreFailure('database-damaged', `page of ${id}: ${error}`)
  })
}

/** All captures of an address, the first (第 1 次) first. */
export function versionsOf(address: string): Promise<CaptureSummary[]> {
  return readLibrary(async (library) => {
    const rows = await versionsAt(library, keptAddress(address)).toArray()
    return rows.map((row) => rowOfToday(library, row))
  })
}

/** Ids of captures and of all other captures of their addresses: what a library file must hold for nothing to be lost. */
export function withVersions(ids: readonly string[]): Promise<string[]> {
  return readLibrary(async (library) => {
    const rows = (await library.captures.bulkGet([...ids])).filter((row) => row !== undefined)
    // An address whose latest capture is its first has no other.
    const several = new Set(rows.flatMap(({ address, version, latest }) => (version > 1 || !latest ? [address] : [])))
    const others = await Promise.all([...several].map((address) => versionsAt(library, address).primaryKeys()))
    return [...new Set([...rows.map(({ id }) => id), ...others.flat()])]
  })
}

/** How many captures the library holds, every version counted. */
export function countCaptures(): Promise<number> {
  return readLibrary(async (library) =>
    library.verno === 1 ? library.captures.count() : (await rollState(library)).captures,
  )
}
