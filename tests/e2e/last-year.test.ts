import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { withFigures } from '#tests/generate/reports.ts'
import { type Portal, startPortal } from '#tests/portal/server.ts'
import { openReport, stateOf, until } from './extension-state.ts'
import { keepReports } from './library-seed.ts'

/** In the functions that run inside the extension. */
declare const chrome: typeof import('wxt/browser').browser

const TOTAL_IN = 'requests.carriedIn.total'
const TOTAL_OUT = 'requests.carriedOut.total'

let portal: Portal
let extension: OpenExtension
let ours: Page
let page: Page

beforeAll(async () => {
  portal = await startPortal()
  extension = await openExtension({ portalPort: portal.port })
  ours = await extension.context.newPage()
  await ours.goto(extension.addressOf('popup.html'))
})
afterAll(async () => {
  await extension.close()
  await portal.close()
})
beforeEach(async () => {
  page = await extension.context.newPage()
})

afterEach(() => page.close())

const carriedOver = (findings: readonly Finding[]) => findings.filter(({ rule }) => rule === 'carry-over-continues')

/** The findings of the page once the year before was asked for; those against it are waited for. */
function heldAgainst(count: number): Promise<Finding[]> {
  return until(`${count} findings against the year before`, async () => {
    const state = await stateOf(extension, page)
    const found = state.ok ? carriedOver(state.answer.check?.findings ?? []) : []
    return found.length === count ? found : null
  })
}

/** Another answer of the background, through the door that pages use. */
const ask = (what: string, asked: unknown) =>
  ours.evaluate(([question, of]) => chrome.runtime.sendMessage({ to: 'background', ask: question, asked: of }), [
    what,
    asked,
  ] as const)

test('a page whose organ’s year before is kept is held against it in place, with both numbers', async () => {
  const before = await openReport(extension, page, portal.addressOf('qingchuan-shuili-2020'))
  if (before.outcome.kind !== 'report') throw new Error('no report')
  const { report } = before.outcome
  await openReport(extension, page, portal.addressOf('qingchuan-shuili-2021'))
  expect(await page.locator('[data-gouji=error]').count()).toBe(0)

  await keepReports(ours, [withFigures(report, { [TOTAL_OUT]: 9 }) as Report])
  await openReport(extension, page, portal.addressOf('qingchuan-shuili-2021'))
  const [finding] = await heldAgainst(1)
  expect(finding).toMatchObject({
    severity: 'error',
    figures: [TOTAL_IN],
    details: { now: 2, before: 9, lastYear: 2020 },
  })
  await page.locator('[data-gouji=error]').first().waitFor()
  expect((await page.locator('[data-gouji=error]').allInnerTexts()).map((text) => text.trim())).toEqual(['2'])
})

test('switching the rule off takes it from the page at once, and on again brings it back', async () => {
  await openReport(extension, page, portal.addressOf('qingchuan-shuili-2021'))
  await heldAgainst(1)
  await ours.evaluate(() => chrome.storage.local.set({ 'rules-off': ['carry-over-continues'] }))
  await heldAgainst(0)
  expect(await page.locator('[data-gouji=error]').count()).toBe(0)
  await ours.evaluate(() => chrome.storage.local.set({ 'rules-off': [] }))
  await heldAgainst(1)
})

test('when the year before is mended, the page finds nothing', async () => {
  const before = await openReport(extension, page, portal.addressOf('qingchuan-shuili-2020'))
  if (before.outcome.kind !== 'report') throw new Error('no report')
  await keepReports(ours, [before.outcome.report])
  const now = await openReport(extension, page, portal.addressOf('qingchuan-shuili-2021'))
  if (now.outcome.kind !== 'report') throw new Error('no report')
  const { agency, year } = now.outcome.report
  const asked = await ask('lastYearOf', { agency, year, address: now.address })
  expect(asked).toMatchObject({ ok: true, answer: { report: { year: 2020 } } })
  expect(asked.answer.report.figures[TOTAL_OUT].value).toBe(2)
  await heldAgainst(0)
})
