import { exportLibrary } from '#entrypoints/library/export-library.ts'
import { gatherFile } from '#entrypoints/library/gather-file.ts'
import { importLibrary } from '#entrypoints/library/import-library.ts'
import type { CaptureRequest } from '#lib/capture/capture.ts'
import { keepReport } from '#lib/store/keep.ts'
import { linesOf } from '#lib/store/list.ts'
import { closeLibrary, openLibrary, whyReadOnly } from '#lib/store/open.ts'
import { countCaptures, getCapture, getPage, listCaptures, listIds } from '#lib/store/read.ts'
import { goOn } from '#lib/store/recheck.ts'
import { type FrozenLibrary, thaw as thawHere } from '#tests/fixtures/libraries/frozen-library.ts'

/** Puts a frozen database in the place of the library. */
export async function thaw(frozen: FrozenLibrary): Promise<void> {
  await closeLibrary()
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase('gouji')
    request.onsuccess = resolve
    request.onerror = () => reject(request.error)
  })
  await thawHere(frozen)
}

/** Keeps reports one after the other, without a page's help; gives the code of the first failure, or null. */
export async function keepAll(requests: readonly CaptureRequest[]): Promise<string | null> {
  for (const request of requests) {
    try {
      await keepReport(request, '0.1.0')
    } catch (error) {
      return (error as { failure?: { code: string } }).failure?.code ?? String(error)
    }
  }
  return null
}

/** Imports a library file. */
export function importText(text: string) {
  return importLibrary(new Blob([text]), { tell: () => {}, signal: new AbortController().signal })
}

/** The library as the text of its file. */
export async function exportText(): Promise<string> {
  return (await exportLibrary({ hasPages: true }, { tell: () => {}, signal: new AbortController().signal })).text()
}

/** Whether everything that the library holds is whole and agrees with itself, and why nothing may be written to it. */
export async function inspect() {
  const library = await openLibrary()
  const why = (await whyReadOnly())?.failure.code ?? null
  const rows = await library.captures.toArray()
  const listed = rows.filter(({ latest }) => latest === 1)
  const broken: string[] = []
  for (const { id, pageBytes } of rows) {
    const capture = await getCapture(id).catch(() => undefined)
    const page = await getPage(id).catch(() => undefined)
    if (!capture || pageBytes > 0 !== (page !== undefined)) broken.push(id)
  }
  const members = (await library.bundles?.toArray())?.flatMap((bundle) => bundle.members) ?? []
  const reported = [...(await library.reports.toCollection().primaryKeys()), ...members]
  const strays = reported.filter((id) => !rows.some((row) => row.id === id))
  const roll = why ? listed.length : (await linesOf(library, {}, 'year', true)).length
  return {
    count: await countCaptures(),
    rows: rows.length,
    listed: listed.length,
    total: (await listCaptures()).total,
    roll,
    broken,
    strays: strays.length,
    why,
  }
}

/** Goes over the library to the end of what was asked for. */
export const finish = () => goOn(new AbortController().signal)

/** Ids of everything that is listed. */
export const ids = () => listIds()

/** A file of so many megabytes that come as fast as they can: its size, and what is read at its beginning and end. */
export async function gatherMegabytes(count: number): Promise<{ size: number; first: string; last: string }> {
  const megabyte = new Uint8Array(1_000_000).fill(65)
  async function* chunks() {
    for (let at = 0; at < count; at++) yield megabyte
  }
  const file = await gatherFile(chunks(), 'text/plain')
  const read = (from: number, to?: number) => file.slice(from, to).text()
  return { size: file.size, first: await read(0, 3), last: await read(-3) }
}
