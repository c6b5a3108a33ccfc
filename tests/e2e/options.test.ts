import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { RULES } from '#lib/rules/index.ts'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { type Portal, startPortal } from '#tests/portal/server.ts'
import { badgeOf, openReport, stateOf, until } from './extension-state.ts'
import { accessibilityFaults, sidewaysScroll } from './look.ts'
import { ShadowPanel } from './shadow-panel.ts'

/** In the functions that run inside the extension. */
declare const chrome: typeof import('wxt/browser').browser

/** （一）予以公开 · 总计 is 27 where the words say 26; 商业企业 ·（七）总计 is printed 21 and should be 12. */
const SLUG = 'qingchuan-shuili-2022'

let portal: Portal
let extension: OpenExtension
let options: Page
let page: Page
const errors: string[] = []

beforeAll(async () => {
  portal = await startPortal()
  extension = await openExtension({ portalPort: portal.port, viewport: { width: 1200, height: 800 } })
  options = await extension.context.newPage()
  page = await extension.context.newPage()
  for (const opened of [options, page]) opened.on('pageerror', (error) => errors.push(String(error)))
  await options.goto(extension.addressOf('options.html'))
  await options.getByRole('heading', { level: 1 }).waitFor()
}, 60_000)
afterAll(async () => {
  await extension.close()
  await portal.close()
  expect(errors).toEqual([])
})

const badge = (text: string) =>
  until(`the badge ${text}`, async () => ((await badgeOf(extension, page)).text === text ? true : null))
const rule = (title: string) => options.getByRole('switch', { name: title, exact: true })
const stored = (name: string) => options.evaluate(async (key) => (await chrome.storage.local.get(key))[key], name)

describe('the options', () => {
  test('open from the popup, from the library, and are what the browser opens for the extension', async () => {
    expect(await options.evaluate(() => chrome.runtime.getManifest().options_ui)).toEqual({
      open_in_tab: true,
      page: 'options.html',
    })
    await options.goto('about:blank')
    await page.goto(extension.addressOf('library.html'))
    const opened = extension.context.waitForEvent('page')
    await page.getByRole('button', { name: '选项' }).click()
    const other = await opened
    await other.getByRole('heading', { level: 1, name: '选项' }).waitFor()
    await other.close()
    await openReport(extension, page, portal.addressOf(SLUG))
    await page.bringToFront()
    const again = extension.context.waitForEvent('page')
    const popup = await extension.openPopup()
    await popup.waitFor(`document.querySelector('[aria-label="选项"]')`)
    await popup.press('[aria-label="选项"]')
    await (await again).close()
    await options.goto(extension.addressOf('options.html'))
    await options.getByRole('switch').first().waitFor()
  })

  test('list every rule once, with why it matters, all on at first', async () => {
    expect(await options.getByRole('switch').count()).toBe(RULES.length + 1)
    expect(await options.locator('.rules [aria-describedby]').count()).toBe(RULES.length)
    expect(await options.locator('.rules input:not(:checked)').count()).toBe(0)
    expect(await options.getByRole('button', { name: '全部打开' }).isDisabled()).toBe(true)
  })

  test('switch a rule off: an open page follows at once, and leaves it out when it is loaded again; all on again', async () => {
    await openReport(extension, page, portal.addressOf(SLUG))
    await badge('2')
    await rule('正文与表三一致').focus()
    await options.keyboard.press('Space')
    await badge('1')
    expect(await page.locator('[data-gouji=error]').allTextContents()).toEqual(['21'])
    const { check } = await openReport(extension, page, portal.addressOf(SLUG))
    expect(check?.findings.filter((finding) => finding.rule === 'text-agrees-with-requests')).toEqual([])
    await badge('1')
    await options.reload()
    expect(await rule('正文与表三一致').isChecked()).toBe(false)
    await options.getByText(/关掉了 1 条/).waitFor()
    await options.getByRole('button', { name: '全部打开' }).click()
    await badge('2')
    expect(await rule('正文与表三一致').isChecked()).toBe(true)
  })

  test('change language and theme: every open window and page follows at once', async () => {
    await openReport(extension, page, portal.addressOf(SLUG))
    const panel = new ShadowPanel(page)
    const says = (text: string) =>
      until(`the panel to say ${text}`, async () => (((await panel.text()) ?? '').includes(text) ? true : null))
    await says('2 处错误')
    await options.getByRole('radio', { name: 'English' }).check()
    await options.getByRole('heading', { level: 1, name: 'Options' }).waitFor()
    expect(await options.title()).toBe('Options · Gouji')
    await says('2 errors')
    await options.getByRole('radio', { name: 'Dark' }).check()
    await until('the window to be dark', () =>
      options.evaluate(() => (document.documentElement.dataset.theme === 'dark' ? true : null)),
    )
    expect(await options.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark')
    expect(await accessibilityFaults(options)).toEqual([])
    await options.getByRole('radio', { name: 'As the browser' }).check()
    expect(await options.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('radio')
    await options.getByRole('radio', { name: '跟随系统' }).check()
    await says('2 处错误')
  })

  test('leave pages unmarked from the next loading on; a capture by keys still says what was kept', async () => {
    await options.getByRole('switch', { name: '打开报告时在网页上标注' }).uncheck()
    await until('it to be stored', async () => ((await stored('marks')) === false ? true : null))
    await openReport(extension, page, portal.addressOf(SLUG))
    await badge('2')
    expect(await page.locator('gouji-panel, [data-gouji]').count()).toBe(0)
    const worker = await extension.worker()
    const tabId = await extension.tabIdOf(page)
    await worker.evaluate(
      (id) =>
        chrome.tabs.sendMessage(id, { to: 'page', ask: 'captureNow', asked: { isSaidInPage: true } }, { frameId: 0 }),
      tabId,
    )
    const panel = new ShadowPanel(page)
    await until('the receipt', async () => (((await panel.text()) ?? '').includes('已抓取') ? true : null))
    expect(await panel.text()).not.toContain('打开勾稽检查结果')
    await panel.press('知道了')
    await page.locator('gouji-panel').waitFor({ state: 'detached' })
    expect(await page.locator('[data-gouji]').count()).toBe(0)
    await options.getByRole('switch', { name: '打开报告时在网页上标注' }).check()
  })

  test('are as at first when what is stored makes no sense', async () => {
    await options.evaluate(() =>
      chrome.storage.local.set({ language: 5, theme: 'pink', marks: 'no', 'rules-off': { is: 'off' } }),
    )
    await options.reload()
    await options.getByRole('heading', { level: 1, name: '选项' }).waitFor()
    expect(await options.locator('input[role=switch]:not(:checked)').count()).toBe(0)
    await openReport(extension, page, portal.addressOf(SLUG))
    await badge('2')
    expect((await stateOf(extension, page)).ok).toBe(true)
  })
})

test.each(['zh_CN', 'en'] as const)('the options in %s are accessible and fit a narrow window', async (language) => {
  await options.evaluate((chosen) => chrome.storage.local.set({ language: chosen }), language)
  await options.locator(`html[lang=${language === 'en' ? 'en' : 'zh-CN'}]`).waitFor()
  expect(await accessibilityFaults(options)).toEqual([])
  await options.setViewportSize({ width: 360, height: 700 })
  expect(await sidewaysScroll(options)).toBe(0)
})
