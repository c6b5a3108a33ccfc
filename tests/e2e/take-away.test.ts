import { readFile } from 'node:fs/promises'
import type { Download, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ratesOf } from '#lib/comparison/rates.ts'
import { differSections } from '#lib/comparison/sections-difference.ts'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { parseCsv } from '#tests/export/parse-csv.ts'
import { readXlsx } from '#tests/export/read-xlsx.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { keepReports } from './library-seed.ts'
import { sidewaysScroll } from './look.ts'

const TOTAL = 'requests.settled.total'
const EARLIER = makeReport(3, { edition: '2021', year: 2022 })
/** Its total is wrong by one. */
const LATER = withFigures(makeReport(4, { edition: '2021', year: 2023 }), { [TOTAL]: 100_001 })

/** The year before the earlier one, so that there is a trend to draw. */
const BEFORE = {
  ...makeReport(5, { edition: '2021', year: 2021, agency: EARLIER.agency }),
  address: 'https://www.example.gov.cn/before.html',
}

let extension: OpenExtension
let page: Page

beforeAll(async () => {
  extension = await openExtension()
  page = await extension.context.newPage()
  await page.goto(extension.addressOf('library.html?view=compare'))
  const ids = await keepReports(page, [EARLIER, LATER, BEFORE])
  await page.goto(extension.addressOf(`library.html?view=compare&capture=${ids[0]}&capture=${ids[1]}`))
  await page.waitForSelector('.figures')
}, 120_000)

afterAll(() => extension.close())

async function save(button: ReturnType<Page['locator']>, entry: string): Promise<Download> {
  const saving = page.waitForEvent('download')
  await button.click()
  await page.getByRole('menuitem', { name: entry }).click()
  return saving
}
const bytesOf = async (download: Download) => readFile(await download.path())
const exporting = () => page.getByRole('button', { name: '导出' })

