import 'fake-indexeddb/auto'
import { gzipSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { importLibrary } from '#entrypoints/library/import-library.ts'
import { keepReport } from '#lib/store/keep.ts'
import { countCaptures, getPage, listCaptures, listIds } from '#lib/store/read.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { emptyLibrary } from '#tests/store/empty-library.ts'
import { requestFor } from '#tests/store/requests.ts'
import { fileOfMany } from './library-files.ts'
import { exported, fileOf, quiet, startEmpty, WHOLE } from './transfers.ts'

beforeEach(startEmpty)
afterEach(() => vi.restoreAllMocks())

describe('a damaged or hostile file', { timeout: 30_000 }, () => {
  it('with one line in a hundred damaged gives all the others, and the numbers of those', async () => {
    const lines = (await fileOfMany(300)).trimEnd().split('\n')
    const damaged = [50, 150, 250]
    for (const [at, line] of damaged.entries()) {
      const text = lines[line - 1] ?? ''
      lines[line - 1] = [text.slice(0, 900), text.replace(/"title":"./, '"title":"X'), '\u0000\ufffd'][at] ?? ''
    }
    const outcome = await importLibrary(fileOf(`${lines.join('\n')}\n`), quiet())
    expect(outcome).toMatchObject({ taken: 297, badCount: 3, file: null, failure: null })
    expect(outcome.bad.map(({ line }) => line)).toEqual(damaged)
    expect(await countCaptures()).toBe(297)
  })

  it('with prototype keys, a line of 100 MB, wrong types and markup in names does no harm', async () => {
    await keepReport(requestFor(makeReport(1, { length: 0 })), '1')
    const named = makeReport(2, { agency: '<img src=x onerror=alert(1)>', length: 0 })
    await keepReport(requestFor(named), '1')
    const [header = '', first = '', second = ''] = (await exported({})).split('\n')
    await emptyLibrary()
    const unsummed = first.replace(/,"sum":"\w+"/, '')
    const hostile = [
      unsummed.replace('{', '{"__proto__":{"isAdmin":true},'),
      unsummed.replace('"figures":[', '"figures":[["__proto__","polluted",1],'),
      unsummed.replace(/"year":\d+/, '"year":"2021"'),
      unsummed.replace(/"capturedAt":"[^"]*"/, '"capturedAt":5'),
    ]
    const parts = [`${header}\n`, first, '\n', '"', ...Array<string>(100).fill('x'.repeat(1_000_000)), '"\n']
    const outcome = await importLibrary(new Blob([...parts, hostile.join('\n'), '\n', second]), quiet())
    expect(outcome).toMatchObject({ taken: 2, file: null, failure: null })
    expect(outcome.bad.map(({ line, code }) => [line, code])).toEqual([
      [3, 'too-long'],
      [4, 'unsafe-key'],
      [5, 'not-a-capture'],
      [6, 'not-a-capture'],
      [7, 'not-a-capture'],
    ])
    expect(({} as Record<string, unknown>).isAdmin).toBeUndefined()
    expect((await listCaptures({ words: '<img src=x onerror=alert(1)>' })).total).toBe(1)
  })

  it('that is zipped and breaks off gives what stands before', async () => {
    const whole = gzipSync(await fileOfMany(40, 400))
    const outcome = await importLibrary(fileOf(new Uint8Array(whole.subarray(0, whole.length >> 1))), quiet())
    expect(outcome).toMatchObject({ file: 'broken-off', failure: null })
    expect(outcome.taken).toBeGreaterThan(0)
    expect(await countCaptures()).toBe(outcome.taken)
    expect(outcome.taken + outcome.badCount + outcome.lacking).toBe(40)
    const barely = await importLibrary(fileOf(new Uint8Array(whole.subarray(0, 12))), quiet())
    expect(barely).toEqual({ ...WHOLE, file: 'broken-off' })
  })

  it('that ends between two lines is known not to be whole by its head', async () => {
    const lines = (await fileOfMany(40, 400)).split('\n')
    const outcome = await importLibrary(fileOf(`${lines.slice(0, 31).join('\n')}\n`), quiet())
    expect(outcome).toEqual({ ...WHOLE, taken: 30, lacking: 10 })
  })

  it('that is something else is not read', async () => {
    for (const [text, file] of [
      ['', 'empty'],
      ['{"format":"other"}\n', 'not-a-library'],
      ['{"format":"gouji-library","version":2}\n', 'newer-version'],
    ] as const) {
      expect(await importLibrary(fileOf(text), quiet())).toEqual({ ...WHOLE, file })
    }
  })
})

describe('a full disk in the middle of an import', { timeout: 30_000 }, () => {
  it('is said, keeps the batches before whole, and lets the import be done again', async () => {
    const file = fileOf(await fileOfMany(700))
    const put = IDBObjectStore.prototype.put
    let written = 0
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'pages' && ++written > 560) throw new DOMException('The disk is full.', 'QuotaExceededError')
      return put.call(this, value, key)
    })
    const outcome = await importLibrary(file, quiet())
    expect(outcome).toMatchObject({ taken: 500, failure: { code: 'disk-full' } })
    vi.restoreAllMocks()
    expect(await countCaptures()).toBe(500)
    expect((await listCaptures()).total).toBe(500)
    for (const id of await listIds()) expect(await getPage(id)).toBeDefined()
    expect(await importLibrary(file, quiet())).toEqual({ ...WHOLE, taken: 200, known: 500 })
  })
})
