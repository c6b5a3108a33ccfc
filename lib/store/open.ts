import { StoreFailure, storeFailure } from './failure.ts'
import { Library, NEWEST } from './schema.ts'

/** A database that another window holds on to never says so when it is opened; after this many ms we do. */
const OPENING_TIME = 8000

let opening: Promise<Library> | null = null

/** Why the library is read as an older version left it and takes nothing new; null as it should be. */
let whyOld: StoreFailure | null = null

/**
 * The open library, shared by everything in this context; rejects with a `StoreFailure` and tries anew when asked again.
 * One that could not be upgraded is opened as it is, for reading.
 */
export function openLibrary(): Promise<Library> {
  opening ??= openNewest().catch((error: unknown) => {
    opening = null
    throw storeFailure(error)
  })
  return opening
}

/** Closes this context's library; it opens again when asked for. */
export async function closeLibrary(): Promise<void> {
  const library = await opening?.catch(() => null)
  opening = null
  whyOld = null
  library?.close()
}

/** Why this context's library can be read but not written to, such as a disk too full to upgrade it; null when it can. */
export async function whyReadOnly(): Promise<StoreFailure | null> {
  const library = await openLibrary()
  const written = Math.floor((library.backendDB()?.version ?? 0) / 10)
  return written > library.verno ? new StoreFailure('database-newer') : whyOld
}

/** Opens this context's library anew: what kept it from being upgraded may be gone by now. */
export async function reopenLibrary(): Promise<void> {
  await closeLibrary()
  await openLibrary()
}

async function openNewest(): Promise<Library> {
  try {
    return await openWithin(OPENING_TIME, NEWEST)
  } catch (error) {
    const why = storeFailure(error)
    const there = await versionThere()
    if (why.failure.code === 'database-locked' || there < 1 || there >= NEWEST) throw error
    // The upgrade was undone as a whole: what the version before wrote is all there.
    const older = await openWithin(OPENING_TIME, there)
    whyOld = why.failure.code === 'failed' ? new StoreFailure('database-damaged', error) : why
    return older
  }
}

/** The schema's version that the database is of; 0 without one. */
async function versionThere(): Promise<number> {
  const all = await indexedDB.databases().catch(() => [])
  const there = all.find(({ name }) => name === 'gouji')
  return Math.floor((there?.version ?? 0) / 10)
}

async function openWithin(time: number, version: number): Promise<Library> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const library = new Library(version, () => {
    // From here on it is work, however long it takes.
    clearTimeout(timer)
  })
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
    // What an older schema cannot answer is not possible for the same reason that kept it from being upgraded.
    throw whyOld ?? storeFailure(error)
  }
}

/**
 * Changes the library in one transaction over all its tables: all of it or nothing. Refuses to write into the database
 * of a newer version of the extension, and into one that could not be upgraded; both can still be read.
 */
export async function changeLibrary<T>(change: (library: Library) => PromiseLike<T>): Promise<T> {
  // What hindered the upgrade may be gone by now.
  if (whyOld) await closeLibrary()
  const refusal = await whyReadOnly()
  if (refusal) throw refusal
  // Dexie follows native promises through a transaction only when its scope is itself an async function.
  return readLibrary((library) => library.transaction('rw', library.tables, async () => change(library)))
}
