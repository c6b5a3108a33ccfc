import 'fake-indexeddb/auto'
import { gunzipSync } from 'node:zlib'
import { beforeEach, describe, expect, it } from 'vitest'
import {
  exportFigures,
  exportLibrary,
  exportWorkbook,
  type TransferProgress,
} from '#entrypoints/library/export-library.ts'
import { importLibrary } from '#entrypoints/library/import-library.ts'
import { setAside } from '#lib/store/decide.ts'
import { keepReport } from '#lib/store/keep.ts'
import { countCaptures, getCapture, getPage, listCaptures, listIds, versionsOf } from '#lib/store/read.ts'
import { recheckProgress } from '#lib/store/recheck.ts'
import { deleteCaptures } from '#lib/store/remove.ts'
import { joinOrgans, listJoins, seriesOf } from '#lib/store/series.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { emptyLibrary } from '#tests/store/empty-library.ts'
import { requestFor } from '#tests/store/requests.ts'
import { fileOfMany } from './library-files.ts'
import { exported, fileOf, quiet, startEmpty, WHOLE } from './transfers.ts'

const TOTAL = 'requests.received.total'
beforeEach(startEmpty)

/** A library with versions, gaps in them, joined organs and findings set aside. */
async function fillLibrary(count = 12): Promise<string[]> {
  const ids: string[] = []
  for (let seed = 0; seed < count; seed++) {
    const agency = ['肥城市商务局', '肥城市招商局', '商务部', '市商务局', '<b>青川</b>市水利局'][seed % 5] ?? ''
    for (const total of seed % 4 === 0 ? [1, 2, 1] : [3]) {
      const request = requestFor(withFigures(makeReport(seed, { agency, length: 200 }), { [TOTAL]: total }))
      await keepReport(seed % 3 === 0 ? { ...request, html: null } : request, '0.1.0')
      ids.push(request.id)
    }
  }
  await deleteCaptures([ids[1] ?? ''])
  const [first] = await seriesOf({ agency: '肥城市招商局', address: '' })
  if (first) {
    await joinOrgans([first.organ], '370983/商务局')
    await setAside(first, ['zero-is-written:0123456789abcdef'], '核对过', '2024-02-06T06:00:00.000Z')
  }
  return ids.filter((_, at) => at !== 1)
}

const withoutHeader = (text: string) => text.slice(text.indexOf('\n') + 1)

/** Everything that the library says of itself through its doors. */
async function contents() {
  const ids = (await listIds()).sort()
  const captures = await Promise.all(ids.map(getCapture))
  const pages = await Promise.all(ids.map(getPage))
  const lines = (await listCaptures({ limit: 500 })).captures.sort((one, other) => (one.id < other.id ? -1 : 1))
  return {
    captures,
    pages,
    lines: lines.map((line) => ({ ...line, version: 0, bundle: '' })),
    joins: await listJoins(),
  }
}

