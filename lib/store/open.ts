import { StoreFailure, storeFailure } from './failure.ts'
import { Library } from './schema.ts'

/** A database that another window holds on to never says so when it is opened; after this many ms we do. */
const OPENING_TIME = 8000

let opening: Promise<Library> | null = null

/** The open library, shared by everything in this context; rejects with a `StoreFailure` and tries anew when asked again. */
export function openLibrary(): Promise<Library> {
  opening ??= openWithin(OPENING_TIME).catch((error: unknown) => {
    opening = null
    throw storeFailure(error)
  })
  return opening
}

/** Closes this context's library; it opens again when asked for. */
export async function closeLibrary(): Promise<void> {
  const library = await opening?.catch(() => null)
  opening = null
  library?.close()
}

async function openWithin(time: number): Promise<Library> {
  const library = new Library()
  let timer: ReturnType<typeof setTimeout> | undefined
  const tooLate = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new StoreFailure('database-locked')), time)
  })
  try {
    await Promise.race([library.open(), tooLate])
    return library
  } catch (error) {
    library.close()
    throw error
  } finally {
    clearTimeout(timer)
  }
}

/** Reads from the library; whatever goes wrong is a `StoreFailure`. */
export async function readLibrary<T>(read: (library: Library) => PromiseLike<T>): Promise<T> {
  const library = await openLibrary()
  try {
    return await read(library)
  } catch (error) {
    throw storeFailure(error)
  }
}

/**
 * Changes the library in one transaction over all its tables: all of it or nothing. Refuses to write into the database
 * of a newer version of the extension, which can still be read.
 */
export async function changeLibrary<T>(change: (library: Library) => PromiseLike<T>): Promise<T> {
  return readLibrary((library) => {
    const written = Math.floor((library.backendDB()?.version ?? 0) / 10)
    if (written > library.verno) throw new StoreFailure('database-newer')
    return library.transaction('rw', library.tables, () => change(library))
  })
}
