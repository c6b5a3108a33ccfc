import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Report } from '#lib/report/report.ts'
import { keepReport } from '#lib/store/keep.ts'
import { getCapture, getSummary } from '#lib/store/read.ts'
import { deleteCaptures } from '#lib/store/remove.ts'
import { joinOrgans, lastYearOf, listJoins, partOrgan, seriesOf } from '#lib/store/series.ts'
import { keysOfRow, makeReport, withFigures } from '#tests/generate/reports.ts'
import { emptyLibrary } from './empty-library.ts'
import { requestFor } from './requests.ts'

const NEW_NAME = '肥城市商务和投资促进局'
const OLD_NAME = '肥城市商务局'

beforeEach(emptyLibrary)

function reportOf(agency: string, year: number, host = 'www.example.gov.cn'): Report {
  const report = makeReport(year, { agency, year, edition: '2021', size: 60, zeros: 'zero', length: 0 })
  return { ...report, address: `https://${host}/${year}/t${year}.html` }
}

async function keep(report: Report): Promise<string> {
  const request = requestFor(report)
  await keepReport(request, '1')
  return request.id
}

/** A report with everything carried on, or carried in, set to so many. */
function carrying(report: Report, row: 'carriedIn' | 'carriedOut', count: number): Report {
  return withFigures(report, Object.fromEntries(keysOfRow(`requests.${row}`).map((key) => [key, count])))
}

const yearsOf = async (agency: string, address = '') => (await seriesOf({ agency, address })).map(({ year }) => year)
const ruleCount = async (id: string) =>
  (await getCapture(id))?.check.findings.filter(({ rule }) => rule === 'carry-over-continues').length

describe('the series of an organ', () => {
  it('is found under its bare name on its own portal, and not elsewhere', async () => {
    await keep(reportOf(OLD_NAME, 2021))
    await keep(reportOf('市商务局', 2022, 'www.feicheng.gov.cn'))
    await keep(reportOf('商务局', 2023, 'www.liaocheng.gov.cn'))
    expect(await yearsOf('商务局', 'http://www.feicheng.gov.cn/x')).toEqual([2021, 2022])
    expect(await yearsOf(OLD_NAME)).toEqual([2021, 2022])
    expect(await yearsOf('聊城市商务局')).toEqual([2023])
  })

  it('takes in what was renamed once joined by hand, and what comes later; and lets it go again', async () => {
    await keep(reportOf(OLD_NAME, 2021))
    const later = await keep(reportOf(NEW_NAME, 2022))
    const [first] = await seriesOf({ agency: OLD_NAME, address: '' })
    const [second] = await seriesOf({ agency: NEW_NAME, address: '' })
    await joinOrgans([first?.organ ?? ''], second?.organ ?? '')
    expect(await yearsOf(OLD_NAME)).toEqual([2021, 2022])
    await keep(reportOf(OLD_NAME, 2020))
    expect(await yearsOf(NEW_NAME)).toEqual([2020, 2021, 2022])
    expect((await getSummary(later))?.organ).toBe(second?.organ)
    expect(await listJoins()).toEqual([{ organ: first?.organ, series: second?.organ }])
    await partOrgan(first?.organ ?? '')
    expect(await yearsOf(OLD_NAME)).toEqual([2020, 2021])
    expect(await yearsOf(NEW_NAME)).toEqual([2022])
    expect(await listJoins()).toEqual([])
  })

  it('keeps those together that were joined before one of them is joined on', async () => {
    for (const [at, name] of [OLD_NAME, NEW_NAME, '肥城市投资促进局'].entries()) await keep(reportOf(name, 2021 + at))
    const organs = await Promise.all(
      [OLD_NAME, NEW_NAME, '肥城市投资促进局'].map(
        async (agency) => (await seriesOf({ agency, address: '' }))[0]?.organ ?? '',
      ),
    )
    await joinOrgans(organs.slice(0, 1), organs[1] ?? '')
    await joinOrgans(organs.slice(1, 2), organs[2] ?? '')
    for (const name of [OLD_NAME, NEW_NAME, '肥城市投资促进局']) expect(await yearsOf(name)).toEqual([2021, 2022, 2023])
  })
})

describe('the year before', () => {
  it('is the organ’s kept report of it, of the same portal where there are several', async () => {
    const elsewhere = await keep(reportOf(OLD_NAME, 2021, 'www.taian.gov.cn'))
    expect(
      (await lastYearOf({ agency: OLD_NAME, address: 'http://www.feicheng.gov.cn/a', year: 2022 }))?.captureId,
    ).toBe(elsewhere)
    const here = await keep(reportOf('市商务局', 2021, 'www.feicheng.gov.cn'))
    const found = await lastYearOf({ agency: OLD_NAME, address: 'http://www.feicheng.gov.cn/a', year: 2022 })
    expect(found).toMatchObject({ captureId: here, report: { agency: '市商务局', year: 2021 } })
    expect(await lastYearOf({ agency: OLD_NAME, address: '', year: 2021 })).toBeNull()
    expect(await lastYearOf({ agency: '聊城市商务局', address: '', year: 2022 })).toBeNull()
  })

  it('is held against a report when either is kept, replaced or deleted', async () => {
    const later = await keep(carrying(reportOf(OLD_NAME, 2022), 'carriedIn', 3))
    expect(await ruleCount(later)).toBe(0)
    const before = (await getSummary(later))?.errors ?? 0
    const earlier = await keep(carrying(reportOf(OLD_NAME, 2021), 'carriedOut', 5))
    expect(await ruleCount(later)).toBe(7)
    expect((await getSummary(later))?.errors).toBe(before + 1)
    const mended = await keep(carrying(reportOf(OLD_NAME, 2021), 'carriedOut', 3))
    expect(await ruleCount(later)).toBe(0)
    await deleteCaptures([mended])
    expect(await ruleCount(later)).toBe(7)
    const undo = await deleteCaptures([earlier])
    expect(await ruleCount(later)).toBe(0)
    await undo()
    expect(await ruleCount(later)).toBe(7)
  })

  it('is found across names that were joined', async () => {
    const later = await keep(carrying(reportOf(NEW_NAME, 2022), 'carriedIn', 3))
    const earlier = await keep(carrying(reportOf(OLD_NAME, 2021), 'carriedOut', 5))
    const [from, to] = [await getSummary(earlier), await getSummary(later)]
    await joinOrgans([from?.organ ?? ''], to?.organ ?? '')
    expect(await ruleCount(later)).toBe(7)
    const findings = (await getCapture(later))?.check.findings.filter(({ rule }) => rule === 'carry-over-continues')
    expect(new Set(findings?.map(({ severity }) => severity))).toEqual(new Set(['warning']))
    await partOrgan(from?.organ ?? '')
    expect(await ruleCount(later)).toBe(0)
  })
})
