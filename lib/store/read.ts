import { keptAddress } from '#lib/capture/address.ts'
import type { Capture } from '#lib/capture/capture.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { setAsidesIn } from './decisions.ts'
import { StoreFailure } from './failure.ts'
import { unzip } from './gzip.ts'
import { type CaptureFilter, type CapturePage, type CaptureQuery, linesOf, listOf } from './list.ts'
import { readLibrary } from './open.ts'
import { checkOf, reportOf } from './pack.ts'
import { readReport } from './reports.ts'
import { rollState } from './roll.ts'
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
export function getCapture(id: string): Promise<Capture | undefined> {
  return readLibrary(async (library) => {
    const summary = await library.captures.get(id)
    const kept = summary && (await readReport(library, summary))
    if (!summary || !kept) return undefined
    const { address, host, title, capturedAt, contentHash, extensionVersion } = summary
    const [report, check] = [reportOf(kept), checkOf(kept)]
    const aside = library.verno === 1 ? [] : await setAsidesIn(library, summary)
    const capture = { id, address, host, title, capturedAt, contentHash, extensionVersion, report, check }
    return aside.length > 0 ? { ...capture, setAsides: aside } : capture
  })
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

/** How many captures the library holds, every version counted. */
export function countCaptures(): Promise<number> {
  return readLibrary(async (library) =>
    library.verno === 1 ? library.captures.count() : (await rollState(library)).captures,
  )
}
