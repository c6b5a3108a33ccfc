import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { listFacets, listOrgans } from '#lib/store/groups.ts'
import { keepReport } from '#lib/store/keep.ts'
import type { CaptureFilter } from '#lib/store/list.ts'
import { listCaptures } from '#lib/store/read.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { emptyLibrary } from './empty-library.ts'
import { requestFor } from './requests.ts'

const AGENCIES = ['肥城市商务局', '泰安市教育局', '聊城市商务局', '天津市东丽区商务局', '商务部', '教育局'] as const

beforeAll(async () => {
  await emptyLibrary()
  for (let seed = 1; seed <= 36; seed++) {
    const report = makeReport(seed, { agency: AGENCIES[seed % AGENCIES.length] ?? '', length: 0 })
    const wrong = seed % 4 === 0 ? withFigures(report, { 'requests.received.total': 77_777 }) : report
    await keepReport(requestFor(seed % 12 === 5 ? { ...wrong, year: null } : wrong), '1')
  }
})

const list = async (filter: CaptureFilter = {}) => (await listCaptures({ ...filter, limit: 100 })).captures

describe('the choices of a list’s filters', () => {
  it('are counted as what choosing them shows', async () => {
    for (const filter of [{}, { words: '商务' }, { worst: 'error' as const, edition: '2021' as const }]) {
      const { regions, years, editions, worst } = await listFacets(filter)
      for (const [region, count] of regions) expect(await list({ ...filter, region })).toHaveLength(count)
      for (const [year, count] of years) expect(await list({ ...filter, year })).toHaveLength(count)
      for (const [edition, count] of editions) expect(await list({ ...filter, edition })).toHaveLength(count)
      for (const [gravest, count] of worst) expect(await list({ ...filter, worst: gravest })).toHaveLength(count)
    }
  })

  it('hold every level of region, and years from the latest on', async () => {
    const { regions, years } = await listFacets()
    expect([...regions.keys()].sort()).toEqual(
      ['', '天津市', '天津市/东丽区', '山东省', '山东省/泰安市', '山东省/泰安市/肥城市', '山东省/聊城市'].sort(),
    )
    const inOrder = [...years.keys()]
    expect(inOrder).toEqual([...inOrder].sort((one, other) => other - one))
  })

  it('go together where several of one filter are chosen', async () => {
    const both = await list({ region: ['天津市', '山东省/聊城市'], year: [2020, 2021, 2022] })
    const one = await list({ region: '天津市', year: [2020, 2021, 2022] })
    const other = await list({ region: '山东省/聊城市', year: [2020, 2021, 2022] })
    expect(both).toHaveLength(one.length + other.length)
  })
})

describe('the organs of a list', () => {
  it('hold each listed capture’s year once, its last capture standing, and the years that are missing', async () => {
    const lines = await list()
    const { organs, span, captures, missing } = await listOrgans()
    expect(captures).toBe(lines.length)
    const years = lines.flatMap(({ year }) => year ?? [])
    expect(span).toEqual({ first: Math.min(...years), last: Math.max(...years) })
    expect(new Set(organs.map(({ series }) => series))).toEqual(new Set(lines.map(({ series }) => series)))
    for (const organ of organs) {
      const own = lines.filter(({ series }) => series === organ.series)
      expect(organ.yearless.length).toBe(own.filter(({ year }) => year === null).length)
      for (const { year, id } of organ.years) expect(id).toBe(lastOf(own.filter((line) => line.year === year)))
      const all = [...organ.years.map(({ year }) => year), ...organ.missing].sort()
      const due = span ? Array.from({ length: span.last - span.first + 1 }, (_, at) => span.first + at) : []
      expect(all).toEqual(organ.years.length > 0 ? due : [])
    }
    expect(missing).toBe(organs.reduce((sum, organ) => sum + organ.missing.length, 0))
  })

  it('stand together by region, those of none last', async () => {
    const regions = (await listOrgans()).organs.map(({ region }) => region)
    expect(regions.indexOf('')).toBe(regions.filter((region) => region !== '').length)
    const known = regions.filter(Boolean)
    expect(known).toEqual(['天津市/东丽区', '山东省/泰安市', '山东省/泰安市/肥城市', '山东省/聊城市'])
  })
})

function lastOf(lines: readonly CaptureSummary[]): string | undefined {
  return lines.toSorted((one, other) => (one.capturedAt < other.capturedAt ? -1 : 1)).at(-1)?.id
}
