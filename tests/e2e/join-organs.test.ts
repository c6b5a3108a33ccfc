import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { organAt } from '#lib/capture/organ.ts'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { keepReports } from './library-seed.ts'
import { accessibilityFaults, sidewaysScroll } from './look.ts'

let extension: OpenExtension
let page: Page
const errors: string[] = []

const make = (agency: string, year: number, host = 'www.example.gov.cn') => ({
  ...makeReport(year, { agency, year, edition: '2021', size: 60, zeros: 'zero', length: 0 }),
  address: `https://${host}/${encodeURIComponent(agency)}/${year}.html`,
})
const NOW = '肥城市商务和投资促进局'
const reports = [
  ...[2019, 2020, 2021].map((year) => make('肥城市商务局', year)),
  ...[2022, 2023].map((year) => make(NOW, year)),
  make('肥城市教育局', 2021),
  make('商务局', 2021, 'www.portal.gov.cn'),
]

beforeAll(async () => {
  extension = await openExtension()
  page = await extension.context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(extension.addressOf('library.html'))
  await keepReports(page, reports)
  const organ = organAt({ agency: NOW, address: reports[3]?.address ?? '' }).key
  await page.goto(extension.addressOf(`library.html?view=series&organ=${encodeURIComponent(organ)}`))
}, 60_000)

afterAll(async () => {
  await extension.close()
  expect(errors).toEqual([])
})

const heads = () => page.locator('.by-year thead th[data-number]').allInnerTexts()
const years = async () => (await heads()).map((head) => Number.parseInt(head, 10))

it('suggests the organ’s earlier name and nobody else, joins it with a click, and undoes it', async () => {
  await page.getByRole('button', { name: '同一机关' }).click()
  const panel = page.locator('.join-panel')
  await panel.getByText('肥城市商务局').waitFor()
  expect(await panel.locator('li').count()).toBe(1)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBe(0)
  await panel.getByRole('button', { name: '并入：肥城市商务局' }).click()
  await page.getByText('已把「肥城市商务局」与「肥城市商务和投资促进局」并为同一机关').waitFor()
  await expect.poll(years).toEqual([2019, 2020, 2021, 2022, 2023])
  expect(await page.locator('h1').innerText()).toContain(NOW)
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(years).toEqual([2022, 2023])
})

it('finds others by name, a bare name only with its portal, and parts what was joined', async () => {
  const panel = page.locator('.join-panel')
  const open = () => page.getByRole('button', { name: '同一机关' }).click()
  await open()
  await panel.getByRole('searchbox').fill('商务')
  await panel.getByText('地区不明，portal.gov.cn').waitFor()
  await panel.getByRole('button', { name: '并入：肥城市商务局' }).click()
  await expect.poll(years).toEqual([2019, 2020, 2021, 2022, 2023])
  await open()
  await panel.getByRole('button', { name: '分开：肥城市商务局' }).click()
  await page.getByText('已分开「肥城市商务局」').waitFor()
  await expect.poll(years).toEqual([2022, 2023])
  await page.getByRole('button', { name: '撤销' }).click()
  await expect.poll(years).toEqual([2019, 2020, 2021, 2022, 2023])
  await open()
  await panel.getByRole('searchbox').fill('没有这个')
  await panel.getByText('报告库里没有符合「没有这个」的其他机关').waitFor()
})

it('is one row in the library, and an address of the earlier name leads to it', async () => {
  const earlier = organAt({ agency: '肥城市商务局', address: reports[0]?.address ?? '' }).key
  await page.goto(extension.addressOf(`library.html?view=series&organ=${encodeURIComponent(earlier)}`))
  await page.getByRole('heading', { name: `${NOW}历年报告` }).waitFor()
  await page.getByRole('button', { name: '报告库', exact: true }).click()
  await page.getByText('3 个机关，7 份报告').waitFor()
})
