import { Dexie } from 'dexie'
import { keptAddress } from '#lib/capture/address.ts'
import type { Capture } from '#lib/capture/capture.ts'
import { organKey } from '#lib/capture/organ.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { unzip } from './gzip.ts'
import { type CapturePage, type CaptureQuery, listOf } from './list.ts'
import { readLibrary } from './open.ts'
import { versionsAt } from './versions.ts'

/** The captures that a query asks for, from its `offset` on, at most `limit` of them. */
export function listCaptures(query: CaptureQuery = {}): Promise<CapturePage> {
  return readLibrary((library) => listOf(library, query))
}

/** A capture with its full report and findings, or undefined when it is not in the library. */
export function getCapture(id: string): Promise<Capture | undefined> {
  return readLibrary((library) =>
    library.transaction('r', library.captures, library.reports, async () => {
      const [summary, kept] = await Promise.all([library.captures.get(id), library.reports.get(id)])
      if (!summary || !kept) return undefined
      const { address, host, title, capturedAt, contentHash, extensionVersion } = summary
      const { report, check } = kept
      return { id, address, host, title, capturedAt, contentHash, extensionVersion, report, check }
    }),
  )
}

/** The list line of a capture, or undefined when it is not in the library. */
export function getSummary(id: string): Promise<CaptureSummary | undefined> {
  return readLibrary((library) => library.captures.get(id))
}

/** The HTML of the page that a capture was taken from, as it was then, or undefined when none was kept. */
export async function getPage(id: string): Promise<string | undefined> {
  const page = await readLibrary((library) => library.pages.get(id))
  return page && unzip(page.html)
}

/** All captures of an address, the first (第 1 次) first. */
export function versionsOf(address: string): Promise<CaptureSummary[]> {
  return readLibrary((library) => versionsAt(library, keptAddress(address)).toArray())
}

/** The latest capture of every kept address of an organ, by year; those without a year come first. */
export function seriesOf(agency: string): Promise<CaptureSummary[]> {
  const organ = organKey(agency)
  return readLibrary((library) =>
    library.captures
      .where('[latest+organ+yearOrder]')
      .between([1, organ, Dexie.minKey], [1, organ, Dexie.maxKey])
      .toArray(),
  )
}

/** How many captures the library holds, every version counted. */
export function countCaptures(): Promise<number> {
  return readLibrary((library) => library.captures.count())
}
