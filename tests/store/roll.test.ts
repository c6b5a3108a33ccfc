import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { keepReport } from '#lib/store/keep.ts'
import { linesOf } from '#lib/store/list.ts'
import { openLibrary } from '#lib/store/open.ts'
import { countCaptures, listCaptures, listIds } from '#lib/store/read.ts'
import { deleteCaptures } from '#lib/store/remove.ts'
import { regionPath } from '#lib/store/roll.ts'
import type { CaptureRow } from '#lib/store/schema.ts'
import { joinOrgans, partOrgan } from '#lib/store/series.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { emptyLibrary } from './empty-library.ts'
import { requestFor } from './requests.ts'

const AGENCIES = ['肥城市商务局', '聊城市商务局', '天津市东丽区商务局', '商务部', '商务局'] as const

/** One thing that a person does with the library. */
type Deed =
  | { do: 'keep'; page: number; received: number }
  | { do: 'delete'; at: number; isUndone: boolean }
  | { do: 'join'; from: number; to: number }
  | { do: 'part'; organ: number }

const anyDeed: fc.Arbitrary<Deed> = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('keep' as const), page: fc.nat(9), received: fc.nat(2) }), weight: 4 },
  { arbitrary: fc.record({ do: fc.constant('delete' as const), at: fc.nat(20), isUndone: fc.boolean() }), weight: 2 },
  { arbitrary: fc.record({ do: fc.constant('join' as const), from: fc.nat(20), to: fc.nat(20) }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('part' as const), organ: fc.nat(20) }), weight: 1 },
)

async function allRows(): Promise<CaptureRow[]> {
  return (await openLibrary()).captures.toArray()
}

async function carryOut(deed: Deed): Promise<void> {
  const rows = await allRows()
  const pick = (at: number) => rows[at % Math.max(1, rows.length)]
  if (deed.do === 'keep') {
    const report = makeReport(deed.page, { agency: AGENCIES[deed.page % AGENCIES.length] ?? '', length: 0 })
    await keepReport(requestFor(withFigures(report, { 'requests.received.total': deed.received })), '1')
  } else if (deed.do === 'delete') {
    const undo = await deleteCaptures([pick(deed.at)?.id ?? ''])
    if (deed.isUndone) await undo()
  } else if (deed.do === 'join') {
    await joinOrgans([pick(deed.from)?.organ ?? ''], pick(deed.to)?.organ ?? '')
  } else {
    await partOrgan(pick(deed.organ)?.organ ?? '')
  }
}

/** What the roll says of each listed capture, as its list line says it. */
async function expectRollInStep(): Promise<void> {
  const rows = await allRows()
  const listed = rows.filter(({ latest }) => latest === 1)
  const lines = await linesOf(await openLibrary(), {}, 'capturedAt', true)
  const said = (row: CaptureSummary) => [row.id, row.series, row.agency, regionPath(row), row.year, row.errors]
  const byId = (one: unknown[], other: unknown[]) => (String(one[0]) < String(other[0]) ? -1 : 1)
  expect(
    lines.map((line) => [line.id, line.series, line.agency, line.region, line.year, line.errors]).sort(byId),
  ).toEqual(listed.map(said).sort(byId))
  expect(await countCaptures()).toBe(rows.length)
  expect((await listCaptures()).total).toBe(listed.length)
  for (const address of new Set(rows.map((row) => row.address))) {
    const versions = rows.filter((row) => row.address === address)
    const last = versions.reduce((one, other) => (one.version > other.version ? one : other))
    expect(versions.filter(({ latest }) => latest === 1)).toEqual([last])
  }
}

describe('the roll', () => {
  it('stays in step with the list lines, whatever is done', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyDeed, { maxLength: 14 }), async (deeds) => {
        await emptyLibrary()
        for (const deed of deeds) await carryOut(deed)
        await expectRollInStep()
      }),
      { numRuns: 15 },
    )
  })

  it('goes on to further sheets, and lists all of them', async () => {
    await emptyLibrary()
    const library = await openLibrary()
    const { putRows } = await import('#lib/store/roll.ts')
    await keepReport(requestFor(makeReport(1, { length: 0 })), '1')
    const [first] = await allRows()
    if (!first) throw new Error('nothing kept')
    const many = Array.from({ length: 700 }, (_, at) => ({
      ...first,
      id: `${at}`,
      address: `https://a.cn/${at}`,
      sheet: 0,
      capturedAt: new Date(1.7e12 + at * 1000).toISOString(),
    }))
    await library.transaction('rw', library.tables, async () => putRows(library, many))
    expect(new Set((await allRows()).map(({ sheet }) => sheet)).size).toBe(3)
    const ids = await listIds()
    expect(ids).toHaveLength(701)
    expect(ids.filter((id) => id !== first.id)).toEqual(many.map(({ id }) => id).reverse())
    const deep = await listCaptures({ offset: 600, limit: 20, sort: 'year' })
    expect(deep.captures).toHaveLength(20)
    expect(deep.total).toBe(701)
  })

  it('takes tabs and line ends in names for the spaces they are', async () => {
    await emptyLibrary()
    const report = { ...makeReport(2, { length: 0 }), agency: '肥城市\t商务局', title: '甲\n乙' }
    await keepReport(requestFor(report), '1')
    const [line] = await linesOf(await openLibrary(), { words: '商务局 甲' }, 'capturedAt', true)
    expect(line).toMatchObject({ agency: '肥城市 商务局', region: '山东省/泰安市/肥城市' })
  })
})
