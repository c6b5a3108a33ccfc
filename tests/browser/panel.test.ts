import { createRequire } from 'node:module'
import type { AxeResults, RunOptions } from 'axe-core'
import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openChromium } from './chromium.ts'
import {
  countShown,
  FAULTS,
  faultsOfPage,
  goToRepair,
  type Held,
  openPanel,
  openPanelPage,
  setCurrentAside,
} from './panel-page.ts'
import type { InPage } from './report-page.ts'

/** In the functions that run in the page. */
declare const gouji: InPage
declare const axe: { run: (options: RunOptions) => Promise<AxeResults> }

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js')

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())
afterEach(async () => {
  expect(faultsOfPage()).toEqual([])
  for (const context of browser.contexts()) await context.close()
})

/** What has the focus inside the panel. */
function focused(): string {
  const inner = document.querySelector('gouji-panel')?.shadowRoot?.activeElement
  return inner ? (inner.getAttribute('class') ?? inner.localName) : (document.activeElement?.localName ?? '')
}

test('the pill says how much was found and opens the panel, which takes the focus and gives it back', async () => {
  const page = await openPanelPage(browser)
  const pill = page.getByRole('button', { name: /打开勾稽检查结果/ })
  const { error, warning } = await page.evaluate(countShown)
  expect(await pill.textContent()).toBe(`${error} 处错误${warning} 处提示打开勾稽检查结果`)
  await pill.click()
  const panel = page.getByRole('complementary', { name: '勾稽：检查结果' })
  await panel.waitFor()
  expect(await page.evaluate(focused)).toContain('findings')
  await page.keyboard.press('Escape')
  await panel.waitFor({ state: 'detached' })
  expect(await page.evaluate(focused)).toBe('pill')
})

test('n and p go round the findings, each brought into view with its card; Esc puts the card away, then the panel', async () => {
  const page = await openPanelPage(browser)
  await openPanel(page)
  const current = page.locator('.finding[aria-current=true]')
  const { error, warning, info } = await page.evaluate(countShown)
  const all = error + warning + info
  const seen: string[] = []
  for (const key of [...Array(all + 1).fill('n'), 'p']) {
    await page.keyboard.press(key)
    await page.waitForTimeout(100)
    seen.push((await current.textContent()) ?? '')
    const hasPlace = (await current.getByRole('button', { name: /定位/ }).count()) > 0
    if (hasPlace) expect(await page.getByRole('dialog').evaluate(isOnScreen)).toBe(true)
  }
  expect(new Set(seen.slice(0, all)).size).toBe(all)
  expect(seen[all]).toBe(seen[0])
  expect(seen[all + 1]).toBe(seen[all - 1])
  expect(await page.getByRole('status').last().textContent()).toContain(`第 ${all} 处，共 ${all} 处`)
  await page.evaluate(goToRepair)
  await page.getByRole('dialog').waitFor()
  await page.keyboard.press('Escape')
  await page.getByRole('dialog').waitFor({ state: 'detached' })
  await page.keyboard.press('Escape')
  await page.locator('.panel').waitFor({ state: 'detached' })
})

test('keys typed in the page stay the page’s own', async () => {
  const page = await openPanelPage(browser)
  await page.evaluate(() => document.body.prepend(document.createElement('input')))
  await openPanel(page)
  await page.locator('body > input').click()
  await page.keyboard.type('npn')
  expect(await page.locator('body > input').inputValue()).toBe('npn')
  expect(await page.locator('.finding[aria-current=true]').count()).toBe(0)
})

test('the card stands beside its cell and covers neither the cell nor its row and column', async () => {
  const page = await openPanelPage(browser)
  await page.evaluate(goToRepair)
  await page.getByRole('dialog').waitFor()
  const { card, cell } = await page.evaluate(async () => {
    const boxOf = (element: Element | null | undefined) => element?.getBoundingClientRect().toJSON()
    const card = boxOf(document.querySelector('gouji-panel')?.shadowRoot?.querySelector('.card'))
    return { card, cell: boxOf(document.querySelector('[data-gouji=error]')) }
  })
  expect(card.left >= cell.right || card.right <= cell.left).toBe(true)
  expect(card.top >= cell.bottom || card.bottom <= cell.top).toBe(true)
  expect(await page.getByRole('dialog').textContent()).toContain('987')
  const traced = await page.locator('.trace').count()
  expect(traced).toBeGreaterThan(20)
})

