import 'fake-indexeddb/auto'
import fc from 'fast-check'
import { beforeEach, describe, expect, it } from 'vitest'
import { keepReport, keptStateOf } from '#lib/store/keep.ts'
import { closeLibrary, openLibrary } from '#lib/store/open.ts'
import { countCaptures, getCapture, getPage, listCaptures, versionsOf } from '#lib/store/read.ts'
import { arbitraryReport, makeReport, withFigures } from '#tests/generate/reports.ts'
import { emptyLibrary } from './empty-library.ts'
import { requestFor } from './requests.ts'

const FIRST = makeReport(1, { edition: '2021' })
const CHANGED = withFigures(FIRST, { 'requests.received.total': 9_999 })

beforeEach(emptyLibrary)

describe('keeping a report', () => {
  it('gives back what was kept, word for word', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryReport({ length: 200 }), fc.string({ unit: 'binary' }), async (report, html) => {
        await emptyLibrary()
        const request = requestFor(report, { html })
        const outcome = await keepReport(request, '1.2.3')
        expect(outcome).toMatchObject({ outcome: 'kept', captureId: request.id, version: 1 })
        const kept = await getCapture(request.id)
        expect(kept?.report).toEqual(report)
        expect(kept?.check).toEqual(request.check)
        expect(kept).toMatchObject({ capturedAt: request.capturedAt, title: report.title, extensionVersion: '1.2.3' })
        expect(await getPage(request.id)).toBe(html.toWellFormed())
      }),
      { numRuns: 25 },
    )
  })

  it('writes a request once, however often and however concurrently it is made', async () => {
    const request = requestFor(FIRST)
    const together = await Promise.all([1, 2, 3].map(() => keepReport(request, '1')))
    await closeLibrary()
    const later = await keepReport(request, '1')
    for (const outcome of [...together, later]) expect(outcome).toEqual(together[0])
    expect(await countCaptures()).toBe(1)
  })

  it('says that nothing is new when the content is the same, and writes nothing', async () => {
    const request = requestFor(FIRST)
    await keepReport(request, '1')
    const again = requestFor(FIRST, { address: `${FIRST.address}#t3`, html: '<p>浏览次数：8</p>' })
    expect(await keepReport(again, '2')).toEqual({
      outcome: 'already-kept',
      captureId: request.id,
      version: 1,
      capturedAt: request.capturedAt,
    })
    expect(await countCaptures()).toBe(1)
    expect(await getPage(again.id)).toBeUndefined()
  })

  it('keeps other content of the address as a new version, and says what changed', async () => {
    const requests = [requestFor(FIRST), requestFor(CHANGED), requestFor(FIRST)]
    const outcomes = []
    for (const request of requests) outcomes.push(await keepReport(request, '1'))
    const change = { figures: ['requests.received.total'], linesGone: 0, linesNew: 0, hasNewTitle: false }
    expect(outcomes.slice(1)).toEqual([
      {
        outcome: 'new-version',
        captureId: requests[1]?.id,
        version: 2,
        isPageKept: true,
        changedSince: requests[0]?.capturedAt,
        change,
      },
      {
        outcome: 'new-version',
        captureId: requests[2]?.id,
        version: 3,
        isPageKept: true,
        changedSince: requests[1]?.capturedAt,
        change,
      },
    ])
    const versions = await versionsOf(FIRST.address ?? '')
    expect(versions.map(({ id, version, latest }) => ({ id, version, latest }))).toEqual(
      requests.map(({ id }, at) => ({ id, version: at + 1, latest: at === 2 ? 1 : 0 })),
    )
    expect((await listCaptures()).captures.map(({ id }) => id)).toEqual([requests[2]?.id])
    expect(await keepReport(requests[1] ?? requestFor(FIRST), '1')).toEqual(outcomes[1])
  })

  it('keeps a report without its page when there is none to keep', async () => {
    const request = requestFor(FIRST, { html: null })
    expect(await keepReport(request, '1')).toMatchObject({ outcome: 'kept', isPageKept: false })
    expect(await getPage(request.id)).toBeUndefined()
  })

  it('refuses what is no capture and leaves the library as it was', async () => {
    const broken = { ...requestFor(FIRST), capturedAt: 'yesterday' }
    await expect(keepReport(broken, '1')).rejects.toMatchObject({ failure: { code: 'refused' } })
    expect(await countCaptures()).toBe(0)
  })
})

describe('whether a page is kept', () => {
  it('is told by its address and content', async () => {
    const address = FIRST.address ?? ''
    expect(await keptStateOf(address, FIRST)).toEqual({ state: 'not-kept' })
    const { id: captureId, capturedAt } = await keepFirst()
    const kept = { captureId, capturedAt, version: 1 }
    expect(await keptStateOf(address, FIRST)).toEqual({ state: 'kept', ...kept })
    const changed = await keptStateOf(`${address}#top`, CHANGED)
    expect(changed).toMatchObject({ state: 'changed', ...kept, change: { figures: ['requests.received.total'] } })
    expect(await keptStateOf(`${address}?page=2`, FIRST)).toEqual({ state: 'not-kept' })
  })

  it('is said to be a damaged library when a report is missing there', async () => {
    const { id } = await keepFirst()
    await (await openLibrary()).reports.delete(id)
    const asked = keptStateOf(FIRST.address ?? '', CHANGED)
    await expect(asked).rejects.toMatchObject({ failure: { code: 'database-damaged' } })
  })
})

async function keepFirst() {
  const request = requestFor(FIRST)
  await keepReport(request, '1')
  return request
}
