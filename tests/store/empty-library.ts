import { closeLibrary, openLibrary } from '#lib/store/open.ts'

/** Leaves a library that is open and holds nothing. */
export async function emptyLibrary(): Promise<void> {
  await closeLibrary()
  const library = await openLibrary()
  await library.transaction('rw', library.tables, () => Promise.all(library.tables.map((table) => table.clear())))
}
