import { readFile } from 'node:fs/promises'
import { gunzipSync } from 'node:zlib'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import type { Report } from '#lib/report/report.ts'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { makeGroup } from '#tests/generate/group.ts'
import { withFigures } from '#tests/generate/reports.ts'
import { keepReports } from './library-seed.ts'
import { accessibilityFaults } from './look.ts'

const REPORTS = [...makeGroup(3, { year: 2022 }), ...makeGroup(48)]
/** The last of them once more, changed. */
const AGAIN = withFigures(REPORTS[50] as Report, { 'disclosure.licensing.decisions': 4321 })

let extension: OpenExtension
let page: Page
let ids: string[]
const errors: string[] = []

beforeAll(async () => {
  extension = await openExtension({ viewport: { width: 1280, height: 600 } })
  page = await extension.context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(extension.addressOf('library.html'))
  ids = await keepReports(page, [...REPORTS, AGAIN], '<h1>报告</h1>')
}, 120_000)
afterAll(async () => {
  await extension.close()
  expect(errors).toEqual([])
})

const organs = () => page.locator('section.organs')
const bar = () => page.getByRole('region', { name: '所选报告' })
async function save(within: Page | ReturnType<Page['locator']>, button: RegExp, entry: string) {
  const saving = page.waitForEvent('download')
  await within.getByRole('button', { name: button }).first().click()
  await page.getByRole('menuitem', { name: entry, exact: true }).click()
  return saving
}

it('clears its filters at once, keeps a choice in sight that shows nothing, and says what it exports', async () => {
  await page.getByText('51 份报告').first().waitFor()
  await page.getByRole('checkbox', { name: /^2022 / }).check()
  await page.getByText('3 个机关，3 份报告').waitFor()
  const saved = await save(page, /^导出所列 3 份/, '逗号分隔（CSV）')
  await page.getByText('已导出 3 次抓取').waitFor()
  expect((await readFile(await saved.path(), 'utf8')).includes('2023')).toBe(false)
  await page.getByRole('searchbox').fill('没有这个机关')
  await page.getByText('没有符合「没有这个机关」、2022 年的报告').waitFor()
  expect(await page.getByRole('checkbox', { name: /^2022 *0$/ }).isChecked()).toBe(true)
  expect(await page.getByRole('button', { name: '导出', exact: true }).count()).toBe(0)
  await page.getByRole('searchbox').fill('')
  await page.getByRole('button', { name: '清除筛选' }).click()
  await page.getByText('51 份报告').first().waitFor()
  expect(await page.getByRole('button', { name: '清除筛选' }).count()).toBe(0)
})

it('says of a selection what the list does not show', async () => {
  await page.getByRole('checkbox', { name: '全选' }).check()
  await page.getByRole('checkbox', { name: /^2022 / }).check()
  await bar().getByText('已选 51 份').waitFor()
  await bar().getByText('其中 48 份不在所列之中').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
  const popup = await extension.context.newPage()
  await popup.setViewportSize({ width: 800, height: 600 })
  await popup.goto(extension.addressOf('popup.html?tab=0'))
  await popup.getByText('其中 48 份不在所列之中').waitFor()
  expect(await popup.getByRole('checkbox', { name: '全选' }).isChecked()).toBe(true)
  await popup
    .getByRole('checkbox', { name: /^选中 / })
    .first()
    .uncheck()
  expect(await popup.getByRole('checkbox', { name: '全选' }).isChecked()).toBe(false)
  await popup.getByText('已选 50 份').waitFor()
  await popup.close()
  await bar().getByRole('button', { name: '取消选择' }).click()
  await page.getByRole('button', { name: '清除筛选' }).click()
})

it('is found again as it was left, and shows the report whose history is open', async () => {
  await page.getByText('48 个机关，51 份报告').waitFor()
  await organs().evaluate((box) => box.scrollTo(0, 900))
  await page.getByRole('button', { name: '排名' }).click()
  await page.locator('.ranked').waitFor()
  await page.goBack()
  await organs().waitFor()
  expect(await organs().evaluate((box) => box.scrollTop)).toBe(900)
  const opened = REPORTS[9] as Report
  await page.goto(extension.addressOf(`library.html?view=library&capture=${ids[9]}`))
  const box = organs().locator('[aria-pressed=true]')
  await page.getByRole('complementary').getByRole('heading', { name: opened.agency }).waitFor()
  const { top, bottom } = await page
    .getByRole('row', { name: new RegExp(`选中 ${opened.agency} `) })
    .evaluate((row) => row.getBoundingClientRect())
  expect([top > 100, bottom < 600, await box.count()]).toEqual([true, true, 1])
})

it('takes every capture of an address into a library file, also of a selection, and one of each into tables', async () => {
  await page.goto(extension.addressOf(`library.html?view=library&capture=${ids[51]}`))
  const drawer = page.getByRole('complementary')
  await drawer.getByText('第 2 次').waitFor()
  const saved = await save(drawer, /^导出/, '报告库文件，连网页，压缩')
  expect(saved.suggestedFilename()).toMatch(/\.ndjson\.gz$/)
  const [header = '', ...lines] = gunzipSync(await readFile(await saved.path()))
    .toString()
    .trim()
    .split('\n')
  expect(JSON.parse(header)).toMatchObject({ captures: 2, hasPages: true })
  expect(lines.map((line) => JSON.parse(line).id).toSorted()).toEqual([ids[50], ids[51]].toSorted())
  await page.getByText('已导出 2 次抓取').waitFor()
  const csv = await readFile(await (await save(drawer, /^导出/, '逗号分隔（CSV）')).path(), 'utf8')
  expect(csv.split('disclosure.licensing.decisions').length - 1).toBe(1)
})
