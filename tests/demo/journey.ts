import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { PageState } from '#lib/messages.ts'
import { countGroups, groupFindings } from '#lib/rules/group-findings.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { sayFinding } from '#lib/words/say-finding.ts'
import type { OpenExtension } from '#tests/browser/open-extension.ts'
import { badgeOf, openReport, stateOf, until } from '#tests/e2e/extension-state.ts'
import { ShadowPanel } from '#tests/e2e/shadow-panel.ts'
import type { Portal } from '#tests/portal/server.ts'
import { tourLibrary } from './tour.ts'

const FIVE = ['feicheng-2020', 'ninghai-2020', 'shandong-2020', 'dongli-2019', 'liaocheng-2021']
const SERIES = ['qingchuan-shuili-2020', 'qingchuan-shuili-2022']

/** Walks a person's way through the extension, printing what it says and taking pictures into a folder. */
export async function walkJourney(extension: OpenExtension, portal: Portal, folder: string): Promise<void> {
  const page = await extension.context.newPage()
  const picture = (name: string) => join(folder, `${name}.png`)
  for (const slug of [...FIVE, ...SERIES]) {
    const state = await openReport(extension, page, portal.addressOf(slug))
    tell(slug, state, (await badgeOf(extension, page)).text)
    await page.screenshot({ path: picture(`page-${slug}`) })
    await captureFromPopup(extension, page, slug === 'qingchuan-shuili-2022' ? picture('popup-page') : null)
  }
  await showPanel(page, picture('panel'))
  await visitNoReport(extension, page, portal.addressOf('training-news'), picture('page-no-report'))
  await page.goto(portal.addressOf('feicheng-2020'))
  await until('the word that it is kept', async () => {
    const state = await stateOf(extension, page)
    return state.ok && state.answer.kept?.ok && state.answer.kept.answer.state === 'kept' ? true : null
  })
  console.log('feicheng-2020, visited again: already kept')
  await compareInPopup(
    extension,
    ['肥城市商务局', '宁海县商务局'],
    picture('popup-compare-organs'),
    picture('popup-library'),
  )
  await compareInPopup(extension, ['青川市水利局 2020', '青川市水利局 2022'], picture('popup-compare-editions'), null)
  await tourLibrary(extension, picture)
}

function tell(slug: string, { outcome, check }: PageState, badge: string): void {
  if (outcome.kind !== 'report' || !check) return
  const { report } = outcome
  const groups = groupFindings(check.findings, check.repair)
  const counts = countGroups(groups)
  const words = FINDING_WORDS.zh_CN
  const said = (['error', 'warning', 'info'] as const)
    .filter((it) => counts[it] > 0)
    .map((it) => words.counted(it, counts[it]))
  console.log(
    `\n${slug}: ${report.agency} ${report.year}, edition ${report.edition}, ${Object.keys(report.figures).length} figures, badge “${badge}”`,
  )
  console.log(`  ${said.join(' · ') || words.clean}`)
  for (const finding of check.findings.filter((it) => it.severity !== 'info')) {
    console.log(`  [${finding.severity}] ${finding.rule}: ${sayFinding(finding, report, 'zh_CN')}`)
  }
}

async function captureFromPopup(extension: OpenExtension, page: Page, picture: string | null): Promise<void> {
  await page.bringToFront()
  const popup = await extension.openPopup()
  await popup.waitFor(`[...document.querySelectorAll('button')].some((it) => it.textContent.includes('抓取本报告'))`)
  await popup.press('button', '抓取本报告')
  await popup.waitFor(`/已抓取|(?<!没有)抓取过/.test(document.body.innerText)`)
  const said = (await popup.text()).split('\n').find((line) => /已抓取|(?<!没有)抓取过/.test(line))
  console.log(`  popup: ${said}`)
  if (picture) await popup.screenshot(picture)
  await popup.close()
}

async function showPanel(page: Page, picture: string): Promise<void> {
  await page.bringToFront()
  await new ShadowPanel(page).press('处错误')
  await page.waitForTimeout(400)
  await page.keyboard.press('n')
  await page.keyboard.press('n')
  await page.waitForTimeout(600)
  await page.screenshot({ path: picture })
}

async function visitNoReport(extension: OpenExtension, page: Page, address: string, picture: string): Promise<void> {
  await page.goto(address)
  await page.waitForTimeout(1000)
  const state = await stateOf(extension, page)
  const panels = await page.locator('gouji-panel').count()
  const { text } = await badgeOf(extension, page)
  console.log(`\n${new URL(address).pathname}: no report; inspected: ${state.ok}, panels: ${panels}, badge “${text}”`)
  await page.screenshot({ path: picture })
}

/** Picks two kept reports in the popup's library by the beginnings of their names and opens their comparison. */
async function compareInPopup(
  extension: OpenExtension,
  names: readonly string[],
  picture: string,
  libraryPicture: string | null,
): Promise<void> {
  const popup = await extension.openPopup()
  await popup.press('nav button, nav a', '报告库')
  await popup.waitFor(`document.querySelector('.reports-kept tbody tr')`)
  for (const box of await popup.evaluate<string[]>(CHECKED))
    await popup.press(`input[aria-label=${JSON.stringify(box)}]`)
  for (const name of names) {
    const [organ, year = ''] = name.split(' ')
    await popup.evaluate(`(${checkRow})(${JSON.stringify(organ)}, ${JSON.stringify(year)})`)
  }
  if (libraryPicture) await popup.screenshot(libraryPicture)
  await popup.press('.selection button', '比较')
  await popup.waitFor(`document.querySelector('.figures tbody tr')`)
  const rows = await popup.evaluate<number>(`document.querySelectorAll('.figures tbody tr').length`)
  console.log(`\ncompared in the popup: ${names.join(' · ')}; ${rows} rows shown`)
  await popup.screenshot(picture)
  await popup.close()
}

/** Labels of the rows already picked. */
const CHECKED = `[...document.querySelectorAll('.reports-kept tbody input:checked')].map((it) => it.getAttribute('aria-label'))`

/** Runs in the popup: ticks the row of an organ and a year. */
function checkRow(organ: string, year: string): void {
  const rows = [...document.querySelectorAll('.reports-kept tbody tr')]
  const row = rows.find((it) => it.textContent?.includes(organ) && it.textContent.includes(year))
  const box = row?.querySelector<HTMLInputElement>('input[type=checkbox]')
  if (!box) throw new Error(`${organ} ${year} is not listed`)
  if (!box.checked) box.click()
}
