import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { type Portal, startPortal } from '#tests/portal/server.ts'
import { badgeOf, openReport, stateOf, until } from './extension-state.ts'
import { ShadowPanel } from './shadow-panel.ts'

let portal: Portal
let extension: OpenExtension
let page: Page
const errors: string[] = []

beforeAll(async () => {
  portal = await startPortal()
  extension = await openExtension({ portalPort: portal.port })
  page = await extension.context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
}, 60_000)

afterAll(async () => {
  await extension.close()
  await portal.close()
  expect(errors).toEqual([])
})

const SHUILI_2022 = 'qingchuan-shuili-2022'

test('a page that is no report is left as it is', async () => {
  await page.goto(portal.addressOf('training-news'))
  await page.waitForTimeout(500)
  expect(await page.locator('gouji-panel, [data-gouji]').count()).toBe(0)
  expect(await badgeOf(extension, page)).toMatchObject({ text: '' })
  expect((await stateOf(extension, page)).ok).toBe(false)
})

test('a report is marked, explained in the panel, kept with one click, and known again', async () => {
  await openReport(extension, page, portal.addressOf(SHUILI_2022))
  const badge = await until('the badge', async () => {
    const { text } = await badgeOf(extension, page)
    return text === '' ? null : text
  })
  expect(Number(badge)).toBeGreaterThan(0)
  // （一）予以公开 · 总计 is 27 where the words say 26; 商业企业 ·（七）总计 is printed 21 and should be 12.
  expect(await page.locator('[data-gouji=error]').allTextContents()).toEqual(['27', '21'])
  const panel = new ShadowPanel(page)
  await panel.press('处错误')
  const said = await until('the panel', async () => {
    const text = (await panel.text()) ?? ''
    return text.includes('定位') ? text : null
  })
  expect(said.replace(/\s/g, '')).toMatch(/把“商业企业·（七）总计”由21改为12/)
  await panel.press('抓取本报告')
  await until('the receipt', async () => (((await panel.text()) ?? '').includes('已抓取') ? true : null))

  await openReport(extension, page, portal.addressOf(SHUILI_2022))
  const kept = await until('what is kept', async () => {
    const state = await stateOf(extension, page)
    return state.ok && state.answer.kept?.ok ? state.answer.kept.answer : null
  })
  expect(kept).toMatchObject({ state: 'kept', version: 1 })
})

test('the popup says what the page is and that it is kept', async () => {
  await openReport(extension, page, portal.addressOf(SHUILI_2022))
  await page.bringToFront()
  const popup = await extension.openPopup()
  await popup.waitFor(`document.body.innerText.includes('抓取过 1 次')`)
  expect(await popup.text()).toContain('青川市水利局')
  await popup.close()
})

test('two kept reports stand side by side in the popup, blank apart from 0, and figures of one edition said to be absent', async () => {
  for (const slug of ['qingchuan-shuili-2020', 'ninghai-2020']) {
    await openReport(extension, page, portal.addressOf(slug))
    await page.bringToFront()
    const popup = await extension.openPopup()
    await popup.waitFor(`[...document.querySelectorAll('button')].some((it) => it.textContent.includes('抓取本报告'))`)
    await popup.press('button', '抓取本报告')
    await popup.waitFor(`/已抓取/.test(document.body.innerText)`)
    await popup.close()
  }
  const popup = await extension.openPopup()
  await popup.press('nav button, nav a', '报告库')
  await popup.waitFor(`document.querySelectorAll('.reports-kept tbody tr').length === 3`)
  await popup.press(`input[aria-label*="宁海县商务局"]`)
  await popup.press(`input[aria-label*="青川市水利局"][aria-label*="2022"]`)
  await popup.press('.selection button', '比较')
  await popup.waitFor(`document.querySelector('.figures tbody tr')`)
  await popup.press('.choice label', '全部')
  const said = await until('both faces', async () => {
    const text = await popup.evaluate<string>(`document.querySelector('.figures').innerHTML`)
    return text.includes('此版本无此项') ? text : null
  })
  expect(said).toMatch(/aria-label="空白"/)
  const box = await popup.evaluate<number[]>('[document.documentElement.scrollWidth, innerWidth]')
  expect(box[0]).toBeLessThanOrEqual(box[1] ?? 0)
  await popup.close()
})

test.each(['chrome://version/', 'about:blank'])('the popup has words for %s', async (address) => {
  const other = await extension.context.newPage()
  await other.goto(address)
  await other.bringToFront()
  const popup = await extension.openPopup()
  await popup.waitFor(`document.querySelector('main')?.innerText.length > 10`)
  expect(await popup.text()).not.toMatch(/Error|undefined|null|\[object/)
  await popup.close()
  await other.close()
})
