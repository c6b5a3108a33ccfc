import 'fake-indexeddb/auto'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Dexie } from 'dexie'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { Capture } from '#lib/capture/capture.ts'
import { unpackReport } from '#lib/capture/packed-report.ts'
import { rulesOff } from '#lib/store/decide.ts'
import { listFacets, listOrgans } from '#lib/store/groups.ts'
import { keepReport } from '#lib/store/keep.ts'
import { linesOf } from '#lib/store/list.ts'
import { closeLibrary, openLibrary, whyReadOnly } from '#lib/store/open.ts'
import { countCaptures, getCapture, getPage, listCaptures, versionsOf } from '#lib/store/read.ts'
import { goOn } from '#lib/store/recheck.ts'
import { forgetRemoved } from '#lib/store/remove.ts'
import { NEWEST } from '#lib/store/schema.ts'
import { listJoins, seriesOf } from '#lib/store/series.ts'
import { type FrozenLibrary, thaw } from '#tests/fixtures/libraries/frozen-library.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { requestFor } from './requests.ts'

const FOLDER = fileURLToPath(new URL('../fixtures/libraries/', import.meta.url))
const FROZEN = readdirSync(FOLDER).filter((name) => /^v\d+\.json$/.test(name))
const readFrozen = (name: string): FrozenLibrary => JSON.parse(readFileSync(FOLDER + name, 'utf8'))

type Row = Record<string, unknown> & { id: string; address: string }
const rowsOf = (frozen: FrozenLibrary, store: string) => (frozen.stores[store]?.rows ?? []) as Row[]

interface Bytes {
  $bytes: string
}
const textOf = ({ $bytes }: Bytes) => Buffer.from($bytes, 'base64')

/** The report of a frozen capture as it was read then, whichever way it was stored. */
function frozenReport(frozen: FrozenLibrary, id: string): unknown {
  const report = rowsOf(frozen, 'reports').find((row) => row.id === id)?.report as Bytes | undefined
  if (report && !('$bytes' in report)) return report
  return unpackReport(JSON.parse((report ? textOf(report) : fromBundle(frozen, id)).toString()))
}

function fromBundle(frozen: FrozenLibrary, id: string): Buffer {
  const bundles = rowsOf(frozen, 'bundles') as unknown as { members: string[]; ends: number[]; bytes: Bytes }[]
  const bundle = bundles.find(({ members }) => members.includes(id))
  if (!bundle) throw new Error(`no report of ${id}`)
  const at = bundle.members.indexOf(id) * 2
  return textOf(bundle.bytes).subarray(bundle.ends[at - 1] ?? 0, bundle.ends[at])
}

beforeEach(async () => {
  await closeLibrary()
  await Dexie.delete('gouji')
})
afterEach(() => vi.restoreAllMocks())

it('every version of the schema that was shipped has a frozen library', () => {
  const versions = FROZEN.map((name) => readFrozen(name).version / 10).sort()
  expect(versions).toEqual(Array.from({ length: NEWEST }, (_, at) => at + 1))
})

describe.each(FROZEN)('the library frozen in %s', (name) => {
  const frozen = readFrozen(name)

  it('is all there after the upgrade: captures, versions, reports, findings, pages', async () => {
    await thaw(frozen)
    expect(await countCaptures()).toBe(rowsOf(frozen, 'captures').length)
    for (const { id, address, version, latest, capturedAt, contentHash, title } of rowsOf(frozen, 'captures')) {
      const capture = await getCapture(id)
      expect(Capture.safeParse(capture).success).toBe(true)
      expect(capture).toMatchObject({ address, capturedAt, contentHash, title })
      expect(capture?.report).toEqual(frozenReport(frozen, id))
      expect((await versionsOf(address)).find((one) => one.id === id)).toMatchObject({ version, latest })
      expect((await getPage(id)) ?? null).toEqual(
        rowsOf(frozen, 'pages').some((row) => row.id === id) ? expect.any(String) : null,
      )
    }
    expect(await forgetRemoved()).toBe(rowsOf(frozen, 'removed').length)
  })

  it('is listed, searched and put in series as if it had been kept today', async () => {
    await thaw(frozen)
    const listed = rowsOf(frozen, 'captures').filter(({ latest }) => latest === 1)
    const byIndex = await listCaptures({ limit: 100 })
    expect(byIndex.total).toBe(listed.length)
    const byRoll = await linesOf(await openLibrary(), {}, 'capturedAt', false)
    expect(byRoll.map(({ id }) => id)).toEqual(byIndex.captures.map(({ id }) => id))
    const series = await seriesOf({ agency: '肥城市商务局', address: '' })
    expect(new Set(series.map(({ agency }) => agency))).toEqual(new Set(['肥城市商务局', '市商务局', '商务局']))
    expect((await listCaptures({ region: '山东省/泰安市/肥城市', words: '商务' })).total).toBe(series.length)
    expect((await listCaptures({ words: '青川' })).total).toBeGreaterThan(0)
  })

  it('still knows what the person decided', async () => {
    await thaw(frozen)
    expect(await listJoins()).toEqual(rowsOf(frozen, 'joins'))
    const aside = await (await openLibrary()).setAsides.toArray()
    expect(aside).toEqual(rowsOf(frozen, 'setAsides'))
    expect(await rulesOff()).toEqual(rowsOf(frozen, 'state').flatMap(({ rules }) => rules ?? []))
  })

  it('takes new captures, and is gone over for what the rules say between its years', async () => {
    await thaw(frozen)
    expect(await goOn(new AbortController().signal)).toBe(true)
    const request = requestFor(makeReport(1))
    expect(await keepReport(request, '1')).toMatchObject({ outcome: 'kept' })
    expect((await getCapture(request.id))?.report).toEqual(request.report)
    expect(await countCaptures()).toBe(rowsOf(frozen, 'captures').length + 1)
  })
})

