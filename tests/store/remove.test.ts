import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it } from 'vitest'
import { keepReport } from '#lib/store/keep.ts'
import { openLibrary } from '#lib/store/open.ts'
import { countCaptures, getCapture, getPage, listCaptures, versionsOf } from '#lib/store/read.ts'
import { deleteCaptures, forgetRemoved } from '#lib/store/remove.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { emptyLibrary } from './empty-library.ts'
import { requestFor } from './requests.ts'

const FIRST = makeReport(1, { edition: '2021' })
const ADDRESS = FIRST.address ?? ''

/** Keeps three versions of one address and gives their ids. */
async function keepThree(): Promise<string[]> {
  const requests = [1, 2, 3].map((count) => requestFor(withFigures(FIRST, { 'requests.received.total': count })))
  for (const request of requests) await keepReport(request, '1')
  return requests.map(({ id }) => id)
}

/** Everything that the library holds, removed captures aside. */
async function contents() {
  const library = await openLibrary()
  return {
    captures: await library.captures.toArray(),
    reports: await library.reports.toArray(),
    pages: await library.pages.toArray(),
  }
}

beforeEach(emptyLibrary)

describe('deleting captures', () => {
  it('takes them out of lists, and makes the last that is left the latest', async () => {
    const [first, second, third] = await keepThree()
    await deleteCaptures([third ?? '', 'unknown'])
    expect(await getCapture(third ?? '')).toBeUndefined()
    expect((await versionsOf(ADDRESS)).map(({ id, latest }) => [id, latest])).toEqual([
      [first, 0],
      [second, 1],
    ])
    expect((await listCaptures()).captures.map(({ id }) => id)).toEqual([second])
  })

  it('is undone without a trace', async () => {
    const ids = await keepThree()
    const before = await contents()
    const undo = await deleteCaptures([ids[0] ?? '', ids[2] ?? ''])
    await undo()
    expect(await contents()).toEqual(before)
  })

  it('is undone beside a capture that was made in the meantime, each with its own number', async () => {
    const ids = await keepThree()
    const undo = await deleteCaptures(ids.slice(2))
    const later = requestFor(withFigures(FIRST, { 'requests.received.total': 4 }))
    expect(await keepReport(later, '1')).toMatchObject({ outcome: 'new-version', version: 4 })
    await undo()
    expect((await versionsOf(ADDRESS)).map(({ id, latest }) => [id, latest])).toEqual([
      ...ids.map((id) => [id, 0]),
      [later.id, 1],
    ])
  })

  it('is not undone by a retry of the request that made the capture', async () => {
    const request = requestFor(FIRST)
    const outcome = await keepReport(request, '1')
    await deleteCaptures([request.id])
    expect(await keepReport(request, '1')).toEqual(outcome)
    expect(await countCaptures()).toBe(0)
  })

  it('is for good once forgotten, or once something else is deleted', async () => {
    const ids = await keepThree()
    const undoFirst = await deleteCaptures(ids.slice(0, 1))
    const undoSecond = await deleteCaptures(ids.slice(1, 2))
    await expect(undoFirst()).rejects.toMatchObject({ failure: { code: 'not-found' } })
    expect(await forgetRemoved()).toBe(1)
    await expect(undoSecond()).rejects.toMatchObject({ failure: { code: 'not-found' } })
    expect(await countCaptures()).toBe(1)
    expect(await getPage(ids[0] ?? '')).toBeUndefined()
    expect((await contents()).reports.map(({ id }) => id)).toEqual([ids[2]])
  })
})
