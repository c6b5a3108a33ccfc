import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { rankReports } from '#lib/comparison/ranking.ts'
import { sayFraction, sayMeasured } from '#lib/words/say-measure.ts'
import { bundleForPage } from '#tests/browser/chromium.ts'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { parseCsv } from '#tests/export/parse-csv.ts'
import { readXlsx } from '#tests/export/read-xlsx.ts'
import { makeGroup } from '#tests/generate/group.ts'
import { keepReports } from './library-seed.ts'
import { accessibilityFaults, sidewaysScroll } from './look.ts'

/** In the functions that run inside the extension. */
declare const gouji: typeof import('#tests/browser/in-library.ts')

const GROUP = withCopies(makeGroup(40, { length: 600 }))
const EARLIER = [...makeGroup(10, { year: 2020 }), ...makeGroup(45, { year: 2022 }).slice(8)]
const OPEN = { kind: 'rate', rate: 'openRate', applicant: 'total' } as const
const RANKING = rankReports(GROUP, OPEN)

let extension: OpenExtension
let page: Page
let ids: string[]
const errors: string[] = []

beforeAll(async () => {
  extension = await openExtension()
  page = await extension.context.newPage()
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.goto(extension.addressOf('library.html?view=group'))
  await page.waitForSelector('.empty')
}, 120_000)

afterAll(async () => {
  await extension.close()
  expect(errors).toEqual([])
})

/** The second report has taken over the words of the first one's first section. */
function withCopies(reports: ReturnType<typeof makeGroup>) {
  const [first] = reports
  return reports.map((report, at) => {
    const [own, ...others] = report.sections
    const copied = first?.sections[0]?.passages.slice(1) ?? []
    return at === 1 && own
      ? { ...report, sections: [{ ...own, passages: [...own.passages, ...copied] }, ...others] }
      : report
  })
}

const open = async (search: string, wanted: string) => {
  await page.goto(extension.addressOf(`library.html${search}`))
  await page.waitForSelector(wanted)
}
const textsOf = (selector: string) => page.locator(selector).allInnerTexts()

describe('before anything is kept', () => {
  it('a group says what to do, and so does an organ that is not there', async () => {
    expect(await page.innerText('.empty')).toContain('还没有抓取过报告')
    await open('?view=series&organ=nobody', '.empty')
    expect(await page.innerText('.empty')).toContain('报告库里没有这个机关的报告')
    expect(await accessibilityFaults(page)).toEqual([])
  })
})

