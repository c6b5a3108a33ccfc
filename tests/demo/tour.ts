import type { Page } from 'playwright-core'
import { compareContent } from '#lib/capture/content-change.ts'
import type { OpenExtension } from '#tests/browser/open-extension.ts'
import { keepReports } from '#tests/e2e/library-seed.ts'
import { makeGroup } from '#tests/generate/group.ts'
import { withFigures } from '#tests/generate/reports.ts'

/** Takes a picture of the tab under a name. */
type TakePicture = (name: string) => Promise<unknown>

/** Reports about so many organs, made up, so that a group and its years can be shown. */
const ORGANS = 40
const YEARS = [2020, 2021, 2022, 2023] as const

/** Walks through the library's tab with made-up reports of forty organs, printing what it says. */
export async function tourLibrary(extension: OpenExtension, picture: (name: string) => string): Promise<void> {
  const page = await extension.context.newPage()
  await page.setViewportSize({ width: 1280, height: 860 })
  const take: TakePicture = (name) => page.screenshot({ path: picture(name) })
  const open = async (search: string, wanted: string) => {
    await page.goto(extension.addressOf(`library.html${search}`))
    await page.locator(wanted).first().waitFor()
    await page.waitForTimeout(300)
  }
  await open('?view=library', 'main')
  const ids = await keepGroups(page)
  await open('?view=library', '.organs')
  console.log(`\nlibrary: ${(await page.innerText('.series-head p')).replace(/\s+/g, ' ')}`)
  await take('library')
  await showVersions(page, ids, open, take)
  await open('?view=group&year=2023', '.ranked')
  console.log(`group: ${await page.innerText('h1')}, ${await page.locator('.distribution circle').count()} ranked`)
  await take('group')
  const [first] = makeGroup(1)
  await page.getByRole('button', { name: first?.agency ?? '', exact: true }).click()
  await page.locator('.by-year').waitFor()
  console.log(`series: ${await page.innerText('h1')}`)
  await take('series')
  const [own = '', next = '', before = ''] = [ids.get('2023 0'), ids.get('2023 1'), ids.get('2022 0')]
  await open(`?view=compare&capture=${own}&capture=${next}`, '.figures tbody tr')
  await take('compare-organs')
  await open(`?view=compare&${YEARS.map((year) => `capture=${ids.get(`${year} 0`)}`).join('&')}`, '.figures tbody tr')
  console.log(`years compared: ${await page.locator('.figures tbody tr').count()} rows shown`)
  await take('compare-years')
  await open(`?view=compare&capture=${before}&capture=${own}`, '.figures tbody tr')
  await page.getByRole('radio', { name: '文字' }).click()
  await page.getByRole('radio', { name: '文字' }).evaluate((it) => it.scrollIntoView())
  await take('compare-words')
  await open(`?view=findings&capture=${own}&capture=${next}`, 'article.paper')
  await page.emulateMedia({ media: 'print' })
  await take('findings-on-paper')
  await page.close()
}

/** Keeps the groups of all years; gives ids under `year organ`, and of the first one's second version under `again`. */
async function keepGroups(page: Page): Promise<Map<string, string>> {
  const groups = YEARS.flatMap((year) =>
    makeGroup(ORGANS, { year, length: 600 }).map((report, at) => ({ key: `${year} ${at}`, report })),
  )
  const [first] = groups
  if (!first) throw new Error('no report')
  const report = withFigures(first.report, { 'requests.granted.total': 53, 'requests.denied.stateSecret.total': 4 })
  const change = compareContent(first.report, report)
  console.log(`changed on its page: ${change.figures.length} figures`)
  const all = [...groups, { key: 'again', report }]
  const ids = await keepReports(
    page,
    all.map((one) => one.report),
  )
  return new Map(all.map(({ key }, at) => [key, ids[at] ?? '']))
}

async function showVersions(
  page: Page,
  ids: ReadonlyMap<string, string>,
  open: (search: string, wanted: string) => Promise<void>,
  take: TakePicture,
): Promise<void> {
  await open(`?view=library&capture=${ids.get('again')}`, '.drawer .history')
  console.log(`versions: ${(await page.locator('.drawer .history li').allInnerTexts()).length} captures of one page`)
  await take('library-versions')
}
