import type { Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { findingKey } from '#lib/capture/finding-key.ts'
import { checkReport } from '#lib/rules/check-report.ts'
import { countGroups, groupFindings } from '#lib/rules/group-findings.ts'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { keepReports } from './library-seed.ts'
import { accessibilityFaults, sidewaysScroll } from './look.ts'

/** In the functions that run inside the extension. */
declare const chrome: typeof import('wxt/browser').browser

let extension: OpenExtension
let page: Page
let ids: string[]
const errors: string[] = []

const make = (seed: number, agency: string) => ({
  ...makeReport(seed, { agency, year: 2023, edition: '2021', size: 60, zeros: 'zero' }),
  address: `https://www.qingchuan.gov.cn/${seed}.html`,
})
const reports = ['青川市水利局', '青川市教育局', '青川市民政局'].map((agency, at) =>
  withFigures(make(at + 1, agency), { 'disputes.review.total': 7100 + at, 'requests.granted.total': 4100 + at }),
)
const [first, second] = reports

beforeAll(async () => {
  extension = await openExtension()
  page = await extension.context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(extension.addressOf('library.html'))
  ids = await keepReports(page, reports)
}, 60_000)

afterAll(async () => {
  await extension.close()
  expect(errors).toEqual([])
})

it('puts the findings of selected reports on paper: each on a page of its own, by severity and table, sums written out', async () => {
  for (const organ of ['水利', '教育'])
    await page.getByRole('checkbox', { name: `选中 青川市${organ}局 全部年份` }).check()
  await page.getByRole('region', { name: '所选报告' }).getByRole('button', { name: '检查结果（打印）' }).click()
  await page.getByRole('heading', { name: '2 份报告的检查结果' }).waitFor()
  const papers = page.locator('article.paper')
  expect(await papers.count()).toBe(2)
  for (const [at, report] of [first, second].entries()) {
    if (!report) throw new Error('no report')
    const check = checkReport(report)
    const { error } = countGroups(groupFindings(check.findings, check.repair))
    const said = await papers.nth(at).innerText()
    expect(said).toContain(`青川市${at === 0 ? '水利' : '教育'}局 2023`)
    expect(said).toContain(report.address)
    expect(said).toMatch(/第 1 次[\s\S]*勾稽版本\s+\d/)
    expect(said).toContain(`错误　${error} 处`)
    expect(said).toMatch(new RegExp(`= \\d+，总计为 ${7100 + at}`))
  }
  expect(await page.locator('.paper-overview tbody tr').count()).toBe(2)
  expect(await accessibilityFaults(page)).toEqual([])
  expect(await sidewaysScroll(page)).toBe(0)
})

it('opens again from its address, prints, and breaks pages between reports', async () => {
  await page.reload()
  await page.locator('article.paper').nth(1).waitFor()
  expect(await page.title()).toBe('2 份报告的检查结果 · 勾稽')
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '')
  })
  await page.getByRole('button', { name: '打印' }).click()
  expect(await page.locator('body[data-printed]').count()).toBe(1)
  await page.emulateMedia({ media: 'print' })
  const breaks = await page
    .locator('article.paper')
    .evaluateAll((all) => all.map((one) => getComputedStyle(one).breakBefore))
  expect(breaks).toEqual(['page', 'page'])
  expect(await page.locator('.bar').isVisible()).toBe(false)
  expect(await page.getByRole('button', { name: '打印' }).isVisible()).toBe(false)
  await page.emulateMedia({ media: 'screen' })
})

it('lists what was set aside at the end, with the reason, and not among the errors', async () => {
  if (!first) throw new Error('no report')
  const { findings } = checkReport(first)
  const aside = findings.find(({ figures }) => figures[0] === 'disputes.review.total')
  if (!aside) throw new Error('no finding')
  const { agency, address, year } = first
  const asked = {
    report: { agency, address, year },
    findings: [findingKey(aside, first)],
    reason: '台账如此，已报上级',
  }
  await page.evaluate(
    (question) => chrome.runtime.sendMessage({ to: 'background', ask: 'setAside', asked: question }),
    asked,
  )
  await page.goto(extension.addressOf(`library.html?view=findings&capture=${ids[0]}`))
  const paper = page.locator('article.paper')
  await paper.getByText('核实说明：台账如此，已报上级').waitFor()
  const said = await paper.innerText()
  expect(said.split('已核实，不再标注　1 处')[0]).not.toContain('总计为 7100')
  expect(said.split('已核实，不再标注　1 处')[1]).toContain('总计为 7100')
})

it('says what is gone, and what to do when there is nothing', async () => {
  await page.goto(extension.addressOf(`library.html?view=findings&capture=${ids[1]}&capture=gone`))
  await page.getByText('1 份已经不在报告库里').waitFor()
  await page.goto(extension.addressOf('library.html?view=findings'))
  await page.getByText('没有可打印的检查结果').waitFor()
  expect(await accessibilityFaults(page)).toEqual([])
})
