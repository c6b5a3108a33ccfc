import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { type Portal, startPortal } from '#tests/portal/server.ts'
import { badgeOf, openReport, stateOf, until } from './extension-state.ts'
import { ShadowPanel } from './shadow-panel.ts'

/** In the functions that run inside the extension. */
declare const chrome: typeof import('wxt/browser').browser

const SLUG = 'qingchuan-shuili-2021'

let portal: Portal
let extension: OpenExtension
let page: Page
let panel: ShadowPanel
let errors: string[]

beforeAll(async () => {
  portal = await startPortal()
  extension = await openExtension({ portalPort: portal.port })
})
afterAll(async () => {
  await extension.close()
  await portal.close()
})
beforeEach(async () => {
  page = await extension.context.newPage()
  panel = new ShadowPanel(page)
  errors = []
  page.on('pageerror', (error) => errors.push(String(error)))
})
afterEach(async () => {
  expect(errors).toEqual([])
  await page.close()
})

/** Asks the tab's inspector as the popup does. */
async function ask(what: string, asked?: unknown): Promise<void> {
  const tabId = await extension.tabIdOf(page)
  const worker = await extension.worker()
  await worker.evaluate(([id, message]) => chrome.tabs.sendMessage(id, message, { frameId: 0 }), [
    tabId,
    { to: 'page', ask: what, asked },
  ] as const)
}

/** Runs in a document: writes another number into table 三, column 其他 of the row （七）总计. */
function spoilTotal(): void {
  const row = [...document.querySelectorAll('tr')].find((it) => /（七）\s*总计/.test(it.textContent ?? ''))
  row?.cells[row.cells.length - 2]?.replaceChildren('987')
}

describe('a page that changes while it is looked at', () => {
  test('is read again, and what is wrong now is marked and said', async () => {
    await openReport(extension, page, portal.addressOf(SLUG))
    expect(await page.locator('[data-gouji=error]').count()).toBe(0)
    await page.evaluate(spoilTotal)
    await page.locator('[data-gouji=error]').first().waitFor()
    await until('the panel to say so', async () => ((await panel.text())?.includes('1 处错误') ? true : null))
  })

  test('may lose a marked table: its findings say that their place is gone, until the person checks again', async () => {
    await openReport(extension, page, portal.addressOf(SLUG))
    await page.evaluate(spoilTotal)
    const marked = page.locator('[data-gouji=error]').first()
    await marked.waitFor()
    await ask('openPanel')
    await marked.evaluate((cell) => cell.closest('table')?.remove())
    await until('the panel to say so', async () => ((await panel.text())?.includes('这个位置已不在') ? true : null))
    await ask('goToFinding', { index: 0 })
    await panel.press('重新检查')
    await until('the new findings', async () => {
      const text = await panel.text()
      return text && !text.includes('这个位置已不在') && !text.includes('重新检查') ? true : null
    })
  })

  test('may become another page without being loaded: nothing of ours is left on it', async () => {
    await openReport(extension, page, portal.addressOf(SLUG))
    await page.evaluate(spoilTotal)
    await page.locator('[data-gouji=error]').first().waitFor()
    await page.evaluate(() => {
      history.pushState(null, '', '#/news/1')
      document.body.replaceChildren('新闻')
    })
    await page.locator('gouji-panel').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('gouji')
    const state = await stateOf(extension, page)
    expect(state.ok && state.answer.outcome.kind).toBe('other')
    await until('an empty badge', async () => ((await badgeOf(extension, page)).text === '' ? true : null))
    expect((await badgeOf(extension, page)).title).not.toContain('青川市')
  })

  test('is byte for byte its own when marks are switched off', async () => {
    await openReport(extension, page, portal.addressOf(SLUG))
    await page.evaluate(spoilTotal)
    await page.locator('[data-gouji=error]').first().waitFor()
    const html = () => page.evaluate(() => document.documentElement.outerHTML)
    const marked = await html()
    await ask('openPanel')
    await ask('setMarks', { on: false })
    const off = await html()
    expect(off).toBe(marked.replace(/ data-gouji="\w+"/g, '').replace('<gouji-panel></gouji-panel>', ''))
    await ask('setMarks', { on: true })
    await page.locator('gouji-panel').waitFor({ state: 'attached' })
    expect(await html()).toBe(marked)
  })
})

test('a report in a frame is marked there, and listed and explained from the top document', async () => {
  await openReport(extension, page, portal.addressOf('yunxi-minzheng-2022-frame'))
  const frame = page.frames().find((it) => it.parentFrame() !== null)
  await frame?.evaluate(spoilTotal)
  await frame?.locator('[data-gouji=error]').first().waitFor()
  await until('the panel to say so', async () => ((await panel.text())?.includes('1 处错误') ? true : null))
  await ask('openPanel')
  await page.locator('gouji-panel').waitFor({ state: 'attached' })
  const { answer } = (await stateOf(extension, page)) as { answer: { check: { findings: { rule: string }[] } } }
  await ask('goToFinding', { index: answer.check.findings.findIndex(({ rule }) => rule.endsWith('add-up')) })
  await until('the card', async () => ((await panel.text())?.includes('改前请核对台账') ? true : null))
  expect(await frame?.locator('gouji-panel').count()).toBe(0)
  await page.screenshot({ path: process.env.GOUJI_PICTURE ?? '/dev/null', type: 'png' })
})

test('a report that its page writes into a frame is found there, shown, and kept at the page’s address', async () => {
  await page.goto(portal.addressOf('work-points'))
  await page.evaluate(async (report) => {
    const frame = document.createElement('iframe')
    frame.srcdoc = await (await fetch(report)).text()
    document.body.append(document.createElement('iframe'), frame)
  }, portal.addressOf(SLUG))
  const frame = await until('the frame', async () => page.frames().at(-1) ?? null)
  await frame.evaluate(spoilTotal)
  await frame.locator('[data-gouji=error]').first().waitFor()
  await until('the panel to say so', async () => ((await panel.text())?.includes('1 处错误') ? true : null))
  const state = await stateOf(extension, page)
  expect(state).toMatchObject({ ok: true, answer: { address: portal.addressOf('work-points') } })
  await ask('captureNow', { isSaidInPage: false })
  await until('the report to be kept', async () => {
    const after = await stateOf(extension, page)
    return after.ok && after.answer.kept?.ok && after.answer.kept.answer.state === 'kept' ? true : null
  })
})
