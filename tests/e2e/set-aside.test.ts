import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { PAGES, readSavedPage } from '#tests/fixtures/fixtures.ts'
import { type Portal, startPortal } from '#tests/portal/server.ts'
import { badgeOf, openReport, until } from './extension-state.ts'
import { accessibilityFaults } from './look.ts'
import { ShadowPanel } from './shadow-panel.ts'

/** In the functions that run inside the extension. */
declare const chrome: typeof import('wxt/browser').browser

/** （一）予以公开 · 总计 is 27 where the words say 26; 商业企业 ·（七）总计 is printed 21 and should be 12. */
const SLUG = 'qingchuan-shuili-2022'

let portal: Portal
let extension: OpenExtension
let page: Page
let panel: ShadowPanel
const errors: string[] = []

beforeAll(async () => {
  portal = await startPortal()
  extension = await openExtension({ portalPort: portal.port })
}, 60_000)
afterAll(async () => {
  await extension.close()
  await portal.close()
  expect(errors).toEqual([])
})
beforeEach(async () => {
  await page?.close()
  page = await extension.context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  panel = new ShadowPanel(page)
})

const wrongCells = () => page.locator('[data-gouji=error]').allTextContents()
const says = (text: string | RegExp) =>
  until(`the panel to say ${text}`, async () => {
    const said = ((await panel.text()) ?? '').replace(/\s/g, '')
    return (typeof text === 'string' ? said.includes(text) : text.test(said)) ? said : null
  })
const field = () => until('the field', async () => ((await panel.has('textbox')) ? true : null))
const badge = (text: string) =>
  until(`the badge ${text}`, async () => ((await badgeOf(extension, page)).text === text ? true : null))

/** Asks the tab's inspector as the popup and the background do. */
async function ask(what: string, asked?: unknown): Promise<unknown> {
  const tabId = await extension.tabIdOf(page)
  const worker = await extension.worker()
  return worker.evaluate(([id, message]) => chrome.tabs.sendMessage(id, message, { frameId: 0 }), [
    tabId,
    { to: 'page', ask: what, asked },
  ] as const)
}

test('a finding in a frame is set aside there from the top document’s panel', async () => {
  await openReport(extension, page, portal.addressOf('yunxi-minzheng-2022-frame'))
  const frame = page.frames().find((it) => it.parentFrame() !== null)
  await frame?.evaluate(() => {
    const row = [...document.querySelectorAll('tr')].find((it) => /（七）\s*总计/.test(it.textContent ?? ''))
    row?.cells[row.cells.length - 2]?.replaceChildren('987')
  })
  await frame?.locator('[data-gouji=error]').first().waitFor()
  await badge('1')
  await says('1处错误')
  await panel.press('1处错误')
  await says('错误1')
  await panel.press('已核实：其他')
  await field()
  await page.keyboard.press('Enter')
  await says('已核实（1）')
  await badge('✓')
  expect(await frame?.locator('[data-gouji=error]').count()).toBe(0)
  await panel.press('恢复：')
  await badge('1')
})

