import type { Browser } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { openChromium } from './chromium.ts'
import { countShown, faultsOfPage, goToRepair, openPanel, openPanelPage, setCurrentAside } from './panel-page.ts'

let browser: Browser
beforeAll(async () => {
  browser = await openChromium()
})
afterAll(() => browser.close())
afterEach(async () => {
  expect(faultsOfPage()).toEqual([])
  for (const context of browser.contexts()) await context.close()
})

test('what was set aside stands last, is quieter and not counted; the keys go on where it stood', async () => {
  const page = await openPanelPage(browser)
  await openPanel(page)
  const wheres = page.locator('.finding-where')
  const before = (await wheres.allTextContents()).map((text) => text.replace('定位', ''))
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await page.locator('.finding[aria-current=true]', { hasText: before[1] ?? '' }).waitFor()
  await page.evaluate(setCurrentAside)
  await page.getByRole('heading', { name: '已核实（1）' }).waitFor()
  const settled = page.locator('.finding').last()
  expect((await settled.locator('.finding-where').textContent())?.replace('定位', '')).toBe(before[1])
  expect(await settled.textContent()).toMatch(/2024-02-03 \d\d:\d\d 核实：与台账核对无误/)
  const { error, warning, info } = await page.evaluate(countShown)
  expect(await page.getByRole('button', { name: /^全部/ }).textContent()).toBe(`全部 ${error + warning + info}`)
  expect(error + warning + info).toBe(before.length - 1)
  await page.keyboard.press('n')
  await page.locator('.finding[aria-current=true]', { hasText: before[2] ?? '' }).waitFor()
  await settled.getByRole('button', { name: /定位/ }).click()
  await page.getByRole('dialog').getByRole('button', { name: /^恢复/ }).waitFor()
})

test('why it matters, when it may be right and what it rests on can be read and copied, in list and card', async () => {
  const page = await openPanelPage(browser)
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
  await openPanel(page)
  await page.evaluate(goToRepair)
  for (const place of [page.getByRole('dialog'), page.locator('.finding[aria-current=true]')]) {
    await place.getByRole('button', { name: '为什么' }).click()
    expect(await place.locator('.why').textContent()).toMatch(/依据：《/)
    await place.getByRole('button', { name: '复制说明' }).click()
    await place.getByRole('button', { name: '已复制' }).waitFor()
  }
})