describe('an upgrade that cannot be done', () => {
  const frozen = readFrozen('v1.json')
  const ids = rowsOf(frozen, 'captures').map(({ id }) => id)

  it.each([
    ['captures', 1],
    ['roll', 0],
    ['state', 1],
  ])(
    'for want of room while %s are written (after %i) leaves everything readable, says why nothing is taken, and is done later',
    async (store, most) => {
      await thaw(frozen)
      const put = IDBObjectStore.prototype.put
      let written = 0
      vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
        if (this.name === store && written++ >= most) throw new DOMException('The disk is full.', 'QuotaExceededError')
        return put.call(this, value, key)
      })
      expect(await countCaptures()).toBe(ids.length)
      expect((await whyReadOnly())?.failure.code).toBe('disk-full')
      expect((await listCaptures({ limit: 100, sort: 'organ' })).captures.map(({ id }) => id).length).toBeGreaterThan(0)
      expect((await listCaptures()).captures[0]).toMatchObject({ province: expect.any(String), setAside: 0 })
      expect((await seriesOf({ agency: '肥城市商务局', address: '' })).length).toBeGreaterThan(1)
      const [organs, facets, found] = await Promise.all([listOrgans(), listFacets(), listCaptures({ words: '商务' })])
      expect(organs.captures).toBe(found.total + (await listCaptures()).total - found.captures.length)
      expect([...facets.editions.values()].reduce((sum, count) => sum + count, 0)).toBe(organs.captures)
      expect(found.captures.every(({ agency, title }) => `${agency}${title}`.includes('商务'))).toBe(true)
      for (const id of ids) expect((await getCapture(id))?.id).toBe(id)
      const request = requestFor(makeReport(1))
      await expect(keepReport(request, '1')).rejects.toMatchObject({ failure: { code: 'disk-full' } })
      expect(await countCaptures()).toBe(ids.length)
      vi.restoreAllMocks()
      expect(await keepReport(request, '1')).toMatchObject({ outcome: 'kept' })
      expect(await whyReadOnly()).toBeNull()
      expect(await countCaptures()).toBe(ids.length + 1)
      expect((await seriesOf({ agency: '肥城市商务局', address: '' })).length).toBeGreaterThan(1)
    },
  )

  it('from version 2 leaves everything readable, says why nothing is taken, and is done later', async () => {
    const two = readFrozen('v2.json')
    const count = rowsOf(two, 'captures').length
    await thaw(two)
    vi.spyOn(IDBDatabase.prototype, 'createObjectStore').mockImplementation(() => {
      throw new DOMException('The disk is full.', 'QuotaExceededError')
    })
    expect(await countCaptures()).toBe(count)
    expect((await whyReadOnly())?.failure.code).toBe('disk-full')
    for (const { id } of rowsOf(two, 'captures')) expect((await getCapture(id))?.id).toBe(id)
    expect((await listCaptures({ words: '商务' })).total).toBeGreaterThan(0)
    const request = requestFor(makeReport(1))
    await expect(keepReport(request, '1')).rejects.toMatchObject({ failure: { code: 'disk-full' } })
    vi.restoreAllMocks()
    expect(await keepReport(request, '1')).toMatchObject({ outcome: 'kept' })
    expect(await whyReadOnly()).toBeNull()
    expect(await countCaptures()).toBe(count + 1)
  })

  it('because of a row that is no list line leaves the rest readable', async () => {
    const rows = rowsOf(frozen, 'captures').map((row, at) => (at === 3 ? { ...row, agency: undefined } : row))
    const captures = { ...frozen.stores.captures, rows } as FrozenLibrary['stores'][string]
    await thaw({ ...frozen, stores: { ...frozen.stores, captures } })
    expect(await countCaptures()).toBe(ids.length)
    expect((await whyReadOnly())?.failure.code).toBe('database-damaged')
    expect((await getCapture(ids[0] ?? ''))?.id).toBe(ids[0])
    expect((await listOrgans()).captures).toBeGreaterThan(0)
  })
})

describe('a damaged library', () => {
  it('says so of the capture that is not whole, and gives the others', async () => {
    const [good, bad] = [requestFor(makeReport(1)), requestFor(makeReport(2))]
    for (const request of [good, bad]) await keepReport(request, '1')
    const library = await openLibrary()
    await library.reports.update(bad.id, { report: new Uint8Array([123, 34]) })
    await expect(getCapture(bad.id)).rejects.toMatchObject({ failure: { code: 'database-damaged' } })
    expect((await getCapture(good.id))?.id).toBe(good.id)
    await library.pages.put({ id: bad.id, html: new Uint8Array([31, 139, 8, 0]) })
    await expect(getPage(bad.id)).rejects.toMatchObject({ failure: { code: 'database-damaged' } })
    expect(await getPage(good.id)).toBe(good.html)
    expect((await listCaptures()).total).toBe(2)
  })
})
