import { fakeBrowser } from 'wxt/testing/fake-browser'
import { exportLibrary, type Transfer } from '#entrypoints/library/export-library.ts'
import type { ImportOutcome } from '#entrypoints/library/import-library.ts'
import { textsOfCapture } from '#lib/capture/packed-capture.ts'
import { captureLine, writeLibrary } from '#lib/export/write-library.ts'
import { gather } from '#tests/export/gather.ts'
import { makeCapture } from '#tests/generate/captures.ts'
import { emptyLibrary } from '#tests/store/empty-library.ts'

/** A transfer that nobody watches and nobody ends. */
export const quiet = (): Transfer => ({ tell: () => {}, signal: new AbortController().signal })

/** What an import comes to that takes nothing and meets nothing. */
export const WHOLE: ImportOutcome = {
  taken: 0,
  known: 0,
  bad: [],
  badCount: 0,
  file: null,
  failure: null,
  isStopped: false,
}

/** A fresh browser and an empty library. */
export async function startEmpty(): Promise<void> {
  fakeBrowser.reset()
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) })
  await emptyLibrary()
}

/** The library as the text of its file; all of it with pages unless something else is wanted. */
export async function exported(wanted: Parameters<typeof exportLibrary>[0] = { hasPages: true }): Promise<string> {
  return (await exportLibrary(wanted, quiet())).text()
}

/** A file of a text or of bytes. */
export function fileOf(content: string | Uint8Array<ArrayBuffer>): Blob {
  return new Blob([content])
}

/** A library file of so many captures, each of an address of its own, all with a page. */
export async function fileOfMany(count: number, length = 0): Promise<string> {
  const header = { exportedAt: '2024-02-06T06:00:00.000Z', extensionVersion: '0.1.0', captures: count, hasPages: true }
  const lines = Array.from({ length: count }, (_, seed) =>
    captureLine(textsOfCapture(makeCapture(seed, { length })), `<p>${seed}</p>`),
  )
  return (await gather(writeLibrary(header, lines))).join('')
}