describe('a comparison taken away', () => {
  it('is a workbook with numbers as numbers, flagged cells coloured, rates and findings on sheets of their own', async () => {
    const sheets = readXlsx(await bytesOf(await save(exporting(), '表格文件（XLSX）')))
    const [figures = [], rates = [], findings = []] = [...sheets.values()]
    const total = figures.find((row) => row.some(({ value }) => value === 100_001)) ?? []
    expect(total.map(({ value }) => value)).toContain(EARLIER.figures[TOTAL]?.value)
    expect(total.find(({ value }) => value === 100_001)?.fill).not.toBeNull()
    expect(total.find(({ value }) => value === EARLIER.figures[TOTAL]?.value)?.fill).toBeNull()
    const told = [EARLIER, LATER].flatMap((report) => ratesOf(report).flatMap(({ value }) => value ?? []))
    expect(told.length).toBeGreaterThan(0)
    expect(rates.flat().flatMap(({ value }) => value ?? [])).toEqual(expect.arrayContaining(told))
    expect(findings.flat().some(({ value }) => String(value).includes('100001'))).toBe(true)
  })

  it('is CSV with every line', async () => {
    const csv = parseCsv((await bytesOf(await save(exporting(), '逗号分隔（CSV）'))).toString('utf8'))
    const keys = Object.keys(LATER.figures).length
    expect(csv.length).toBeGreaterThan(keys)
    expect(csv.some((row) => row.includes('100001'))).toBe(true)
  })

  it('goes to the clipboard as the rows on screen, for a spreadsheet and as plain text', async () => {
    await extension.context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: '复制', exact: true }).click()
    await page.getByRole('button', { name: '已复制' }).waitFor()
    const { text, html } = await page.evaluate(async () => {
      const [entry] = await navigator.clipboard.read()
      const read = async (type: string) => (await entry?.getType(type))?.text() ?? ''
      return { text: await read('text/plain'), html: await read('text/html') }
    })
    const shown = await page.locator('.figures tbody tr:not(.group) th[data-level="1"]').count()
    const lines = text.trimEnd().split('\n')
    expect(lines.length).toBeGreaterThanOrEqual(shown)
    expect(lines.every((line) => line.split('\t').length === lines[0]?.split('\t').length)).toBe(true)
    expect(html.match(/<tr/g)).toHaveLength(lines.length)
  })

  it('of words is every sentence with what is gone and new in it, and the share repeated of each section', async () => {
    const { sections, repeated } = differSections(EARLIER, LATER)
    const pairs = sections.flatMap((section) => section.pairs)
    const sheets = readXlsx(await bytesOf(await save(exporting(), '表格文件（XLSX）')))
    expect([...sheets.keys()]).toEqual(['比较', '比率', '检查结果', '文字对照', '逐节重复'])
    await page.getByRole('radio', { name: '文字' }).click()
    await page.waitForSelector('.texts')
    const ofWords = readXlsx(await bytesOf(await save(exporting(), '表格文件（XLSX）')))
    expect([...ofWords.keys()]).toEqual(['文字对照', '逐节重复', '比较', '比率', '检查结果'])
    const shares = (ofWords.get('逐节重复') ?? []).slice(1).map(([section, share]) => [section?.value, share?.value])
    expect(shares.slice(0, -1)).toEqual(sections.map((one) => [one.laterHeading, one.repeated]))
    expect(shares.at(-1)?.[1]).toBe(repeated)
    const csv = parseCsv((await bytesOf(await save(exporting(), '逗号分隔（CSV）'))).toString('utf8').slice(1))
    expect(csv.slice(1).map((row) => [row[3], row[4]])).toEqual(
      pairs.map(({ earlier, later }) => [earlier?.text ?? '', later?.text ?? '']),
    )
    await page.getByRole('radio', { name: '仅新增' }).click()
    await page.getByRole('button', { name: '复制', exact: true }).click()
    await page.getByRole('button', { name: '已复制' }).waitFor()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    const rows = await page.locator('.texts tbody tr:not(.group)').count()
    expect(rows).toBeLessThan(pairs.length)
    expect(copied.trimEnd().split('\n')).toHaveLength(rows + 1)
    await page.getByRole('radio', { name: '数字' }).click()
    await page.waitForSelector('.figures')
  })

  it('of words sets what is gone beside what is new in its place, not under it', async () => {
    await page.getByRole('radio', { name: '文字' }).click()
    await page.getByRole('radio', { name: '对照' }).click()
    await page.waitForSelector('.texts')
    const sides = await page
      .locator('.texts tbody')
      .evaluateAll((sections) =>
        sections.map((section) =>
          [...section.querySelectorAll('tr:not(.group)')].map((row) =>
            [...row.children].map((cell) => (cell.classList.contains('no-sentence') ? '-' : 'x')).join(''),
          ),
        ),
      )
    expect(sides.flat()).toContain('xx')
    for (const rows of sides) expect(rows.join(' ')).not.toMatch(/x- -x|-x x-/)
    await page.getByRole('radio', { name: '数字' }).click()
    await page.waitForSelector('.figures')
  })

  it('has every chart as a drawing that needs nothing else, and as a picture', async () => {
    const menus = page.getByRole('button', { name: '下载' })
    expect(await menus.count()).toBe(3)
    const pictures: string[] = []
    for (const menu of await menus.all()) {
      const svg = (await bytesOf(await save(menu, '矢量图（SVG）'))).toString('utf8')
      expect(svg).toMatch(/<(rect|path|circle|text)/)
      expect(svg).not.toMatch(/var\(|class=|url\(/)
      pictures.push(svg)
      const png = await bytesOf(await save(menu, '图片（PNG）'))
      expect(png.subarray(1, 4).toString()).toBe('PNG')
      // Twice as wide as on screen: enough for print.
      expect(png.readUInt32BE(16)).toBeGreaterThan(600)
    }
    // What became of the requests says by itself whose and what each bar is.
    const composition = pictures.find((svg) => svg.includes('办理结果构成')) ?? ''
    for (const said of ['2022', '2023', '予以公开', '其他处理']) expect(composition).toContain(said)
  })

  it('has charts as wide as their columns, also after their table was looked at, in any window', async () => {
    for (const width of [1280, 1000, 480]) {
      await page.setViewportSize({ width, height: 900 })
      const switches = await page.locator('.chart-note > .button').all()
      for (const button of [...switches, ...switches]) await button.click()
      expect(await sidewaysScroll(page)).toBe(0)
      const overhangs = await page.locator('.chart-figure').evaluateAll((figures) =>
        figures.map((figure) => {
          const right = (box: Element) => box.getBoundingClientRect().right
          return Math.max(...[...figure.querySelectorAll('svg.chart')].map(right)) - right(figure)
        }),
      )
      expect(Math.max(...overhangs)).toBeLessThanOrEqual(0.5)
    }
  })

  it('has every column of its tables on paper', async () => {
    await page.setViewportSize({ width: 740, height: 1000 })
    await page.emulateMedia({ media: 'print' })
    const cut = await page.locator('table').evaluateAll(
      (tables) =>
        tables.filter((table) => {
          const { left, right } = table.getBoundingClientRect()
          const box = table.parentElement?.getBoundingClientRect()
          return left < 0 || right > innerWidth + 0.5 || (box && right > box.right + 0.5)
        }).length,
    )
    expect(cut).toBe(0)
    await page.emulateMedia({ media: 'screen' })
  })
})
