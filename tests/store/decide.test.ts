import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { findingKey } from '#lib/capture/finding-key.ts'
import type { Report } from '#lib/report/report.ts'
import { checkReport } from '#lib/rules/check-report.ts'
import { getDecided, listSetAsides, rulesOff, setAside, setRulesOff, takeBack } from '#lib/store/decide.ts'
import { keepReport } from '#lib/store/keep.ts'
import { getCapture, getSummary, listCaptures } from '#lib/store/read.ts'
import { goOn, recheckProgress } from '#lib/store/recheck.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { emptyLibrary } from './empty-library.ts'
import { requestFor } from './requests.ts'

const TOTAL = 'requests.received.total'
const MADE = makeReport(1, { agency: '肥城市商务局', year: 2021, edition: '2021', size: 60, zeros: 'zero', length: 0 })
const WRONG = withFigures(MADE, { [TOTAL]: 777 })
const OF = { agency: WRONG.agency, address: WRONG.address ?? '', year: WRONG.year }
const BROKEN = [...new Set(checkReport(WRONG).findings.flatMap((it) => (it.severity === 'error' ? it.rule : [])))]
const AT = '2024-02-06T06:00:00.000Z'

const keysOf = (report: Report) => checkReport(report).findings.map((finding) => findingKey(finding, report))
const toEnd = () => goOn(new AbortController().signal)

async function keep(report: Report): Promise<string> {
  const request = requestFor(report)
  await keepReport(request, '1')
  return request.id
}

beforeEach(emptyLibrary)

/** One capture as the person left its findings. */
const decided = async (id: string) => (await getDecided([id]))[0]

describe('a finding set aside', () => {
  it('is counted apart on the list line, and again when it is taken back', async () => {
    const id = await keep(WRONG)
    const before = await getSummary(id)
    await setAside(OF, keysOf(WRONG), '与台账核对过', AT)
    expect(await getSummary(id)).toMatchObject({ errors: 0, warnings: 0, infos: 0 })
    expect((await getSummary(id))?.setAside).toBeGreaterThan(0)
    expect((await listCaptures({ worst: 'clean' })).total).toBe(1)
    expect((await listSetAsides(OF)).every(({ reason, at }) => reason === '与台账核对过' && at === AT)).toBe(true)
    await takeBack(OF, keysOf(WRONG))
    expect(await getSummary(id)).toEqual(before)
    expect(await listSetAsides(OF)).toEqual([])
  })

  it('is returned with the capture', async () => {
    const id = await keep(WRONG)
    expect((await getCapture(id))?.setAsides).toBeUndefined()
    const [key = ''] = keysOf(WRONG)
    await setAside(OF, [key], '原文如此', AT)
    expect((await getCapture(id))?.setAsides).toEqual([{ finding: key, reason: '原文如此', at: AT }])
  })

  it('is no part of what is compared and ranked, live', async () => {
    const id = await keep(WRONG)
    const [key = ''] = keysOf(WRONG)
    await setAside(OF, [key], '原文如此', AT)
    const { findings } = checkReport(WRONG)
    expect((await decided(id))?.check.findings).toEqual(findings.slice(1))
    expect((await decided(id))?.settled).toEqual([{ finding: findings[0], reason: '原文如此', at: AT }])
    await takeBack(OF, [key])
    expect((await decided(id))?.check.findings).toEqual(findings)
  })

  it('comes back when the numbers change, and stays aside in the version where they have not', async () => {
    const first = await keep(WRONG)
    await setAside(OF, keysOf(WRONG), '核对过', AT)
    const second = await keep(withFigures(MADE, { [TOTAL]: 778 }))
    expect((await getSummary(second))?.errors).toBeGreaterThan(0)
    expect((await getSummary(first))?.errors).toBe(0)
    const third = await keep(WRONG)
    expect((await getSummary(third))?.errors).toBe(0)
  })

  it('is remembered before the report is kept, and of no other organ or year', async () => {
    await setAside(OF, keysOf(WRONG), '核对过', AT)
    const id = await keep(WRONG)
    expect((await getSummary(id))?.errors).toBe(0)
    const elsewhere = { ...WRONG, agency: '聊城市商务局', address: 'https://www.liaocheng.gov.cn/1' }
    const nextYear = { ...WRONG, year: 2022, address: 'https://www.example.gov.cn/next' }
    for (const other of [elsewhere, nextYear]) expect((await getSummary(await keep(other)))?.errors).toBeGreaterThan(0)
  })
})

describe('a rule switched off', () => {
  it('is left out of all counts once the library was gone over, and counted again when switched on', async () => {
    const id = await keep(WRONG)
    const before = await getSummary(id)
    await setRulesOff(BROKEN)
    expect(await recheckProgress()).toEqual({ done: 0, total: 1 })
    expect(await toEnd()).toBe(true)
    expect(await recheckProgress()).toBeNull()
    expect((await getSummary(id))?.errors).toBe(0)
    expect((await getCapture(id))?.check.findings.length).toBe(checkReport(WRONG).findings.length)
    expect(await rulesOff()).toEqual(BROKEN)
    await setRulesOff([])
    await toEnd()
    expect(await getSummary(id)).toEqual(before)
  })

  it('is left out of what is kept from then on', async () => {
    await setRulesOff(BROKEN)
    expect((await getSummary(await keep(WRONG)))?.errors).toBe(0)
  })

  it('asks for nothing when it was off already', async () => {
    await keep(WRONG)
    await setRulesOff(['a', 'b'])
    await toEnd()
    await setRulesOff(['b', 'a'])
    expect(await recheckProgress()).toBeNull()
  })
})

describe('going over the library', () => {
  it('goes on where it was left, in as many contexts as like, and ends once', async () => {
    for (let seed = 0; seed < 120; seed++) await keep(makeReport(seed, { length: 0 }))
    const before = (await listCaptures({ limit: 200 })).captures
    await setRulesOff(['zero-is-written'])
    const ending = new AbortController()
    ending.abort()
    expect(await goOn(ending.signal)).toBe(false)
    expect(await Promise.all([toEnd(), toEnd()])).toEqual([true, true])
    const after = (await listCaptures({ limit: 200 })).captures
    const changed = after.filter(({ warnings }, at) => warnings !== before[at]?.warnings)
    expect(changed.length).toBeGreaterThan(0)
    await setRulesOff([])
    await toEnd()
    expect((await listCaptures({ limit: 200 })).captures).toEqual(before)
  })
})
