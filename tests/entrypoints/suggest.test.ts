import 'fake-indexeddb/auto'
import { beforeEach, expect, test } from 'vitest'
import { readStudy } from '#entrypoints/library/study.ts'
import { suggestComparisons } from '#entrypoints/library/suggest.ts'
import { keepReport } from '#lib/store/keep.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { emptyLibrary } from '#tests/store/empty-library.ts'
import { requestFor } from '#tests/store/requests.ts'

beforeEach(emptyLibrary)

let made = 0

/** Keeps a report of an organ about a year, and says what it could be compared with. */
async function keep(agency: string, year: number) {
  made += 1
  const report = makeReport(made, { agency, year, edition: year < 2021 ? '2019' : '2021', size: 60 })
  const request = requestFor({ ...report, address: `https://www.example.gov.cn/${made}.html` })
  await keepReport(request, '0.1.0')
  return { id: request.id, agency, address: request.address, year }
}

const kinds = async (of: Parameters<typeof suggestComparisons>[0]) =>
  (await suggestComparisons(of)).map(({ kind }) => kind)

test('nothing is offered that the library does not hold', async () => {
  const alone = await keep('肥城市商务局', 2023)
  expect(await kinds(alone)).toEqual([])
  expect(await kinds({ ...alone, year: null })).toEqual([])
  await keep('肥城市水利局', 2022)
  expect(await kinds(alone)).toEqual([])
})

test('last year, the same kind elsewhere, the whole year and all years are offered where they are', async () => {
  const before = await keep('肥城市商务局', 2022)
  const now = await keep('肥城市商务局', 2023)
  expect(await kinds(now)).toEqual(['last-year', 'series'])
  await keep('肥城市水利局', 2023)
  expect(await kinds(now)).toEqual(['last-year', 'whole-year', 'series'])
  const elsewhere = await keep('新泰市商务局', 2023)
  const offered = await suggestComparisons(now)
  expect(offered.map(({ kind }) => kind)).toEqual(['last-year', 'same-kind', 'whole-year', 'series'])
  expect(await kinds(elsewhere)).toEqual(['same-kind', 'whole-year'])

  const [lastYear, sameKind, wholeYear, series] = offered.map(({ address }) => address.replace(/^library\.html/, ''))
  expect(new URLSearchParams(lastYear).getAll('capture')).toEqual([before.id, now.id])
  const whole = readStudy(wholeYear ?? '')
  expect(whole).toMatchObject({ view: 'group', year: 2023, kind: null, organ: expect.stringContaining('商务局') })
  expect(readStudy(sameKind ?? '')).toEqual({ ...whole, kind: '商务局' })
  const organ = whole?.view === 'group' ? whole.organ : null
  expect(readStudy(series ?? '')).toMatchObject({ view: 'series', organ })
})
