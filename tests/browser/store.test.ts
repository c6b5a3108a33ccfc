import type { CDPSession, Page } from 'playwright-core'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { CaptureRequest } from '#lib/capture/capture.ts'
import { type Random, randomFrom } from '#tests/generate/random.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { requestFor } from '#tests/store/requests.ts'
import { bundleForPage } from './chromium.ts'
import { type OpenExtension, openExtension } from './open-extension.ts'

const SEED = Number(process.env.GOUJI_SEED ?? 20260121)
const KILLS = Number(process.env.GOUJI_KILLS ?? 50)

let extension: OpenExtension
let page: Page
let devtools: CDPSession

beforeEach(async () => {
  extension = await openExtension()
  page = await extension.context.newPage()
  await page.goto(extension.addressOf('library.html'))
  await page.evaluate(await bundleForPage('./in-extension.ts', 'gouji'))
  const browser = extension.context.browser()
  if (!browser) throw new Error('The browser is gone.')
  devtools = await browser.newBrowserCDPSession()
})
afterEach(() => extension.close())

/** In the functions that run in the extension's page. */
declare const gouji: typeof import('./in-extension.ts')

const capture = (request: CaptureRequest) => page.evaluate((asked) => gouji.askForCapture(asked), request)
const lookUp = (request: CaptureRequest) => page.evaluate((asked) => gouji.lookUp(asked), request)
const count = () => page.evaluate(() => gouji.count())

/** Ends the service worker as the browser does at its worst: at once, in the middle of whatever it is doing. */
async function killWorker(): Promise<boolean> {
  const { targetInfos } = await devtools.send('Target.getTargets')
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(extension.id))
  if (!worker) return false
  return (await devtools.send('Target.closeTarget', { targetId: worker.targetId })).success
}

describe('keeping through the background', () => {
  test('keeps once, says what is not new, and makes versions of what is', async () => {
    const report = makeReport(0)
    const first = requestFor(report)
    expect((await capture(first)).answer).toMatchObject({ ok: true, answer: { outcome: 'kept', version: 1 } })
    expect((await capture(first)).answer).toMatchObject({ ok: true, answer: { outcome: 'kept', version: 1 } })
    expect((await capture(requestFor(report))).answer).toMatchObject({ answer: { outcome: 'already-kept' } })
    const changed = requestFor(withFigures(report, { 'requests.received.total': 9_999 }))
    expect((await capture(changed)).answer).toMatchObject({
      answer: { outcome: 'new-version', version: 2, change: { figures: ['requests.received.total'] } },
    })
    expect(await lookUp(changed)).toEqual({ versions: 2, isWhole: true })
    const broken = { ...requestFor(makeReport(1)), check: null } as unknown as CaptureRequest
    expect((await capture(broken)).answer).toEqual({ ok: false, failure: { code: 'refused', detail: 'check' } })
    expect(await count()).toBe(2)
  })

  test('loses nothing when the disk fills up, says so, and goes on when there is room', async () => {
    const random = randomFrom(SEED)
    const origin = `chrome-extension://${extension.id}`
    const storage = await extension.context.newCDPSession(page)
    await storage.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 4_000_000 })
    const requests: CaptureRequest[] = []
    let { answer } = await captureLarge()
    while (answer.ok && requests.length < 40) answer = (await captureLarge()).answer
    expect(answer).toMatchObject({ ok: false, failure: { code: 'disk-full' } })
    const last = requests.at(-1)
    for (const request of requests) {
      expect(await lookUp(request)).toEqual(
        request === last ? { versions: 0, isWhole: false } : { versions: 1, isWhole: true },
      )
    }
    await storage.send('Storage.overrideQuotaForOrigin', { origin })
    if (last) expect((await capture(last)).answer).toMatchObject({ ok: true, answer: { outcome: 'kept' } })
    expect(await count()).toBe(requests.length)

    function captureLarge() {
      const request = requestFor(makeReport(5000 + requests.length), { html: noise(random, 500_000) })
      requests.push(request)
      return capture(request)
    }
  })
})

test(
  `nothing confirmed is lost and nothing is kept twice when the worker is killed during ${KILLS} captures (seed ${SEED})`,
  async () => {
    const random = randomFrom(SEED)
    // As long as one takes whose worker has to start, in a database that exists.
    await capture(requestFor(makeReport(1000)))
    await killWorker()
    const { took } = await capture(requestFor(makeReport(1001)))
    const tally = { kept: 0, notKept: 0, killed: 0, askedAgain: 0 }
    for (let at = 0; at < KILLS; at++) {
      const request = requestFor(makeReport(2000 + at))
      const asked = capture(request)
      // From the moment of asking until about the usual answer, and now and then once more during the retry.
      for (let kills = random.whole(1, 2); kills > 0; kills--) {
        await new Promise((resolve) => setTimeout(resolve, random.whole(0, Math.ceil(took))))
        if (await killWorker()) tally.killed += 1
      }
      const { answer, sent } = await asked
      if (sent > 1) tally.askedAgain += 1
      const { versions, isWhole } = await lookUp(request)
      if (answer.ok) expect({ at, versions, isWhole }).toEqual({ at, versions: 1, isWhole: true })
      else expect(isWhole || versions === 0, `capture ${at} is whole or not there`).toBe(true)
      tally[answer.ok ? 'kept' : 'notKept'] += 1
    }
    console.info(`a capture takes ${Math.round(took)} ms`, tally)
    expect(await count()).toBeLessThanOrEqual(KILLS + 2)
    expect(tally.killed).toBeGreaterThan(0)
    expect(tally.askedAgain).toBeGreaterThan(0)
  },
  60_000 + KILLS * 5_000,
)

/** Text that no compression makes much smaller. */
function noise(random: Random, length: number): string {
  return Array.from({ length }, () => String.fromCharCode(random.whole(0x4e00, 0x9fa5))).join('')
}
