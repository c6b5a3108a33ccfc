import { keptAddress } from '#lib/capture/address.ts'
import { type Capture, type CaptureRequest, NewCapture } from '#lib/capture/capture.ts'
import { compareContent } from '#lib/capture/content-change.ts'
import { makeCapture } from '#lib/capture/make-capture.ts'
import { organAt } from '#lib/capture/organ.ts'
import type { CaptureOutcome, KeptState } from '#lib/capture/outcome.ts'
import { summarize } from '#lib/capture/summary.ts'
import type { Report } from '#lib/report/report.ts'
import { StoreFailure } from './failure.ts'
import { zip } from './gzip.ts'
import { hashContent } from './hash.ts'
import { changeLibrary, readLibrary } from './open.ts'
import { packRow, reportOf } from './pack.ts'
import { recheckAfter, recheckRows } from './recheck.ts'
import { forgetRemoved } from './remove.ts'
import { readReport } from './reports.ts'
import { putRows } from './roll.ts'
import type { CaptureRow, Library } from './schema.ts'
import { seriesName } from './series-rows.ts'
import { nextVersion, versionsAt } from './versions.ts'

/**
 * Keeps what a page asked to be kept, once: asked again with the same id it answers the same and writes nothing. When
 * the disk is full, makes room by forgetting what was removed, and fails with nothing written if that is not enough.
 */
export async function keepReport(request: CaptureRequest, extensionVersion: string): Promise<CaptureOutcome> {
  const capture = makeCapture(request, await hashContent(request.report), extensionVersion)
  const kept = NewCapture.safeParse({ capture, html: request.html })
  if (!kept.success) throw new StoreFailure('refused', kept.error)
  const html = kept.data.html === null ? null : await zip(kept.data.html)
  const write = () => changeLibrary((library) => writeOnce(library, kept.data.capture, html))
  try {
    return await write()
  } catch (error) {
    const isFull = error instanceof StoreFailure && error.failure.code === 'disk-full'
    if (!isFull || (await forgetRemoved()) === 0) throw error
    return write()
  }
}

/** Whether what an address shows now is kept, and what has changed since when it is not. */
export async function keptStateOf(address: string, report: Report): Promise<KeptState> {
  const contentHash = await hashContent(report)
  return readLibrary((library) =>
    library.transaction('r', library.tables, async (): Promise<KeptState> => {
      const latest = await versionsAt(library, keptAddress(address)).last()
      if (!latest) return { state: 'not-kept' }
      const { id: captureId, version, capturedAt } = latest
      if (latest.contentHash === contentHash) return { state: 'kept', captureId, version, capturedAt }
      const change = await changeSince(library, latest, report)
      return { state: 'changed', captureId, version, capturedAt, change }
    }),
  )
}

async function writeOnce(
  library: Library,
  capture: Capture,
  html: Uint8Array<ArrayBuffer> | null,
): Promise<CaptureOutcome> {
  const { id, address, report } = capture
  const written = (await library.captures.get(id)) ?? (await library.removed.get(id))?.capture
  if (written) return outcomeOf(library, written, report)
  const before = await versionsAt(library, address).last()
  if (before?.contentHash === capture.contentHash) {
    return { outcome: 'already-kept', captureId: before.id, version: before.version, capturedAt: before.capturedAt }
  }
  const row = await rowOf(library, capture, html)
  await putRows(library, before ? [{ ...before, latest: 0 }, row] : [row])
  await library.reports.put(packRow(id, report, capture.check))
  if (html) await library.pages.put({ id, html })
  await recheckRows(library, [row])
  await recheckAfter(library, [row])
  return outcomeOf(library, row, report)
}

/** The list line of a new capture; what its findings come to is counted once it stands among its organ's other years. */
async function rowOf(library: Library, capture: Capture, html: Uint8Array | null): Promise<CaptureRow> {
  const { address, report } = capture
  const summary = summarize(capture, {
    series: await seriesName(library, organAt({ agency: report.agency, address }).key),
    version: await nextVersion(library, address),
    pageBytes: html?.byteLength ?? 0,
    counts: { error: 0, warning: 0, info: 0, setAside: 0 },
  })
  return { ...summary, yearOrder: summary.year ?? 0, sheet: 0 }
}

async function outcomeOf(library: Library, row: CaptureRow, report: Report): Promise<CaptureOutcome> {
  const { id: captureId, address, version, pageBytes } = row
  const before = await versionsAt(library, address, version).last()
  const isPageKept = pageBytes > 0
  if (!before) return { outcome: 'kept', captureId, version, isPageKept }
  const change = await changeSince(library, before, report)
  return { outcome: 'new-version', captureId, version, isPageKept, changedSince: before.capturedAt, change }
}

async function changeSince(library: Library, earlier: CaptureRow, report: Report) {
  const kept = await readReport(library, earlier)
  if (!kept) throw new StoreFailure('database-damaged', `no report of ${earlier.id}`)
  return compareContent(reportOf(kept), report)
}
