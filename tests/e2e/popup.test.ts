import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'
import { type Portal, startPortal } from '#tests/portal/server.ts'
import { until } from './extension-state.ts'
import { keepReports } from './library-seed.ts'
import { accessibilityFaults, sidewaysScroll } from './look.ts'

/** In the functions that run inside the extension. */
declare const chrome: typeof import('wxt/browser').browser

let portal: Portal
let extension: OpenExtension
let popup: Page
const errors: string[] = []

beforeAll(async () => {
  portal = await startPortal()
  extension = await openExtension({ portalPort: portal.port, viewport: { width: 800, height: 600 } })
}, 60_000)

afterAll(async () => {
  await extension.close()
  await portal.close()
})

afterEach(async () => {
  await popup?.close()
  expect(errors.splice(0)).toEqual([])
})

/** Opens the popup as a page that speaks of a tab; a popup of its own would be the tab in front of itself. */
async function openPopup(tabId = 0): Promise<Page> {
  popup = await extension.context.newPage()
  popup.on('pageerror', (error) => errors.push(String(error)))
  await popup.goto(extension.addressOf(`popup.html?tab=${tabId}`))
  await popup.waitForSelector('.tabs button')
  return popup
}

async function openTab(address: string): Promise<number> {
  const worker = await extension.worker()
  return worker.evaluate(async (url) => {
    const tab = await chrome.tabs.create({ url, active: false })
    const isLoaded = async () => (await chrome.tabs.get(tab.id ?? 0)).status === 'complete'
    while (!(await isLoaded())) await new Promise((resolve) => setTimeout(resolve, 25))
    return tab.id ?? 0
  }, address)
}

const show = (view: '本页' | '比较' | '报告库') =>
  popup.getByRole('navigation').getByRole('button', { name: view }).click()
const says = (text: string) => popup.getByText(text).first().waitFor({ timeout: 10_000 })

describe('on a page without a report', () => {
  it.each([
    ['chrome://version', '浏览器不让扩展读这一页'],
    ['about:blank', '浏览器不让扩展读这一页'],
  ])('it has words for %s', async (address, words) => {
    await openPopup(await openTab(address))
    await says(words)
    expect(await accessibilityFaults(popup)).toEqual([])
  })

  it('it says of a portal’s ordinary page that no report was found, looks again when asked, and says why there is none', async () => {
    await openPopup(await openTab(portal.addressOf('training-news')))
    await says('这个网页上没有年度报告')
    await popup.getByRole('button', { name: '检查此页' }).click()
    await says('勾稽只认政府信息公开工作年度报告')
    expect(await accessibilityFaults(popup)).toEqual([])
  })

  it.each([
    ['attached-docx', '报告在附件里，网页上没有表格', /DOCX/],
    ['form-order-2021', '表格是报告的格式，但没有填数', /多半是要求填报的通知/],
  ])('it says what %s is instead, and what to do', async (slug, title, advice) => {
    await openPopup(await openTab(portal.addressOf(slug)))
    const check = popup.getByRole('button', { name: '检查此页' })
    await until('a word on the page', async () =>
      (await popup.getByRole('heading', { level: 2 }).count()) > 0 ? true : null,
    )
    if (await check.isVisible()) await check.click()
    await says(title)
    expect(await popup.locator('.empty').innerText()).toMatch(advice)
    expect(await accessibilityFaults(popup)).toEqual([])
  })

  it('it has words for a tab that is gone', async () => {
    await openPopup(987_654)
    await says('浏览器不让扩展读这一页')
  })
})

describe('before anything is kept', () => {
  it('says so in the library and in the comparison', async () => {
    await openPopup()
    await show('报告库')
    await says('还没有抓取过报告')
    await show('比较')
    await says('还没有抓取过报告')
    expect(await accessibilityFaults(popup)).toEqual([])
  })
})

