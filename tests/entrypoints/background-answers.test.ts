import 'fake-indexeddb/auto'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { ANSWERERS } from '#entrypoints/background/answers.ts'
import { answered, failed } from '#lib/capture/failure.ts'
import type { BackgroundAnswerers } from '#lib/messages.ts'
import { countCaptures } from '#lib/store/read.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { emptyLibrary } from '#tests/store/empty-library.ts'
import { requestFor } from '#tests/store/requests.ts'

type Sender = Parameters<BackgroundAnswerers['keptAt']>[1]

const REPORT = makeReport(1)
const ADDRESS = 'https://www.example.gov.cn/2022/t1.html'
const tab = { id: 5 } as NonNullable<Sender['tab']>
const ours: Sender = {
  id: fakeBrowser.runtime.id,
  url: fakeBrowser.runtime.getURL('/popup.html'),
  origin: 'chrome-extension://x',
}
const inPage = (url: string, changes: Sender = {}): Sender => ({
  id: fakeBrowser.runtime.id,
  url,
  frameId: 0,
  tab,
  ...changes,
})

const executeScript = vi.fn<(injection: { target: object; files?: string[] }) => Promise<{ result: unknown }[]>>()
const sendToTab = vi.fn<(tabId: number, message: unknown, options: object) => Promise<unknown>>()
const setBadgeText = vi.fn<(badge: { tabId: number; text: string }) => Promise<void>>()

beforeEach(async () => {
  fakeBrowser.reset()
  executeScript.mockReset().mockResolvedValue([{ result: true }])
  sendToTab.mockReset().mockResolvedValue(answered(undefined))
  setBadgeText.mockReset().mockResolvedValue()
  Object.assign(fakeBrowser.runtime, { getManifest: () => ({ version: '0.1.0' }) })
  Object.assign(fakeBrowser.scripting, { executeScript })
  Object.assign(fakeBrowser.tabs, { sendMessage: sendToTab })
  Object.assign(fakeBrowser.action, {
    setBadgeText,
    setTitle: vi.fn(),
    setBadgeBackgroundColor: vi.fn(),
    setBadgeTextColor: vi.fn(),
  })
  await emptyLibrary()
})

describe('a figure to be shown where it was read', () => {
  it('is no page’s to ask for: none may open tabs', async () => {
    const asked = { agency: '', year: 2022, address: ADDRESS, figures: ['requests.received.total'] }
    const create = vi.spyOn(fakeBrowser.tabs, 'create')
    expect(await ANSWERERS.showSource(asked, inPage(ADDRESS))).toMatchObject({
      ok: false,
      failure: { code: 'refused' },
    })
    expect(create).not.toHaveBeenCalled()
  })
})

describe('a capture asked for', () => {
  const request = requestFor(REPORT, { address: ADDRESS })

  it('is kept for the page that holds it, a frame without an address of its own, and our own pages', async () => {
    const framed = inPage('about:srcdoc', { origin: 'https://www.example.gov.cn' })
    for (const from of [inPage('https://www.example.gov.cn/list.html'), framed, ours]) {
      expect(await ANSWERERS.captureReport(request, from)).toMatchObject({
        ok: true,
        answer: { captureId: request.id },
      })
    }
    expect(await ANSWERERS.keptAt({ address: ADDRESS, report: REPORT }, inPage(ADDRESS))).toMatchObject({
      answer: { state: 'kept' },
    })
  })

  it('is refused for a page that speaks for another site', async () => {
    for (const from of [
      inPage('https://other.gov.cn/2022/t1.html'),
      inPage('http://www.example.gov.cn/2022/t1.html'),
      inPage('about:blank', { origin: 'null' }),
      inPage('https://other.gov.cn/', { origin: 'null' }),
      {},
    ]) {
      expect(await ANSWERERS.captureReport(request, from)).toEqual(failed('refused', 'address'))
      expect(await ANSWERERS.keptAt({ address: ADDRESS, report: REPORT }, from)).toEqual(failed('refused', 'address'))
    }
    expect(await countCaptures()).toBe(0)
  })

  it('is refused when anything of it is not what it should be', async () => {
    const broken = [
      null,
      {},
      { ...request, id: '../1' },
      { ...request, capturedAt: 'today' },
      { ...request, html: 5 },
      { ...request, address: 'a'.repeat(9_000) },
      { ...request, report: { ...REPORT, edition: '2030' } },
      { ...request, report: { ...REPORT, figures: { 'requests.received.total': { text: 3 } } } },
    ]
    for (const asked of broken) {
      expect(await ANSWERERS.captureReport(asked, inPage(ADDRESS))).toMatchObject({ failure: { code: 'refused' } })
    }
    expect(await countCaptures()).toBe(0)
  })

  it('leaves out whatever a capture does not have', async () => {
    const asked = JSON.parse(JSON.stringify({ ...request, more: 1 }).replace('{', '{"__proto__":{"polluted":1},'))
    expect(await ANSWERERS.captureReport(asked, inPage(ADDRESS))).toMatchObject({ ok: true })
    expect(({} as { polluted?: number }).polluted).toBeUndefined()
  })
})

