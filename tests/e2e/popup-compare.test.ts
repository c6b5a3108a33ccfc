import type { Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { keepReports } from './library-seed.ts'

/** In the functions that run inside the extension. */
declare const chrome: typeof import('wxt/browser').browser

let extension: OpenExtension
let popup: Page
let ids: string[]

beforeAll(async () => {
  extension = await openExtension({ viewport: { width: 800, height: 600 } })
  popup = await extension.context.newPage()
  await popup.goto(extension.addressOf('popup.html?tab=0'))
  const years = [2021, 2022, 2023]
  ids = await keepReports(
    popup,
    years.map((year) => ({
      ...makeReport(year, { agency: '青川市水利局', year, edition: '2021', length: 300 }),
      address: `https://slj.qingchuan.gov.cn/${year}.html`,
    })),
  )
})

afterAll(() => extension.close())

beforeEach(() => popup.bringToFront())

it('saves a comparison under a name, and opens it again where it stands', async () => {
  await popup.evaluate((view) => chrome.storage.local.set({ view }), { view: 'compare', picked: ids.slice(1) })
  await popup.reload()
  await popup.getByRole('button', { name: '已存比较' }).click()
  await popup.getByPlaceholder('名称').fill('两年')
  await popup.getByRole('button', { name: '保存', exact: true }).click()
  await popup.getByRole('link', { name: '两年' }).waitFor()
  await popup.evaluate((view) => chrome.storage.local.set({ view }), { view: 'compare', picked: [] })
  await popup.reload()
  await popup.getByRole('button', { name: '已存比较' }).click()
  await popup.getByRole('link', { name: '两年' }).click()
  await popup.getByRole('row', { name: /新收政府信息公开申请数量/ }).waitFor()
  expect(new URL(popup.url()).pathname).toBe('/popup.html')
})

it('offers what one picked report can be compared with, on a tab of its own', async () => {
  await popup.evaluate((view) => chrome.storage.local.set({ view }), { view: 'compare', picked: ids.slice(-1) })
  await popup.reload()
  const link = popup.getByRole('link', { name: /^与 \d{4} 年比较$/ })
  await link.waitFor()
  const opening = extension.context.waitForEvent('page')
  await link.click()
  const tab = await opening
  await tab.waitForSelector('.figures')
  expect(new URL(tab.url()).searchParams.getAll('capture').at(-1)).toBe(ids.at(-1))
  await tab.close()
})