test('pointing at a marked cell explains it, and leaving it puts the explanation away', async () => {
  const page = await openPanelPage(browser)
  await page.locator('[data-gouji=error]').first().hover()
  await page.getByRole('dialog').waitFor()
  await page.mouse.move(5, 5)
  await page.getByRole('dialog').waitFor({ state: 'detached' })
})

test('a finding whose table was taken away says that its place is gone', async () => {
  const page = await openPanelPage(browser)
  await openPanel(page)
  await page.evaluate(() => document.querySelector('[data-gouji=error]')?.closest('table')?.remove())
  await page.evaluate(goToRepair)
  await page.locator('.finding .gone').waitFor()
  expect(await page.getByRole('status').last().textContent()).toMatch(/不在/)
  expect(await page.getByRole('dialog').count()).toBe(0)
})

test('narrowed to one severity, the list and the keys keep to it', async () => {
  const page = await openPanelPage(browser)
  await openPanel(page)
  const { warning } = await page.evaluate(countShown)
  await page.getByRole('button', { name: `提示 ${warning}` }).click()
  expect(await page.locator('.finding').count()).toBe(warning)
  for (let step = 0; step <= warning; step++) {
    await page.keyboard.press('n')
    await page.waitForTimeout(50)
    expect(await page.locator('.finding[aria-current=true] > .sign').getAttribute('data-severity')).toBe('warning')
  }
})

test('a capture says what was kept, in the panel and beside the pill', async () => {
  const page = await openPanelPage(browser)
  await page.evaluate(() => (globalThis as unknown as { held: Held }).held.panel.capture())
  await page.getByText('已抓取').waitFor()
  await openPanel(page)
  await page.getByRole('complementary').getByText('已抓取').waitFor()
})

test('switched off, nothing of ours is left', async () => {
  const page = await openPanelPage(browser)
  await openPanel(page)
  const kept = await page.evaluate(async () => {
    const { life } = (globalThis as unknown as { held: Held }).held
    const html = gouji.serializePage(document)
    life.abort()
    return { isSame: html.endsWith(document.documentElement.outerHTML), sheets: document.adoptedStyleSheets.length }
  })
  expect(kept).toEqual({ isSame: true, sheets: 0 })
  expect(await page.locator('gouji-panel').count()).toBe(0)
})

const SETTINGS = [
  { language: 'zh_CN', colorScheme: 'light', faults: FAULTS },
  { language: 'en', colorScheme: 'dark', faults: FAULTS },
  { language: 'zh_CN', colorScheme: 'dark', faults: {} },
] as const

test.each(SETTINGS)(
  'the panel has no accessibility fault that axe knows ($language, $colorScheme)',
  async (setting) => {
    const page = await openPanelPage(browser, setting)
    await page.addScriptTag({ path: AXE })
    await openPanel(page)
    await page.keyboard.press('n')
    await page.waitForTimeout(200)
    if (setting.faults === FAULTS) {
      await page.evaluate(setCurrentAside)
      await page.locator('.settled').waitFor()
      await page.locator('.finding .acts button[aria-expanded]').first().click()
      await page.locator('.reason input').waitFor()
    }
    // The portal's own faults are not ours: only the panel and what is in it is looked at.
    const { violations } = await page.evaluate(async () => {
      for (const part of [...document.body.children]) part.remove()
      document.documentElement.lang = 'zh-CN'
      return axe.run({ rules: { 'page-has-heading-one': { enabled: false }, 'landmark-one-main': { enabled: false } } })
    })
    expect(violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html) }))).toEqual([])
  },
)

/** Runs in the page: whether all of an element can be seen. */
function isOnScreen(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect()
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight
}
