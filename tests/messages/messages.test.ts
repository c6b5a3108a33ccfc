import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { answered, failed } from '#lib/capture/failure.ts'
import {
  answerInBackground,
  answerInPage,
  askBackground,
  askPage,
  type BackgroundAnswerers,
  type PageAnswerers,
} from '#lib/messages.ts'

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>()
const sendToTab = vi.fn<(tabId: number, message: unknown, options: object) => Promise<unknown>>()
Object.assign(fakeBrowser.runtime, { sendMessage })
Object.assign(fakeBrowser.tabs, { sendMessage: sendToTab })

/** Carries a message to whoever listens, as the browser does: through JSON, from a sender of its own making. */
function deliver(message: unknown, from: object = { id: fakeBrowser.runtime.id }): Promise<unknown> {
  const copy = (value: unknown) => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)))
  return new Promise((resolve) => {
    fakeBrowser.runtime.onMessage
      .trigger(copy(message), from, (response: unknown) => resolve(copy(response)))
      .then((heard: unknown[]) => {
        if (!heard.includes(true)) resolve(undefined)
      })
  })
}

const notAsked = () => failed('failed', 'not asked in this test')
const background: BackgroundAnswerers = {
  reportHere: notAsked,
  reportSeen: notAsked,
  keptAt: notAsked,
  captureReport: notAsked,
  lastYearOf: notAsked,
  setAsidesOf: notAsked,
  setAside: notAsked,
  takeBack: notAsked,
  openLibrary: notAsked,
  showSource: notAsked,
  inspectTab: notAsked,
  askFrame: notAsked,
}
const page: PageAnswerers = {
  describePage: notAsked,
  captureNow: notAsked,
  setMarks: notAsked,
  goToFinding: notAsked,
  showFigures: notAsked,
  openPanel: notAsked,
  setAside: notAsked,
  takeBack: notAsked,
  asidesChanged: notAsked,
  frameReported: notAsked,
  announceReport: notAsked,
}

beforeEach(() => {
  fakeBrowser.reset()
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
  sendMessage.mockReset().mockImplementation((message: unknown) => deliver(message))
  sendToTab.mockReset().mockImplementation((_tab: number, message: unknown) => deliver(message))
})
afterEach(() => vi.useRealTimers())

describe('asking the background', () => {
  it('gives its answer', async () => {
    const openLibrary = vi.fn(() => answered(undefined))
    answerInBackground({ ...background, openLibrary })
    expect(await askBackground('openLibrary', { view: 'compare', captures: ['a'] })).toMatchObject({ ok: true })
    expect(openLibrary).toHaveBeenCalledWith({ view: 'compare', captures: ['a'] }, { id: fakeBrowser.runtime.id })
  })

  it('gives its failure, and does not ask again', async () => {
    answerInBackground({ ...background, reportHere: () => failed('disk-full') })
    expect(await askBackground('reportHere')).toEqual(failed('disk-full'))
    expect(sendMessage).toHaveBeenCalledOnce()
  })

  it('turns an exception there into a failure here', async () => {
    answerInBackground({
      ...background,
      reportHere: () => {
        throw new Error('broken')
      },
    })
    expect(await askBackground('reportHere')).toEqual(failed('failed', 'Error: broken'))
  })

  it('asks again when the worker died, with the very same message', async () => {
    answerInBackground({ ...background, reportHere: () => answered(undefined) })
    sendMessage.mockRejectedValueOnce(new Error('The message port closed before a response was received.'))
    sendMessage.mockResolvedValueOnce(undefined)
    sendMessage.mockReturnValueOnce(new Promise(() => {}))
    const asked = askBackground('reportHere')
    await vi.runAllTimersAsync()
    expect(await asked).toMatchObject({ ok: true })
    expect(sendMessage).toHaveBeenCalledTimes(4)
    expect(new Set(sendMessage.mock.calls.map((call) => JSON.stringify(call))).size).toBe(1)
  })

  it('gives up in the end and says so', async () => {
    const nobody = askBackground('reportHere')
    await vi.runAllTimersAsync()
    expect(await nobody).toMatchObject({ ok: false, failure: { code: 'no-answer' } })
    sendMessage.mockReturnValue(new Promise(() => {}))
    const forever = askBackground('reportHere')
    await vi.runAllTimersAsync()
    expect(await forever).toEqual(failed('timed-out'))
  })

  it('knows an extension that was replaced and a message that is too large, which no repeating helps', async () => {
    for (const [words, code] of [
      ['Extension context invalidated.', 'extension-replaced'],
      ['Message length exceeded maximum allowed length.', 'too-large'],
    ]) {
      sendMessage.mockClear().mockRejectedValueOnce(new Error(words))
      expect(await askBackground('reportHere')).toMatchObject({ failure: { code } })
      expect(sendMessage).toHaveBeenCalledOnce()
    }
  })

  it('survives an exception instead of a refused promise', async () => {
    sendMessage.mockImplementation(() => {
      throw new Error('Extension context invalidated.')
    })
    expect(await askBackground('reportHere')).toMatchObject({ failure: { code: 'extension-replaced' } })
  })
})

describe('asking a page', () => {
  it('goes to the top document unless told otherwise, once', async () => {
    const ending = new AbortController()
    answerInPage({ ...page, setMarks: ({ on }) => (on ? answered(undefined) : failed('refused')) }, ending.signal)
    expect(await askPage({ tabId: 7 }, 'setMarks', { on: true })).toMatchObject({ ok: true })
    expect(await askPage({ tabId: 7, frameId: 3 }, 'setMarks', { on: false })).toEqual(failed('refused'))
    expect(sendToTab.mock.calls.map(([tab, , options]) => [tab, options])).toEqual([
      [7, { frameId: 0 }],
      [7, { frameId: 3 }],
    ])
    ending.abort()
    expect(await askPage({ tabId: 7 }, 'setMarks', { on: true })).toMatchObject({ failure: { code: 'no-answer' } })
  })
})

describe('what is not for us', () => {
  it('is left alone: messages to another context, from elsewhere, or of no shape', async () => {
    const reportHere = vi.fn(() => answered(undefined))
    answerInBackground({ ...background, reportHere })
    expect(await deliver({ to: 'page', ask: 'reportHere' })).toBeUndefined()
    expect(await deliver({ to: 'background', ask: 'reportHere' }, { id: 'another-extension' })).toBeUndefined()
    for (const message of [null, 'reportHere', 3, {}, { to: 'background' }, { to: 'background', ask: 5 }]) {
      expect(await deliver(message)).toBeUndefined()
    }
    expect(reportHere).not.toHaveBeenCalled()
  })

  it('is refused when nobody has an answer of that name, inherited names included', async () => {
    answerInBackground(background)
    for (const ask of ['unheardOf', 'toString', '__proto__', 'constructor']) {
      expect(await deliver({ to: 'background', ask })).toMatchObject({ ok: false, failure: { code: 'refused' } })
    }
  })
})
