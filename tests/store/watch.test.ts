import 'fake-indexeddb/auto'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { keepReport } from '#lib/store/keep.ts'
import { countCaptures, listCaptures } from '#lib/store/read.ts'
import { deleteCaptures } from '#lib/store/remove.ts'
import { watch } from '#lib/store/watch.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { emptyLibrary } from './empty-library.ts'
import { requestFor } from './requests.ts'

beforeEach(emptyLibrary)
afterEach(() => vi.restoreAllMocks())

describe('watching the library', () => {
  it('shows what is there, and again after every change, until it is ended', async () => {
    const ending = new AbortController()
    const shown: number[] = []
    const fail = vi.fn()
    watch(async () => (await listCaptures()).total, { show: (total) => shown.push(total), fail, signal: ending.signal })
    await vi.waitFor(() => expect(shown).toEqual([0]))
    const request = requestFor(makeReport(1))
    await keepReport(request, '1')
    await vi.waitFor(() => expect(shown.at(-1)).toBe(1))
    await deleteCaptures([request.id])
    await vi.waitFor(() => expect(shown.at(-1)).toBe(0))
    ending.abort()
    const before = shown.length
    await keepReport(requestFor(makeReport(2)), '1')
    expect(await countCaptures()).toBe(1)
    expect(shown).toHaveLength(before)
    expect(fail).not.toHaveBeenCalled()
  })

  it('says why it cannot', async () => {
    const fail = vi.fn()
    const refuse = () => Promise.reject(new DOMException('No.', 'UnknownError'))
    watch(refuse, { show: () => {}, fail, signal: new AbortController().signal })
    await vi.waitFor(() => expect(fail).toHaveBeenCalledOnce())
    expect(fail.mock.calls[0]?.[0]).toMatchObject({ failure: { code: 'database-damaged' } })
  })

  it('does nothing once it is ended', async () => {
    const read = vi.fn(() => Promise.resolve(1))
    watch(read, { show: () => {}, fail: () => {}, signal: AbortSignal.abort() })
    await countCaptures()
    expect(read).not.toHaveBeenCalled()
  })
})