describe('a finding that the person checked', () => {
  test('is set aside with a reason: it counts nowhere, marks nothing, stands last in the list, and stays so', async () => {
    await openReport(extension, page, portal.addressOf(SLUG))
    await badge('2')
    const marksBefore = await page.locator('[data-gouji]').count()
    await panel.press('处错误')
    await says('错误2')
    await panel.press('已核实：商业企业')
    await field()
    await page.keyboard.type('npn 与台账核对无误')
    await page.keyboard.press('Enter')
    await says(/错误1.*已核实（1）.*核实：npn与台账核对无误恢复/)
    await badge('1')
    expect(await wrongCells()).toEqual(['27'])
    expect(await page.locator('[data-gouji]').count()).toBeLessThan(marksBefore)

    await openReport(extension, page, portal.addressOf(SLUG))
    await badge('1')
    expect(await wrongCells()).toEqual(['27'])
    await panel.press('1处错误')
    await says('已核实（1）')
  })

  test('is in the popup, too, where it can be restored; the page follows at once', async () => {
    await openReport(extension, page, portal.addressOf(SLUG))
    await page.bringToFront()
    const popup = await extension.openPopup()
    await popup.waitFor(`document.body.innerText.includes('已核实（1）')`)
    expect(await popup.text()).toMatch(/错误 1[\s\S]*npn 与台账核对无误/)
    await popup.press('.settled button', '恢复')
    await popup.waitFor(`/错误 2/.test(document.body.innerText)`)
    expect(await popup.text()).not.toContain('已核实（')
    await badge('2')
    expect(await wrongCells()).toEqual(['27', '21'])
    await popup.press('[aria-label^="已核实：商业企业"]')
    await popup.waitFor(`document.activeElement.matches('.reason input')`)
    await popup.press('.reason button', '确定')
    await popup.waitFor(`document.body.innerText.includes('已核实（1）')`)
    await badge('1')
    await popup.close()
  })

  test('is set aside in every other tab of that report at once, and stands there again at once', async () => {
    const other = await extension.context.newPage()
    const marked = (of: Page) => of.locator('[data-gouji=error]').allTextContents()
    const marksIn = (of: Page, wanted: readonly string[]) =>
      until(`the marks ${wanted}`, async () => (String(await marked(of)) === String(wanted) ? true : null))
    await openReport(extension, other, portal.addressOf(SLUG))
    await openReport(extension, page, portal.addressOf(SLUG))
    const before = await marked(page)
    expect(before).toEqual(['27'])
    await panel.press('1处错误')
    await panel.press('恢复：')
    await marksIn(page, ['27', '21'])
    await marksIn(other, ['27', '21'])
    await panel.press('已核实：商业企业')
    await field()
    await page.keyboard.press('Enter')
    await marksIn(page, ['27'])
    await marksIn(other, ['27'])
    await other.close()
  })

  test('comes back when a number it rests on changes, and not when another does', async () => {
    const address = portal.addressOf(SLUG)
    const change = (from: RegExp, to: string) =>
      page.route(address, (route) =>
        route.fulfill({
          contentType: 'text/html; charset=utf-8',
          body: readSavedPage(join(PAGES, SLUG, 'page.html')).replace(from, to),
        }),
      )
    await change(/予以公开26件/, '予以公开27件')
    await openReport(extension, page, address)
    await badge('✓')
    expect(await wrongCells()).toEqual([])
    await page.unrouteAll()
    await change(/>21</, '>31<')
    await openReport(extension, page, address)
    await badge('2')
    expect(await wrongCells()).toEqual(['27', '31'])
    await page.unrouteAll()
  })

  test('is set aside from its card, keys in the reason reaching nobody else, and Esc cancels only the reason', async () => {
    const { check } = await openReport(extension, page, portal.addressOf(SLUG))
    await page.evaluate(() => document.addEventListener('keydown', ({ key }) => document.body.append(`[${key}]`)))
    const index = check?.findings.findIndex(({ rule }) => rule === 'text-agrees-with-requests') ?? -1
    await ask('goToFinding', { index })
    await says(/关闭（Esc）|已核实/)
    const card = await until('the card', async () => ((await panel.has('dialog')) ? true : null))
    expect(card).toBe(true)
    await panel.press('复制说明', 'dialog')
    await says('已复制')
    await panel.press('已核实', 'dialog')
    await field()
    await page.keyboard.type('n不要')
    await page.keyboard.press('Escape')
    await until('the reason to be gone', async () => ((await panel.has('textbox')) ? null : true))
    expect(await panel.has('dialog')).toBe(true)
    await panel.press('已核实', 'dialog')
    await field()
    await page.keyboard.type('与台账核对')
    await page.keyboard.press('Enter')
    await says(/已核实（2）/)
    expect(await panel.has('dialog')).toBe(false)
    await badge('✓')
    expect(await page.locator('body').innerText()).not.toMatch(/\[n\]|\[Escape\]/)
    await page.evaluate(() => document.body.append(document.createElement('textarea')))
    await page.locator('textarea').focus()
    await page.keyboard.press('Control+V')
    expect(await page.locator('textarea').inputValue()).toMatch(/“予以公开26件”[\s\S]*依据：/)
  })

  test('is not counted in the library either, also when the report was kept afterwards', async () => {
    await openReport(extension, page, portal.addressOf(SLUG))
    await panel.press('未见')
    await says('抓取本报告')
    await panel.press('抓取本报告')
    await says('已抓取')
    const library = await extension.context.newPage()
    await library.goto(extension.addressOf('library.html?view=library'))
    const row = library.getByRole('row', { name: /青川市水利局/ }).first()
    await row.waitFor()
    expect(await row.innerText()).not.toMatch(/错误/)
    expect(await accessibilityFaults(library)).toEqual([])
    await library.close()
  })
})
