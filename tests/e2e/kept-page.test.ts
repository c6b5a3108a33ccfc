import { readFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { PAGES, readSavedPage } from '#tests/fixtures/fixtures.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { BAIT, HOSTILE_BODY, HOSTILE_HEAD, makeHostile } from '#tests/portal/hostile-page.ts'
import { openReport, until } from './extension-state.ts'
import { keepReports } from './library-seed.ts'
import { accessibilityFaults } from './look.ts'
import { ShadowPanel } from './shadow-panel.ts'

const REPORT = 'http://www.qingchuan.gov.cn/report.html'

/** In the functions that run inside the extension. */
declare const chrome: typeof import('wxt/browser').browser

let server: Server
let extension: OpenExtension
let page: Page
/** All that any page has asked the network for. */
let asked: string[] = []
let said: unknown[] = []
const errors: string[] = []

beforeAll(async () => {
  const html = makeHostile(readSavedPage(join(PAGES, 'qingchuan-shuili-2022', 'page.html')))
  server = createServer((request, response) => {
    asked.push(`http://${request.headers.host}${request.url}`)
    const isReport = request.url === '/report.html'
    response.writeHead(isReport ? 200 : 404, { 'content-type': 'text/html; charset=utf-8' })
    response.end(isReport ? html : '')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  extension = await openExtension({ portalPort: (server.address() as AddressInfo).port })
  page = await extension.context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(extension.addressOf('library.html'))
  await page.exposeFunction('said', (what: unknown) => said.push(what))
  await page.addInitScript(() => {
    const { said: tell } = globalThis as unknown as { said: (what: unknown) => void }
    addEventListener('message', ({ data }) => tell(data))
  })
}, 60_000)

afterAll(async () => {
  await extension.close()
  server.closeAllConnections()
  server.close()
  expect(errors).toEqual([])
})

beforeEach(() => {
  asked = []
  said = []
})

const openKept = async (id: string) => {
  await page.goto(extension.addressOf(`library.html?view=kept&capture=${id}`))
  await page.locator('.kept').waitFor()
  return page.frameLocator('iframe.kept-page')
}

describe('a kept page', () => {
  it('is shown as it was captured, with the wrong cells marked, and does nothing whatever was in it', async () => {
    const portal = await extension.context.newPage()
    await openReport(extension, portal, REPORT)
    const panel = new ShadowPanel(portal)
    await panel.press('处错误')
    await until('the panel', async () => (((await panel.text()) ?? '').includes('抓取本报告') ? true : null))
    await panel.press('抓取本报告')
    await until('the receipt', async () => (((await panel.text()) ?? '').includes('已抓取') ? true : null))
    expect(asked).toContain(`${BAIT}/ran`)
    await portal.close()

    // Wide enough for the page's own size, where Playwright knows to click.
    await page.setViewportSize({ width: 1600, height: 900 })
    await page.goto(extension.addressOf('library.html'))
    await page.getByRole('button', { name: /青川市水利局 2022/ }).click()
    asked = []
    await page.getByRole('button', { name: /^查看保存的网页：青川市水利局 2022/ }).click()
    const frame = page.frameLocator('iframe.kept-page')
    await frame.getByText('远方链接').waitFor()
    expect(await frame.locator('[data-gouji=error]').allTextContents()).toEqual(['27', '21'])
    expect(await frame.locator('[data-gouji-words=error]').allTextContents()).not.toEqual([])
    const beside = page.getByRole('complementary')
    expect(await beside.getByRole('link', { name: REPORT }).getAttribute('rel')).toBe('noreferrer')
    expect(await beside.innerText()).toMatch(/第 1 次[\s\S]*[0-9a-f]{64}[\s\S]*表三/)
    expect(await accessibilityFaults(page)).toEqual([])

    for (const id of ['js', 'far', 'send']) await frame.locator(`#${id}`).click({ force: true })
    await page.waitForTimeout(1500)
    expect(asked).toEqual([])
    expect(said).toEqual([])
    expect(await frame.locator('#far').getAttribute('title')).toBe(`${BAIT}/clicked`)

    // The portal is 1000 px wide; the room beside what is known of it is less, and the page is made smaller.
    await page.setViewportSize({ width: 1280, height: 900 })
    const html = frame.locator('html')
    await until('the smaller page', async () => ((await html.evaluate(() => devicePixelRatio)) < 1 ? true : null))
    expect(await html.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0)
  })

  it('is led to the place of a finding, again and again, and shows its marks or not where it stands', async () => {
    // Lines are as wide as they are set only where the page is not made smaller.
    await page.setViewportSize({ width: 1600, height: 700 })
    const frame = page.frameLocator('iframe.kept-page')
    const html = frame.locator('html')
    const scrolled = () => html.evaluate(() => Math.round(scrollY))
    const steps = await page.evaluate(() => history.length)
    const cell = frame.locator('[data-gouji=error]').filter({ hasText: /^21$/ })
    const outline = () =>
      cell.evaluate((element) => `${getComputedStyle(element).outlineStyle} ${getComputedStyle(element).outlineWidth}`)
    const isInMiddle = () =>
      cell.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect()
        return top > innerHeight * 0.2 && bottom < innerHeight * 0.8
      })
    const entry = page.getByRole('listitem').filter({ hasText: '把“商业企业' })
    const go = entry.getByRole('button', { name: /^定位/ })
    for (const _ of ['once', 'and again after scrolling away']) {
      await html.evaluate(() => scrollTo(0, 0))
      await go.click()
      await until('the cell', async () => ((await isInMiddle()) ? true : null))
      expect(await outline()).toBe('solid 3px')
    }
    expect(await entry.getAttribute('aria-current')).toBe('true')
    expect(await go.evaluate((element) => element === document.activeElement)).toBe(true)

    await page.getByRole('button', { name: /^定位：一、总体情况/ }).click()
    await until('the words', async () => ((await frame.locator('span:target').count()) === 1 ? true : null))
    expect(await frame.locator('span:target').innerText()).toBe('予以公开26件')

    await page.getByLabel('在网页上标出').uncheck()
    await until('no marks', async () => ((await outline()).startsWith('none') ? true : null))
    const before = await scrolled()
    await page.getByLabel('在网页上标出').check()
    await until('the marks', async () => ((await outline()) === 'solid 2px' ? true : null))
    expect([await scrolled(), await page.evaluate(() => history.length)]).toEqual([before, steps])
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('is saved as it is kept, readable whatever encoding it says it is in', async () => {
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: '另存网页（HTML）' }).click()
    const saved = await saving
    expect(saved.suggestedFilename()).toBe('青川市水利局-2022-第 1 次.html')
    const text = await readFile(await saved.path(), 'utf8')
    expect([text.startsWith('\ufeff'), text.includes('远方链接'), text.includes('data-gouji')]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('puts on paper where it comes from and what was found, and no page that is cut off', async () => {
    await page.evaluate(() => chrome.storage.local.set({ theme: 'dark' }))
    await page.locator('html[data-theme=dark]').waitFor()
    await page.emulateMedia({ media: 'print' })
    const beside = page.getByRole('complementary')
    expect(await beside.innerText()).toMatch(
      /抓取的网页不在这张纸上[\s\S]*抓取时间[\s\S]*UTC[\s\S]*[0-9a-f]{64}[\s\S]*表三/,
    )
    expect(await page.locator('iframe.kept-page').isVisible()).toBe(false)
    expect(await beside.getByRole('button').filter({ visible: true }).count()).toBe(0)
    const sheet = await page.evaluate(() => {
      const { clientWidth, scrollWidth } = document.documentElement
      return { theme: getComputedStyle(document.documentElement).colorScheme, cutOff: scrollWidth - clientWidth }
    })
    expect(sheet).toEqual({ theme: 'light', cutOff: 0 })
    await page.emulateMedia({ media: 'screen' })
    await page.evaluate(() => chrome.storage.local.set({ theme: 'light' }))
  })

  it('opens again from its address, leads back, and does nothing when its markup is broken on purpose', async () => {
    const pages = [
      `<html><head>${HOSTILE_HEAD}</head>${HOSTILE_BODY}`,
      `</iframe></script><script>fetch('${BAIT}/ran')</script>`,
      `<frameset onload="fetch('${BAIT}/ran')"><frame src="${BAIT}/frame"></frameset>`,
      `<svg><style><a title="</style><img src=${BAIT}/1 onerror=alert(1)>"></style></svg>`,
      `<math><annotation-xml encoding="text/html"><style><img src=${BAIT}/2></style></annotation-xml></math>`,
      `<plaintext><img src=${BAIT}/3>`,
    ]
    for (const [at, html] of pages.entries()) {
      const report = { ...makeReport(at + 1), address: `https://www.qingchuan.gov.cn/${at}.html` }
      const [id = ''] = await keepReports(page, [report], html)
      const frame = await openKept(id)
      await frame.locator('head > style').last().waitFor({ state: 'attached' })
      await page.waitForTimeout(300)
      expect([html, asked, said]).toEqual([html, [], []])
    }
    await page.getByRole('button', { name: '到报告库' }).click()
    await page.locator('.drawer .history').waitFor()
    await page.goBack()
    await page.locator('iframe.kept-page').waitFor()
  })

  it('says so when none was kept, and when the capture is gone', async () => {
    const [id = ''] = await keepReports(
      page,
      [{ ...makeReport(99), address: 'https://www.qingchuan.gov.cn/99.html' }],
      null,
    )
    await page.goto(extension.addressOf(`library.html?view=kept&capture=${id}`))
    await page.getByText('这一次没有存网页').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.goto(extension.addressOf('library.html?view=kept&capture=nothing'))
    await page.getByText('报告库里没有这一次抓取').waitFor()
  })
})
