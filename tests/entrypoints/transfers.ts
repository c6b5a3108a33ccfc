import { fakeBrowser } from 'wxt/testing/fake-browser'
import { exportLibrary, type Transfer } from '#entrypoints/library/export-library.ts'
import type { ImportOutcome } from '#entrypoints/library/import-library.ts'
import { emptyLibrary } from '#tests/store/empty-library.ts'

/** A transfer that nobody watches and nobody ends. */
export const quiet = (): Transfer => ({ tell: () => {}, signal: new AbortController().signal })

/** What an import comes to that takes nothing and meets nothing. */
export const WHOLE: ImportOutcome = {
  taken: 0,
  known: 0,
  bad: [],
  badCount: 0,
  lacking: 0,
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