describe('a group of forty', () => {
  beforeAll(async () => {
    ids = await keepReports(page, [...GROUP, ...EARLIER])
  }, 120_000)
  beforeEach(() => open('?view=group&year=2023', '.ranked'))

  it('is ranked as it is by calculation, with everybody in it once', async () => {
    const rows = await textsOf('.ranked tbody tr:not(.group):not(.no-rank)')
    expect(rows).toHaveLength(RANKING.ranked.length)
    for (const [at, { report, rank, value, rate }] of RANKING.ranked.entries()) {
      expect(rows[at]).toContain(sayMeasured(value, OPEN, 'zh_CN'))
      expect(rows[at]?.startsWith(String(rank))).toBe(true)
      const twins = RANKING.ranked.filter((other) => other.rank === rank)
      const names = twins.map((other) => GROUP[other.report]?.agency ?? '')
      expect(names.some((name) => rows[at]?.includes(name))).toBe(true)
      if (twins.length === 1 && rate) expect(rows[at]).toContain(sayFraction(rate, ' ÷ '))
      expect(GROUP[report]).toBeDefined()
    }
    const unranked = await textsOf('.ranked tbody tr.no-rank')
    for (const { report } of RANKING.missing) {
      expect(unranked.filter((row) => row.includes(GROUP[report]?.agency ?? ''))).toHaveLength(1)
    }
    const lacking = EARLIER.map(({ agency }) => agency).filter((name) => GROUP.every(({ agency }) => agency !== name))
    expect(unranked).toHaveLength(RANKING.missing.length + new Set(lacking).size)
    expect(await textsOf('.distribution circle')).toHaveLength(RANKING.ranked.length)
  })

  it('marks an organ in chart and list, and keeps it in the address', async () => {
    await page.locator('.ranked .mark-organ').nth(2).click()
    const marked = (await page.innerText('.ranked tr[data-selected=true] .name')).trim()
    expect(await page.textContent('.distribution text.strong')).toContain(marked)
    await page.reload()
    await page.waitForSelector('.ranked tr[data-selected=true]')
    expect(await page.innerText('.ranked tr[data-selected=true] .name')).toBe(marked)
  })

  it('narrows to a region and a kind, ranks by a figure and by applicants, and sorts', async () => {
    await page.getByLabel('地区').selectOption('山东省/聊城市')
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('聊城市'))
    const regions = await textsOf('.ranked tbody td:nth-child(3)')
    for (const region of regions.filter((one) => one !== '')) expect(region).toContain('聊城市')
    await page.getByLabel('看哪一项').selectOption('requests.received.total')
    await page.getByLabel('申请人').selectOption('naturalPerson')
    await page.waitForFunction(() => document.querySelector('figure h2')?.textContent?.includes('自然人'))
    await page.getByRole('button', { name: '机关', exact: true }).click()
    const names = await textsOf('.ranked tbody tr:not(.no-rank) .name')
    expect(names).toEqual(names.toSorted(new Intl.Collator('zh-CN', { numeric: true }).compare))
    expect(page.url()).toContain('by=requests.received.naturalPerson')
  })

  it('steps through the chart by keyboard, saying each part, and shows its table', async () => {
    await page.locator('.chart-parts').focus()
    await page.keyboard.press('End')
    expect(await page.innerText('.chart-note [aria-live]')).toMatch(/第 \d+ 位，共 31 份/)
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: '看表格' }).click()
    expect(await page.locator('.table-view tbody tr').count()).toBe(40 + 5)
  })

  it('has nothing that axe-core objects to, in list, table and passages, light and dark', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      // Colours fade into each other otherwise, and are looked at on their way.
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
      expect(await accessibilityFaults(page)).toEqual([])
    }
    await page.emulateMedia({ colorScheme: 'light' })
    expect(await sidewaysScroll(page)).toBe(0)
  })

  it('goes away as a workbook and as CSV with the same numbers, and as pictures', async () => {
    const sheet = readXlsx(await bytesOf(await saveBy('导出', '表格文件（XLSX）'))).get('排名') ?? []
    const values = RANKING.ranked.map(({ value }) => value)
    expect(sheet.slice(1, 1 + values.length).map((row) => row[5]?.value)).toEqual(values)
    const csv = (await bytesOf(await saveBy('导出', '逗号分隔（CSV）'))).toString('utf8')
    expect(
      parseCsv(csv.replace('\ufeff', ''))
        .slice(1, 1 + values.length)
        .map((row) => Number(row[5])),
    ).toEqual(values)
    const svg = (await bytesOf(await saveBy('下载', '矢量图（SVG）'))).toString('utf8')
    expect(svg.match(/<circle/g)).toHaveLength(values.length)
    expect(svg).toContain('公开率的分布')
    expect(svg).not.toMatch(/var\(|class=/)
    const png = await bytesOf(await saveBy('下载', '图片（PNG）'))
    expect(png.subarray(1, 4).toString()).toBe('PNG')
  })

  it('is saved under a name and opened again', async () => {
    await page.getByLabel('看哪一项').selectOption('deniedRate')
    await page.getByRole('button', { name: '已存比较' }).click()
    await page.getByPlaceholder('名称').fill('不予公开 2023')
    await page.getByRole('button', { name: '保存', exact: true }).click()
    await page.getByRole('link', { name: '不予公开 2023' }).waitFor()
    await open('?view=library', '.organs')
    await open('?view=group', '.ranked')
    await page.getByRole('button', { name: '已存比较' }).click()
    await page.getByRole('link', { name: '不予公开 2023' }).click()
    await page.waitForFunction(() => document.querySelector('figure h2')?.textContent === '不予公开率的分布')
    await page.getByRole('button', { name: '已存比较' }).click()
    await page.getByRole('button', { name: '删去「不予公开 2023」' }).click()
    await page.getByText('已删去「不予公开 2023」').waitFor()
  })

  it('finds the passages that one report took from another, in a worker, and says where they differ', async () => {
    await page.getByText('相同文字', { exact: true }).click()
    await page.getByRole('button', { name: '比对 40 份报告的文字' }).click()
    await page.waitForSelector('.pairs')
    const [first, second] = [GROUP[0], GROUP[1]].map((report) => `${report?.agency} 2023`)
    const top = await page.innerText('.pairs tbody tr')
    expect(top).toContain(first)
    expect(top).toContain(second)
    const [mine, theirs] = await textsOf('.pairs .shared tbody tr:first-child td')
    expect(mine?.replace(/ \d+ 份报告都有$/, '')).toBe(theirs?.replace(/ \d+ 份报告都有$/, ''))
    expect(await accessibilityFaults(page)).toEqual([])
    await page.getByRole('button', { name: '并排看全文' }).first().click()
    await page.waitForSelector('.texts')
  })

  it('draws only what is in view of a long list, and everything when it is printed', async () => {
    await open('?view=group', '.ranked')
    const rows = '.ranked tbody tr:not(.group, .gap)'
    const all = GROUP.length + EARLIER.length
    expect((await textsOf(rows)).length).toBeLessThan(all)
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await textsOf(rows)).toHaveLength(all)
    expect(await page.locator('.group-tools').isVisible()).toBe(false)
    await page.evaluate(() => dispatchEvent(new Event('afterprint')))
    await page.emulateMedia({ media: 'screen' })
  })

  it('leads to an organ’s years: a gap where a year is missing, and back again', async () => {
    await page.getByRole('button', { name: GROUP[0]?.agency ?? '', exact: true }).click()
    await page.waitForSelector('.by-year')
    expect(await textsOf('.by-year thead th[data-number]')).toEqual(
      [2020, 2021, 2022, 2023].map((year) => expect.stringMatching(new RegExp(`^${year}`))),
    )
    expect(await page.innerText('h1')).toContain(GROUP[0]?.agency)
    expect(await textsOf('.by-year tbody tr:nth-child(2) td:nth-child(3) .none')).toContain('缺')
    expect(await accessibilityFaults(page)).toEqual([])
    await page.goBack()
    await page.waitForSelector('.ranked')
  })

  it('goes on without what another window deletes, and says so of what was picked', async () => {
    const three = ids.slice(0, 3)
    await open(`?view=group&${three.map((id) => `capture=${id}`).join('&')}`, '.ranked')
    expect(await page.innerText('h1')).toBe('所选 3 份报告')
    const other = await extension.context.newPage()
    await other.goto(extension.addressOf('library.html'))
    await other.evaluate(await bundleForPage('./in-library.ts', 'gouji'))
    await other.evaluate((id) => gouji.drop([id]), three[0] ?? '')
    await page.getByText('1 份已经不在报告库里').waitFor()
    expect(await page.innerText('h1')).toBe('所选 2 份报告')
    await other.evaluate((rest) => gouji.drop(rest), three.slice(1))
    await page.waitForSelector('.empty')
    await other.close()
  })
})

async function saveBy(menu: string, entry: string): Promise<Download> {
  const saving = page.waitForEvent('download')
  await page.getByRole('button', { name: menu }).first().click()
  await page.getByRole('menuitem', { name: entry }).click()
  return saving
}

async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path())
}