describe('a library taken out and in again', { timeout: 30_000 }, () => {
  it('is the same, to the byte but for the header’s time, with its pages, joins and set-asides', async () => {
    await fillLibrary()
    const before = await contents()
    const count = await countCaptures()
    const first = await exported()
    await emptyLibrary()
    expect(await importLibrary(fileOf(first), quiet())).toEqual({ ...WHOLE, taken: count })
    expect(await contents()).toEqual(before)
    const second = await exported()
    expect(withoutHeader(second)).toBe(withoutHeader(first))
    const time = /"exportedAt":"[^"]*"/
    expect(second.replace(time, '')).toBe(first.replace(time, ''))
  })

  it('is whole when much was deleted that can still be put back', async () => {
    await importLibrary(fileOf(await fileOfMany(900)), quiet())
    const ids = (await listIds()).sort()
    await deleteCaptures(ids.filter((_, at) => at % 3 === 0))
    const lines = (await exported({})).trimEnd().split('\n').slice(1)
    const out = lines.map((line) => (JSON.parse(line) as { id: string }).id)
    expect(out).toEqual(ids.filter((_, at) => at % 3 !== 0))
  })

  it('is the same zipped, and told apart by its first bytes, whatever it is called', async () => {
    await fillLibrary(4)
    const plain = await exported()
    const zipped = new Uint8Array(
      await (await exportLibrary({ hasPages: true, isZipped: true }, quiet())).arrayBuffer(),
    )
    expect(withoutHeader(gunzipSync(zipped).toString())).toBe(withoutHeader(plain))
    const count = await countCaptures()
    await emptyLibrary()
    expect(await importLibrary(fileOf(zipped), quiet())).toEqual({ ...WHOLE, taken: count })
  })

  it('holds what was selected, without pages when they are not wanted', async () => {
    const ids = await fillLibrary()
    const some = ids.slice(2, 5)
    const lines = withoutHeader(await exported({ ids: some }))
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(lines.map(({ id }) => id)).toEqual(some.toSorted())
    expect(lines.filter((line) => 'page' in line)).toEqual([])
  })

  it('tells its progress, and stops when told to', async () => {
    await fillLibrary()
    const told: TransferProgress[] = []
    const tell = (progress: TransferProgress) => told.push(progress)
    const file = fileOf(await (await exportLibrary({}, { ...quiet(), tell })).text())
    expect(told.at(-1)).toEqual({ done: await countCaptures(), total: await countCaptures() })
    await expect(exportLibrary({}, { tell, signal: AbortSignal.abort() })).rejects.toThrow()
    await emptyLibrary()
    const stopped = await importLibrary(file, { tell, signal: AbortSignal.abort() })
    expect(stopped).toEqual({ ...WHOLE, isStopped: true })
    expect(await countCaptures()).toBe(0)
    await importLibrary(file, { ...quiet(), tell })
    expect(told.at(-1)).toEqual({ done: file.size, total: file.size })
  })

  it('also comes out as a CSV of all figures and as a workbook', async () => {
    const ids = await fillLibrary(3)
    const figures = (await Promise.all(ids.map(getCapture))).flatMap((it) => Object.keys(it?.report.figures ?? {}))
    const csv = await (await exportFigures({ ids }, quiet())).text()
    expect(csv.trimEnd().split('\r\n')).toHaveLength(figures.length + 1)
    const xlsx = new Uint8Array(await (await exportWorkbook({ ids }, quiet())).arrayBuffer())
    expect([...xlsx.slice(0, 2)]).toEqual([...new TextEncoder().encode('PK')])
  })
})

describe('a library taken into another one', () => {
  it('adds nothing twice', async () => {
    await fillLibrary()
    const file = fileOf(await exported())
    const before = await contents()
    const count = await countCaptures()
    expect(await importLibrary(file, quiet())).toEqual({ ...WHOLE, known: count })
    expect(await contents()).toEqual(before)
  })

  it('puts versions of a page in the order of time, and leaves out what says the same as its neighbour', async () => {
    const page = (total: number, minute: number) => {
      const at = new Date(Date.UTC(2025, 0, 1, 0, minute)).toISOString()
      return requestFor(withFigures(makeReport(1, { length: 0 }), { [TOTAL]: total }), { capturedAt: at })
    }
    const there = [page(1, 10), page(2, 30)]
    const other = [page(7, 0), page(1, 20), page(8, 25), page(2, 35), page(9, 40)]
    for (const request of other) await keepReport(request, '1')
    const file = fileOf(await exported())
    await emptyLibrary()
    for (const request of there) await keepReport(request, '1')
    expect(await importLibrary(file, quiet())).toEqual({ ...WHOLE, taken: 3, known: 2 })
    const versions = await versionsOf(makeReport(1).address ?? '')
    expect(versions.map(({ version, latest }) => [version, latest])).toEqual([
      [1, 0],
      [2, 0],
      [3, 0],
      [4, 0],
      [5, 1],
    ])
    const expected = [other[0], there[0], other[2], there[1], other[4]].map((request) => request?.id)
    expect(versions.map(({ id }) => id)).toEqual(expected)
    for (const id of expected) expect((await getCapture(id ?? ''))?.id).toBe(id)
    expect(await recheckProgress()).not.toBeNull()
  })

  it('refuses another capture under the id of one that is there', async () => {
    const request = requestFor(makeReport(1, { length: 0 }))
    await keepReport(request, '1')
    const file = fileOf(await exported())
    await emptyLibrary()
    await keepReport({ ...request, report: makeReport(2, { length: 0 }) }, '1')
    const bad = [{ line: 2, code: 'id-taken', detail: null }]
    expect(await importLibrary(file, quiet())).toEqual({ ...WHOLE, bad, badCount: 1 })
  })
})
