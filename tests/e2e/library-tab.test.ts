import { readFile } from 'node:fs/promises'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '#lib/report/report.ts'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { keepReports } from './library-seed.ts'
import { accessibilityFaults } from './look.ts'

let extension: OpenExtension
let page: Page
let ids: string[]
const errors: string[] = []

const make = (seed: number, agency: string, year: number): Report => ({
  ...makeReport(seed, { agency, year, edition: '2021', size: 420, zeros: 'zero', length: 400 }),
  address: `https://www.qingchuan.gov.cn/${seed}.html`,
})
const first = make(3, '青川市水利局', 2023)
const later = withFigures(first, { 'disclosure.licensing.decisions': 4321 })
const reports = [
  make(1, '青川市水利局', 2021),
  first,
  later,
  make(4, '青川市教育局', 2023),
  make(5, '青川市民政局', 2023),
]

beforeAll(async () => {
  extension = await openExtension()
  page = await extension.context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(extension.addressOf('library.html'))
}, 60_000)

afterAll(async () => {
  await extension.close()
  expect(errors).toEqual([])
})

describe('the library’s tab', () => {
  it('says that it is empty, and shows what is kept as soon as it is kept elsewhere', async () => {
    await page.getByText('还没有抓取过报告').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    const other = await extension.context.newPage()
    await other.goto(extension.addressOf('popup.html?tab=0'))
    ids = await keepReports(other, reports)
    await other.close()
    await page.getByText('3 个机关，4 份报告，缺 5 份').waitFor()
  })

  it('shows organs by year, what is missing, and what changed from one capture to the next', async () => {
    const row = page.getByRole('row', { name: /选中 青川市水利局 全部年份/ })
    expect(await row.getByText('缺', { exact: true }).count()).toBe(1)
    await row.getByRole('button', { name: /青川市水利局 2023/ }).click()
    const drawer = page.getByRole('complementary')
    await drawer.getByText('第 2 次').waitFor()
    const change = await drawer.getByRole('row', { name: /行政许可/ }).innerText()
    expect(change).toContain('4321')
    expect(change).toContain(first.figures['disclosure.licensing.decisions']?.text)
    expect(await accessibilityFaults(page)).toEqual([])
  })

  it('narrows down by what is chosen and says when nothing is left', async () => {
    await page
      .getByRole('checkbox', { name: /^2021 / })
      .first()
      .check()
    await page.getByText('1 个机关，1 份报告').waitFor()
    await page.getByRole('searchbox').fill('教育')
    await page.getByText('没有符合「教育」、2021 年的报告').waitFor()
    await page.getByRole('button', { name: '清除筛选' }).click()
    await page.getByText('3 个机关，4 份报告').waitFor()
  })

  it('opens the menu of the selection above it, where it can be seen', async () => {
    const { height } = page.viewportSize() ?? { height: 0 }
    await page.getByRole('checkbox', { name: '选中 青川市水利局 全部年份' }).check()
    const bar = page.getByRole('region', { name: '所选报告' })
    await bar.getByRole('button', { name: '导出' }).click()
    for (const entry of await bar.getByRole('menuitem').all()) {
      const box = await entry.boundingBox()
      expect(box && box.y >= 0 && box.y + box.height <= height).toBe(true)
    }
    expect(await page.evaluate(() => document.querySelector('main.series')?.scrollTop)).toBe(0)
    await page.keyboard.press('Escape')
    await page.getByRole('checkbox', { name: '选中 青川市水利局 全部年份' }).uncheck()
  })

  it('deletes an organ’s reports with all their captures, and puts them back', async () => {
    await page.getByRole('checkbox', { name: '选中 青川市水利局 全部年份' }).check()
    await page.getByRole('region', { name: '所选报告' }).getByRole('button', { name: '删除' }).click()
    await page.getByText('已删除 2 份报告，共 3 次抓取').waitFor()
    await page.getByText('2 个机关，2 份报告').waitFor()
    await page.getByRole('button', { name: '撤销' }).click()
    await page.getByText('3 个机关，4 份报告').waitFor()
  })

  it('writes the library to a file, and reads it again: nothing twice, bad lines by number, other files refused', async () => {
    const downloading = page.waitForEvent('download')
    await page.getByRole('button', { name: '导出' }).first().click()
    await page.getByRole('menuitem', { name: '报告库文件（NDJSON）' }).click()
    const text = await readFile(await (await downloading).path(), 'utf8')
    expect(JSON.parse(text.split('\n')[0] ?? '')).toMatchObject({ format: 'gouji-library', captures: 5 })
    await page.getByText('已导出').waitFor()

    const take = async (content: string) => {
      const buffer = Buffer.from(content)
      await page
        .locator('input[type=file]')
        .setInputFiles({ name: 'x.ndjson', mimeType: 'application/x-ndjson', buffer })
    }
    await take(`${text}{"half":\n`)
    await page.getByText('导入 0 次抓取，另有 5 次原已在库').waitFor()
    await page.getByText('1 行没有导入').click()
    await page.getByText('第 7 行：不是完整的一行').waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await take('{"format":"another","version":1}\n')
    await page.getByText('不是勾稽的报告库文件').waitFor()
  })

  it('compares what its address names, and its address names what it compares', async () => {
    const query = ids.slice(2).map((id) => `capture=${id}`)
    await page.goto(extension.addressOf(`library.html?view=compare&${query.join('&')}`))
    await page.getByRole('heading', { name: '3 个机关 2023 年' }).waitFor()
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: /移出比较：青川市教育局/ }).click()
    await page.getByRole('heading', { name: /^青川市.* 2023.* 与 青川市.* 2023/ }).waitFor()
    expect(new URL(page.url()).searchParams.getAll('capture')).toEqual([ids[2], ids[4]])
  })

  it('shows every chart as a table too', async () => {
    const buttons = page.getByRole('button', { name: '看表格' })
    for (let left = await buttons.count(); left > 0; left--) await buttons.first().click()
    expect(await page.locator('.chart-figure table').count()).toBe(3)
    expect(await accessibilityFaults(page)).toEqual([])
  })
})
