import 'fake-indexeddb/auto'
import { beforeAll, describe, expect, it } from 'vitest'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { keepReport } from '#lib/store/keep.ts'
import type { CaptureQuery } from '#lib/store/list.ts'
import { countCaptures, getCapture, getSummary, listCaptures } from '#lib/store/read.ts'
import { seriesOf } from '#lib/store/series.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { emptyLibrary } from './empty-library.ts'
import { requestFor } from './requests.ts'

const COUNT = 40
const ORGAN = '青川市 水利局'

beforeAll(async () => {
  await emptyLibrary()
  for (let seed = 1; seed <= COUNT; seed++) {
    const report = makeReport(seed, seed % 8 === 0 ? { agency: seed % 16 === 0 ? ORGAN : '青川市水利局' } : {})
    const wrong = seed % 3 === 0 ? withFigures(report, { 'requests.received.total': 77_777 }) : report
    await keepReport(requestFor(seed % 10 === 0 ? { ...wrong, year: null } : wrong), '1')
  }
})

const all = async (query: CaptureQuery = {}) => (await listCaptures({ ...query, limit: COUNT })).captures

describe('lists of captures', () => {
  it('hold everything in the order asked for, in both directions', async () => {
    const keys = { capturedAt: 'capturedAt', organ: 'organ', year: 'year', errors: 'errors' } as const
    for (const sort of Object.values(keys)) {
      const ascending = await all({ sort, isAscending: true })
      const values = ascending.map((line) => line[keys[sort]] ?? 0)
      expect(values).toEqual([...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)))
      expect(ascending).toHaveLength(COUNT)
      expect((await all({ sort })).map(({ id }) => id)).toEqual(ascending.map(({ id }) => id).reverse())
    }
  })

  it('come in pages that put together are the whole, filtered or not', async () => {
    for (const query of [{}, { worst: 'error' as const }, { words: '局' }]) {
      const whole = await all(query)
      const pages = []
      for (let offset = 0; offset < whole.length; offset += 7) {
        const { captures, total } = await listCaptures({ ...query, offset, limit: 7 })
        expect(total).toBe(whole.length)
        pages.push(...captures)
      }
      expect(pages).toEqual(whole)
    }
  })

  it('hold what a filter says, all of it and nothing else', async () => {
    const lines = await all()
    const some = lines.find((line) => line.errors > 0 && line.year !== null)
    if (!some) throw new Error('no line with errors')
    const filters: [CaptureQuery, (line: CaptureSummary) => boolean][] = [
      [{ year: some.year ?? 0 }, (line) => line.year === some.year],
      [{ edition: '2019' }, (line) => line.edition === '2019'],
      [{ worst: 'error' }, (line) => line.errors > 0],
      [{ worst: 'warning' }, (line) => line.errors === 0 && line.warnings > 0],
      [{ worst: 'clean' }, (line) => line.errors + line.warnings === 0],
      [{ host: 'www.example.gov.cn' }, () => true],
      [{ host: 'other.gov.cn' }, () => false],
      [{ words: `EXAMPLE ${some.agency}` }, (line) => line.agency === some.agency],
    ]
    for (const [query, isWanted] of filters) expect(await all(query)).toEqual(lines.filter(isWanted))
  })

  it('carry no report and no page', async () => {
    const [line] = await all()
    expect(line).toBeDefined()
    expect(Object.values(line ?? {}).filter((value) => typeof value === 'object' && value !== null)).toEqual([])
  })
})

describe('the series of an organ', () => {
  it('is found under every spelling of its name, by year, those without a year first', async () => {
    const series = await seriesOf({ agency: ORGAN, address: '' })
    expect(series).toEqual(await seriesOf({ agency: '青川市水利局', address: '' }))
    const named = (await all()).filter(({ agency }) => agency.replace(' ', '') === '青川市水利局')
    expect(new Set(series.map(({ id }) => id))).toEqual(new Set(named.map(({ id }) => id)))
    const years = series.map(({ year }) => year ?? 0)
    expect(years).toEqual([...years].sort((a, b) => a - b))
  })
})

describe('reading what is not there', () => {
  it('gives nothing', async () => {
    expect(await getCapture('none')).toBeUndefined()
    expect(await getSummary('none')).toBeUndefined()
    expect(await countCaptures()).toBe(COUNT)
  })
})
