import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Report } from '#lib/report/report.ts'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { until } from './extension-state.ts'
import { keepReports } from './library-seed.ts'
import { accessibilityFaults, sidewaysScroll } from './look.ts'

/** In the functions that run inside the extension. */
declare const chrome: typeof import('wxt/browser').browser

let extension: OpenExtension
let popup: Page
const errors: string[] = []

const make = (seed: number, agency: string, year: number): Report => ({
  ...makeReport(seed, { agency, year, edition: '2021' }),
  address: `https://www.example.gov.cn/${seed}.html`,
})

beforeAll(async () => {
  extension = await openExtension({ viewport: { width: 800, height: 600 } })
  popup = await extension.context.newPage()
  popup.on('pageerror', (error) => errors.push(String(error)))
  await popup.goto(extension.addressOf('popup.html?tab=0'))
  await keepReports(popup, [
    make(1, '肥城市商务局', 2022),
    // Its title says no year.
    { ...make(2, '泰安市商务局', 2023), title: '商务局政府信息公开工作年度报告' },
    make(3, '宁海县商务局', 2023),
    make(4, '青川市水利局', 2023),
  ])
}, 60_000)
afterAll(async () => {
  await extension.close()
  expect(errors).toEqual([])
})

async function stand(view: object): Promise<void> {
  await popup.evaluate((state) => chrome.storage.local.set({ view: state }), view)
  await popup.reload()
}
const organs = async () => (await popup.locator('.reports-kept tbody .name').allInnerTexts()).toSorted()
const shows = (...wanted: string[]) =>
  until(`${wanted}`, async () => (String(await organs()) === String(wanted.toSorted()) ? true : null))

it('shows by which region the library’s tab was filtered, and narrows from province to city', async () => {
  await stand({ view: 'library', regions: ['山东省'] })
  await shows('肥城市商务局', '泰安市商务局')
  const region = popup.getByLabel('地区', { exact: true })
  await until('the regions', async () => ((await region.inputValue()) === '山东省' ? true : null))
  await region.selectOption({ label: '　泰安市' })
  await region.selectOption({ label: '　　肥城市' })
  await shows('肥城市商务局')
  await region.selectOption({ label: '地区不明' })
  await shows('青川市水利局')
  await popup.getByRole('searchbox').fill('商务')
  await popup.getByText('没有符合「商务」、地区不明的报告').waitFor()
  await popup.getByRole('button', { name: '清除筛选' }).click()
  await shows('肥城市商务局', '泰安市商务局', '宁海县商务局', '青川市水利局')
})

it('finds by year, says each report’s region, and fits', async () => {
  await popup.getByRole('searchbox').fill('商务 2023')
  await shows('泰安市商务局', '宁海县商务局')
  const row = popup.getByRole('row', { name: /宁海县商务局/ })
  expect(await row.getByRole('cell', { name: '宁海县', exact: true }).getAttribute('title')).toBe(
    '浙江省 · 宁波市 · 宁海县',
  )
  expect(await sidewaysScroll(popup)).toBe(0)
  expect(await accessibilityFaults(popup)).toEqual([])
})

it('lets nothing be seen above the tools that stick over a comparison', async () => {
  const ids = await popup.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        const opening = indexedDB.open('gouji')
        opening.onsuccess = () => {
          const keys = opening.result.transaction('captures').objectStore('captures').getAllKeys()
          keys.onsuccess = () => resolve(keys.result as string[])
        }
      }),
  )
  await stand({ view: 'compare', picked: ids.slice(0, 2), lines: 'all', foldedTables: [] })
  await popup.waitForSelector('.figures')
  const gap = await popup.evaluate(() => {
    const body = document.querySelector('.compare-body')
    body?.scrollTo(0, 700)
    const top = (selector: string) => document.querySelector(selector)?.getBoundingClientRect().top ?? Number.NaN
    return top('.compare-tools') - top('.compare-body')
  })
  expect(gap).toBe(0)
})

it('begins at the beginning when words are looked at after figures that were scrolled', async () => {
  await popup.evaluate(() => document.querySelector('.compare-body')?.scrollTo(0, 2000))
  await popup.getByRole('radio', { name: '文字' }).click()
  await popup.waitForSelector('.texts')
  const from = await popup.evaluate(() => {
    const edge = (selector: string) => document.querySelector(selector)?.getBoundingClientRect()
    return (edge('.texts tbody')?.top ?? 0) - (edge('.texts thead th')?.bottom ?? 0)
  })
  expect(Math.abs(from)).toBeLessThan(16)
  await popup.getByRole('radio', { name: '数字' }).click()
})

it('names every one of six compared reports, and reaches what stands beside them', async () => {
  const six = await keepReports(
    popup,
    [2018, 2019, 2020, 2021, 2022, 2023].map((year) => make(year, '青川市文化广电和旅游局', year)),
  )
  await stand({ view: 'compare', picked: six })
  await popup.waitForSelector('.figures')
  const inner = await popup
    .locator('.picker .picked-organ')
    .evaluateAll((names) => names.map((name) => name.clientWidth))
  expect(inner).toHaveLength(6)
  expect(Math.min(...inner)).toBeGreaterThan(80)
  const boxes = await popup.locator('.picked > *').evaluateAll((parts) =>
    parts.map((part) => {
      const { left, right, top, bottom } = part.getBoundingClientRect()
      return { left, right, top, bottom }
    }),
  )
  for (const [at, one] of boxes.entries()) {
    expect(one.right).toBeLessThanOrEqual(800)
    for (const other of boxes.slice(at + 1)) {
      const isApart =
        one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top
      expect(isApart).toBe(true)
    }
  }
  await popup.locator('.pick').nth(4).click()
  const list = await popup.locator('.picker-list').boundingBox()
  expect(list && list.x >= 0 && list.x + list.width <= 800).toBe(true)
})

it('prints all of a comparison, without what scrolls it on screen', async () => {
  await popup.keyboard.press('Escape')
  await popup.emulateMedia({ media: 'print' })
  const box = await popup.locator('.compare-body').evaluate((body) => {
    const table = body.querySelector('.figures')
    const { bottom } = body.getBoundingClientRect()
    return { overflow: getComputedStyle(body).overflowY, holds: bottom >= (table?.getBoundingClientRect().bottom ?? 0) }
  })
  expect(box).toEqual({ overflow: 'visible', holds: true })
  await popup.emulateMedia({ media: 'screen' })
})

it('takes what is selected away by way of the tab, whose menu stands open', async () => {
  await stand({ view: 'library', search: '商务 2023' })
  await shows('泰安市商务局', '宁海县商务局')
  await popup.evaluate(() => {
    window.close = () => {}
  })
  await popup.getByRole('checkbox', { name: /宁海县商务局/ }).check()
  const opening = extension.context.waitForEvent('page')
  await popup.getByRole('button', { name: '导出' }).click()
  const tab = await opening
  tab.on('pageerror', (error) => errors.push(String(error)))
  const entry = tab.getByRole('menuitem', { name: '逗号分隔（CSV）' })
  await entry.waitFor()
  expect(await tab.locator('.selection').innerText()).toContain('已选 1 份')
  const saving = tab.waitForEvent('download')
  await entry.click()
  const csv = await readFile(await (await saving).path(), 'utf8')
  expect([csv.includes('宁海县商务局'), csv.includes('泰安市商务局')]).toEqual([true, false])
  await tab.reload()
  await tab.locator('.selection').waitFor()
  expect([await tab.getByRole('menu').count(), await tab.title()]).toEqual([0, '报告库 · 勾稽'])
  expect(errors).toEqual([])
})