describe('with reports kept', () => {
  const at = (path: string) => ({ address: `https://slj.qingchuan.gov.cn/${path}.html` })
  const make = (seed: number, year: number, edition: '2019' | '2021') =>
    makeReport(seed, { agency: '青川市水利局', year, edition, size: 80, zeros: 'zero', length: 300 })
  const faces = withFigures(make(21, 2022, '2021'), {
    'requests.received.ngo': '',
    'requests.received.research': 0,
    'disputes.review.upheld': '若干',
  })
  const reports = [
    { ...make(20, 2020, '2019'), ...at('2020') },
    { ...faces, ...at('2022') },
    { ...make(23, 2023, '2021'), ...at('2023') },
  ]
  let ids: string[]

  beforeAll(async () => {
    const page = await openPopup()
    ids = await keepReports(page, reports)
    await page.close()
  })

  it('picks two in the library, compares them, and still stands so when it is opened again', async () => {
    await openPopup()
    await show('报告库')
    await popup.getByRole('checkbox', { name: '选中 青川市水利局 2022' }).check()
    await popup.getByRole('checkbox', { name: '选中 青川市水利局 2023' }).check()
    await popup.getByRole('button', { name: '比较', exact: true }).last().click()
    await popup.getByRole('row', { name: /新收政府信息公开申请数量/ }).waitFor()
    await popup.getByText('仅差异').click()
    await popup.close()
    await openPopup()
    await popup.getByRole('row', { name: /新收政府信息公开申请数量/ }).waitFor()
    expect(await popup.getByRole('radio', { name: '仅差异' }).isChecked()).toBe(true)
  })

  it('is accessible in every view, and two reports of any edition need no sideways scrolling', async () => {
    await openPopup()
    for (const picked of [ids.slice(1), ids.slice(0, 2)]) {
      for (const state of [
        { what: 'figures', lines: 'all' },
        { what: 'figures', areRatesFolded: true },
        { what: 'words' },
      ]) {
        await popup.evaluate((view) => chrome.storage.local.set({ view }), {
          view: 'compare',
          picked,
          foldedTables: [],
          ...state,
        })
        await popup.reload()
        await popup.locator('table.figures, table.texts').first().waitFor()
        expect(await sidewaysScroll(popup)).toBe(0)
        expect(await accessibilityFaults(popup)).toEqual([])
      }
    }
    await show('报告库')
    await popup.getByRole('checkbox', { name: '选中 青川市水利局 2022' }).waitFor()
    expect(await sidewaysScroll(popup)).toBe(0)
    expect(await accessibilityFaults(popup)).toEqual([])
  })

  it('tells 0, blank, text and what an edition lacks apart for those who hear the table', async () => {
    await openPopup()
    await popup.evaluate((view) => chrome.storage.local.set({ view }), {
      view: 'compare',
      picked: ids.slice(0, 2),
      lines: 'all',
      foldedTables: [],
    })
    await popup.reload()
    const cells = async (name: RegExp) => {
      const row = popup.getByRole('row', { name }).first()
      await row.waitFor()
      return row.getByRole('cell').nth(1).ariaSnapshot()
    }
    const received = popup.locator('tbody', { hasText: '新收政府信息公开申请数量' })
    await received.waitFor()
    expect(await cells(/^科研机构/)).toContain('0')
    expect(await cells(/^社会公益组织/)).toContain('空白')
    expect(await cells(/^结果维持/)).toContain('若干')
    expect(await cells(/上一年项目数量/)).toContain('此版本无此项')
  })

  it('picks by keyboard alone', async () => {
    await openPopup()
    await popup.evaluate((view) => chrome.storage.local.set({ view }), { view: 'compare', picked: [] })
    await popup.reload()
    await popup.getByRole('button', { name: /^甲/ }).focus()
    for (const search of ['2020', '2023']) {
      await popup.keyboard.press('Enter')
      await popup.getByRole('combobox').waitFor()
      await popup.keyboard.type(search)
      await popup.getByRole('option', { name: search }).and(popup.locator(':only-child')).waitFor()
      await popup.keyboard.press('Enter')
      await popup.getByRole('combobox').waitFor({ state: 'detached' })
      await popup.keyboard.press('Tab')
    }
    await popup.getByRole('row', { name: /新收政府信息公开申请数量/ }).waitFor()
    expect(await popup.evaluate(async () => (await chrome.storage.local.get('view')).view)).toMatchObject({
      picked: [ids[0], ids[2]],
    })
  })

  it('has words for one report, for the same twice, and for one that is deleted while it is compared', async () => {
    await openPopup()
    const compare = async (picked: (string | undefined)[]) => {
      await popup.evaluate((view) => chrome.storage.local.set({ view }), { view: 'compare', picked })
      await popup.reload()
    }
    const nothing = Object.fromEntries(Object.keys(faces.figures).map((key) => [key, '']))
    const unfilled = { ...withFigures(faces, nothing), agency: '临江区教育局', ...at('blank') }
    const [blank] = await keepReports(popup, [unfilled])
    await compare([ids[1]])
    await says('再选一份')
    await compare([ids[1], ids[1]])
    await says('两边是同一份报告')
    await compare([ids[1], blank])
    await popup.locator('table.figures').waitFor()
    expect(await popup.getByText('没有填一个数字').count()).toBe(0)
    await compare([blank, blank])
    await says('没有填一个数字')
    await compare([ids[0], ids[1]])
    await popup.locator('table.figures').waitFor()
    const other = await extension.context.newPage()
    await other.goto(extension.addressOf('popup.html?tab=0'))
    await other.evaluate((view) => chrome.storage.local.set({ view }), { view: 'library', selected: [ids[0]] })
    await other.reload()
    await other.getByRole('button', { name: '删除' }).click()
    await other.getByText('已删除「青川市水利局 2020」').waitFor()
    await says('选的报告已经不在报告库里')
    await other.getByRole('button', { name: '撤销' }).click()
    await popup.locator('table.figures').waitFor()
    await other.close()
  })

  it('has words for a search that finds nothing', async () => {
    await openPopup()
    await show('报告库')
    await popup.getByRole('searchbox').fill('没有这个机关')
    await says('没有符合「没有这个机关」的报告')
    await popup.getByRole('button', { name: '清除筛选' }).click()
    await popup.getByRole('checkbox', { name: '选中 青川市水利局 2022' }).waitFor()
  })
})
