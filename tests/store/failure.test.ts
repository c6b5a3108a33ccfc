import 'fake-indexeddb/auto'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepReport } from '#lib/store/keep.ts'
import { closeLibrary } from '#lib/store/open.ts'
import { countCaptures, getCapture, getPage, listCaptures } from '#lib/store/read.ts'
import { deleteCaptures } from '#lib/store/remove.ts'
import { NEWEST } from '#lib/store/schema.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { emptyLibrary } from './empty-library.ts'
import { requestFor } from './requests.ts'

const FIRST = makeReport(1, { edition: '2021' })
const CHANGED = withFigures(FIRST, { 'requests.received.total': 9_999 })

/** From now on the disk is full for every write into a store, until `isFull` says otherwise. */
function fillDisk(isFull: (store: string) => boolean): void {
  const add = IDBObjectStore.prototype.add
  const put = IDBObjectStore.prototype.put
  const orFull = (write: typeof add) =>
    function (this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (isFull(this.name)) throw new DOMException('The disk is full.', 'QuotaExceededError')
      return write.call(this, value, key)
    }
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(orFull(add))
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(orFull(put))
}

/** Opens the database beside the library, as another version of the extension would. */
function openBeside(version: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('gouji', version)
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

beforeEach(emptyLibrary)
afterEach(async () => {
  vi.restoreAllMocks()
  vi.useRealTimers()
  Dexie.dependencies.indexedDB = indexedDB
  await closeLibrary()
  await Dexie.delete('gouji')
})

describe('a full disk', () => {
  it('is said, leaves the library as it was wherever it strikes, and usable afterwards', async () => {
    const first = requestFor(FIRST)
    await keepReport(first, '1')
    const before = await listCaptures()
    const second = requestFor(CHANGED)
    for (const store of ['captures', 'reports', 'pages']) {
      fillDisk((name) => name === store)
      await expect(keepReport(second, '1')).rejects.toMatchObject({ failure: { code: 'disk-full' } })
      vi.restoreAllMocks()
      expect(await listCaptures()).toEqual(before)
      expect(await getCapture(second.id)).toBeUndefined()
      expect(await getPage(second.id)).toBeUndefined()
    }
    expect(await keepReport(second, '1')).toMatchObject({ outcome: 'new-version', version: 2 })
  })

  it('makes what was deleted give way first', async () => {
    const first = requestFor(FIRST)
    await keepReport(first, '1')
    const undo = await deleteCaptures([first.id])
    let tries = 0
    fillDisk((name) => name === 'pages' && ++tries === 1)
    expect(await keepReport(requestFor(CHANGED), '1')).toMatchObject({ version: 1 })
    vi.restoreAllMocks()
    await expect(undo()).rejects.toMatchObject({ failure: { code: 'not-found' } })
  })
})

describe('a library that cannot be opened', () => {
  it('is said where there is no database at all, and tried anew when asked again', async () => {
    await closeLibrary()
    Dexie.dependencies.indexedDB = undefined as unknown as IDBFactory
    await expect(countCaptures()).rejects.toMatchObject({ failure: { code: 'database-missing' } })
    Dexie.dependencies.indexedDB = indexedDB
    expect(await countCaptures()).toBe(0)
  })

  it('is said where the browser refuses to open it', async () => {
    await closeLibrary()
    for (const [name, code] of [
      ['InvalidStateError', 'database-missing'],
      ['UnknownError', 'database-damaged'],
      ['QuotaExceededError', 'disk-full'],
      ['NeverHeardOfError', 'failed'],
    ] as const) {
      vi.spyOn(indexedDB, 'open').mockImplementation(() => {
        throw new DOMException('No.', name)
      })
      await expect(countCaptures()).rejects.toMatchObject({ failure: { code } })
    }
  })

  it('is said while an older window holds on to it, and opens when that lets go', async () => {
    await closeLibrary()
    await Dexie.delete('gouji')
    const holder = await openBeside(5)
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const asked = expect(countCaptures()).rejects.toMatchObject({ failure: { code: 'database-locked' } })
    await vi.advanceTimersByTimeAsync(8_000)
    await asked
    vi.useRealTimers()
    holder.close()
    expect(await countCaptures()).toBe(0)
  })
})

describe('a library of a newer version', () => {
  it('can be read and is not written to', async () => {
    const request = requestFor(FIRST)
    await keepReport(request, '1')
    await closeLibrary()
    const newer = await openBeside(10 * (NEWEST + 1))
    newer.close()
    expect((await getCapture(request.id))?.report).toEqual(FIRST)
    await expect(keepReport(requestFor(CHANGED), '1')).rejects.toMatchObject({ failure: { code: 'database-newer' } })
    await expect(deleteCaptures([request.id])).rejects.toMatchObject({ failure: { code: 'database-newer' } })
    expect(await countCaptures()).toBe(1)
  })
})