describe('a report that was found', () => {
  const summary = { agency: '青川市水利局', year: 2022, counts: { error: 2, warning: 1, info: 0 } }

  it('gets an inspector in its own frame, once in the life of its document', async () => {
    await ANSWERERS.reportHere(undefined, inPage(ADDRESS, { frameId: 4 }))
    expect(executeScript.mock.calls.map(([{ target, files }]) => [target, files])).toEqual([
      [{ tabId: 5, frameIds: [4] }, undefined],
      [{ tabId: 5, frameIds: [4] }, ['/content-scripts/inspector.js']],
    ])
    executeScript.mockClear().mockResolvedValue([{ result: false }])
    await ANSWERERS.reportHere(undefined, inPage(ADDRESS, { frameId: 4 }))
    expect(executeScript).toHaveBeenCalledOnce()
  })

  it('shows in the toolbar: errors, else warnings, else a tick', async () => {
    const shown = async (counts: object) => {
      await ANSWERERS.reportSeen({ ...summary, counts: { error: 0, warning: 0, info: 0, ...counts } }, inPage(ADDRESS))
      return setBadgeText.mock.lastCall?.[0]
    }
    expect(await shown({ error: 2, warning: 1 })).toEqual({ tabId: 5, text: '2' })
    expect(await shown({ warning: 1 })).toEqual({ tabId: 5, text: '1' })
    expect(await shown({ error: 250 })).toEqual({ tabId: 5, text: '99+' })
    expect(await shown({ info: 3 })).toEqual({ tabId: 5, text: '✓' })
  })

  it('leaves nothing in the toolbar when the page goes on to something else without being loaded', async () => {
    await ANSWERERS.reportSeen(summary, inPage(ADDRESS))
    await ANSWERERS.reportSeen(null, inPage(ADDRESS))
    expect(setBadgeText.mock.lastCall?.[0]).toEqual({ tabId: 5, text: '' })
  })

  it('is told to the top document when it stands in a frame', async () => {
    await ANSWERERS.reportSeen(summary, inPage(ADDRESS))
    expect(sendToTab).not.toHaveBeenCalled()
    await ANSWERERS.reportSeen(summary, inPage(ADDRESS, { frameId: 4 }))
    const message = { to: 'page', ask: 'frameReported', asked: { frameId: 4 } }
    expect(sendToTab).toHaveBeenCalledExactlyOnceWith(5, message, { frameId: 0 })
  })
})

describe('what only some may ask', () => {
  it('is refused to others', async () => {
    expect(await ANSWERERS.inspectTab({ tabId: 6 }, inPage(ADDRESS))).toEqual(failed('refused', 'sender'))
    expect(await ANSWERERS.reportHere(undefined, { id: fakeBrowser.runtime.id })).toEqual(failed('refused', 'sender'))
    expect(executeScript).not.toHaveBeenCalled()
    expect(await ANSWERERS.inspectTab({ tabId: 6 }, ours)).toMatchObject({ ok: true })
  })

  it('stays within the tab of the asker, and within what a frame may be asked', async () => {
    const asked = { frameId: 3, ask: 'describePage', tabId: 99 }
    await ANSWERERS.askFrame(asked, inPage(ADDRESS))
    expect(sendToTab.mock.calls.map(([tabId, , options]) => [tabId, options])).toEqual([[5, { frameId: 3 }]])
    const other = { ...asked, ask: 'frameReported' }
    expect(await ANSWERERS.askFrame(other, inPage(ADDRESS))).toMatchObject({ failure: { code: 'refused' } })
  })

  it('is said to be off limits where the browser lets nobody in', async () => {
    executeScript.mockRejectedValue(new Error('Cannot access a chrome:// URL'))
    expect(await ANSWERERS.inspectTab({ tabId: 6 }, ours)).toMatchObject({ failure: { code: 'page-off-limits' } })
  })
})

describe('what the library knows of a report', () => {
  const before = makeReport(2, { agency: '肥城市商务局', year: 2021, edition: '2021' })
  const page = 'https://www.feicheng.gov.cn/2023/t1.html'
  const asked = { agency: '市商务局', address: page, year: 2022 }

  it('is the year before, for the page that tells of the report and for our own pages only', async () => {
    const request = requestFor(before, { address: 'https://www.feicheng.gov.cn/2022/t1.html' })
    await ANSWERERS.captureReport(request, ours)
    for (const from of [inPage(page), ours]) {
      expect(await ANSWERERS.lastYearOf(asked, from)).toMatchObject({
        ok: true,
        answer: { captureId: request.id, report: { year: 2021 } },
      })
    }
    expect(await ANSWERERS.lastYearOf({ ...asked, year: 2021 }, ours)).toEqual(answered(null))
    const stranger = inPage('https://www.liaocheng.gov.cn/')
    expect(await ANSWERERS.lastYearOf(asked, stranger)).toEqual(failed('refused', 'address'))
    expect(await ANSWERERS.lastYearOf({ ...asked, year: null }, ours)).toEqual(failed('refused', 'year'))
  })

  it('is what was set aside, until it is taken back', async () => {
    const finding = 'requests-balance:0123456789abcdef'
    const aside = { report: asked, findings: [finding], reason: '核对过' }
    expect(await ANSWERERS.setAside(aside, inPage(page))).toEqual(answered(undefined))
    expect(await ANSWERERS.setAsidesOf(asked, inPage(page))).toMatchObject({
      answer: [{ finding, reason: '核对过', at: expect.stringMatching(/^\d{4}-.*Z$/) }],
    })
    const stranger = inPage('https://www.liaocheng.gov.cn/')
    for (const ask of ['setAside', 'setAsidesOf', 'takeBack'] as const) {
      const refused = ask === 'setAsidesOf' ? asked : aside
      expect(await ANSWERERS[ask](refused, stranger)).toEqual(failed('refused', 'address'))
    }
    expect(await ANSWERERS.takeBack({ report: asked, findings: [finding] }, inPage(page))).toEqual(answered(undefined))
    expect(await ANSWERERS.setAsidesOf(asked, inPage(page))).toEqual(answered([]))
  })
})
