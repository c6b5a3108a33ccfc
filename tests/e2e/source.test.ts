import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Report } from '#lib/report/report.ts'
import { type OpenExtension, openExtension } from '#tests/browser/open-extension.ts'
import { makeReport } from '#tests/generate/reports.ts'
import { type Portal, startPortal } from '#tests/portal/server.ts'
import { openReport, until } from './extension-state.ts'
import { keepReports } from './library-seed.ts'
import { accessibilityFaults } from './look.ts'

let portal: Portal
let extension: OpenExtension
let page: Page
let here: Report
let there: Report
/** Captures of 2021 and 2022, and of reports whose pages are no longer what they were. */
let ids: { here: string; there: string; gone: string; emptied: string; other: string; elsewhere: string }

beforeAll(async () => {
  portal = await startPortal()
  extension = await openExtension({ portalPort: portal.port })
  page = await extension.context.newPage()
  here = await reportAt('qingchuan-shuili-2021')
  there = await reportAt('qingchuan-shuili-2022')
  const at = (address: string, seed: number) => ({ ...makeReport(seed), address })
  await page.goto(extension.addressOf('library.html?view=compare'))
  const kept = await keepReports(page, [
    here,
    there,
    at('http://www.qingchuanshi.gov.cn/moved/away.html', 1),
    at(portal.addressOf('home'), 4),
    at(portal.addressOf('feicheng-2020'), 2),
    at('https://www.example.com/report.html', 3),
  ])
  const [own = '', next = '', gone = '', emptied = '', other = '', elsewhere = ''] = kept
  ids = { here: own, there: next, gone, emptied, other, elsewhere }
}, 120_000)

afterAll(async () => {
  await extension.close()
  await portal.close()
})

async function reportAt(slug: string): Promise<Report> {
  const address = portal.addressOf(slug)
  const { outcome } = await openReport(extension, page, address)
  if (outcome.kind !== 'report') throw new Error(`${slug} is read as ${outcome.kind}`)
  return { ...outcome.report, address }
}

async function compare(one: string, other: string): Promise<void> {
  await page.goto(extension.addressOf(`library.html?view=compare&capture=${one}&capture=${other}`))
  await page.waitForSelector('.figures .source')
}

const row = (name: string) => page.locator('.figures tbody tr', { hasText: name }).first()
const tabs = () => extension.context.pages().length

/** Texts of the cells that stand out on a page in front, in view; in the order of the page. */
async function standingOut(source: Page): Promise<string[]> {
  await source.waitForFunction(
    () =>
      document.visibilityState === 'visible' && document.getAnimations().some(({ id }) => id === 'gouji-pointed-out'),
  )
  return until('cells in view', async () => {
    const cells = await source.evaluate(() =>
      document.getAnimations().flatMap(({ id, effect }) => {
        const cell = id === 'gouji-pointed-out' && effect instanceof KeyframeEffect ? effect.target : null
        if (!cell) return []
        const { top, bottom } = cell.getBoundingClientRect()
        return [{ text: cell.textContent?.trim() ?? '', isInView: top >= 0 && bottom <= innerHeight }]
      }),
    )
    return cells[0]?.isInView ? cells.map(({ text }) => text) : null
  })
}

describe('a compared figure', () => {
  it('leads to its cell on its page, which comes to the front once it is read', async () => {
    await compare(ids.here, ids.there)
    const opened = extension.context.waitForEvent('page')
    await row('（七）总计').locator('.source').first().click()
    const source = await opened
    expect(await standingOut(source)).toEqual([here.figures['requests.settled.total']?.text])
    expect(source.url()).toBe(here.address)
    expect(await page.locator('.told').count()).toBe(0)
    await source.close()
  })

  it('leads to all rows that were added up, and a rate to what it was made of', async () => {
    await compare(ids.here, ids.there)
    const opened = extension.context.waitForEvent('page')
    await row('（四）无法提供').locator('.source').nth(1).click()
    const source = await opened
    const rows = ['notHeld', 'mustBeMade', 'unclear'].length
    expect(await standingOut(source)).toHaveLength(rows)
    await page.bringToFront()
    await page.locator('.formula .source-term').nth(3).click()
    await source.waitForFunction(() => document.visibilityState === 'visible')
    await until('the total', async () => {
      const texts = await standingOut(source)
      return texts.includes(there.figures['requests.settled.total']?.text ?? '') ? texts : null
    })
    await source.close()
  })

  it('is reached by keyboard, and leads to the tab that has its page open already', async () => {
    const source = await extension.context.newPage()
    await openReport(extension, source, here.address ?? '')
    await compare(ids.here, ids.there)
    await page.bringToFront()
    const before = tabs()
    const stops = page.locator('.figures .source[tabindex="0"]')
    expect(await stops.count()).toBe(1)
    await stops.focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowLeft')
    const focused = await page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    expect(focused).toBe(here.figures['requests.carriedIn.total']?.text)
    await page.keyboard.press('Enter')
    expect(await standingOut(source)).toEqual([focused])
    expect(tabs()).toBe(before)
    await source.close()
  })

  it.each([
    ['gone', '原网页打不开'],
    ['emptied', '已经没有年度报告'],
    ['other', '另一份报告'],
    ['elsewhere', '不在自动读取的范围内'],
  ] as const)('whose page is %s says so under its row, and where else to look', async (which, words) => {
    await compare(ids.here, ids[which])
    const before = tabs()
    const figure = row('（七）总计').locator('.source').nth(1)
    await figure.click()
    const told = page.locator('.figures tr.told')
    await told.getByText(words).waitFor({ timeout: 20_000 })
    expect(tabs()).toBe(before)
    expect(await told.locator('xpath=preceding-sibling::tr[1]').innerText()).toContain('（七）总计')
    expect(await told.getByRole('link', { name: '打开原网页' }).getAttribute('href')).toMatch(/^https?:/)
    expect(await told.getByRole('link', { name: '看抓取时的网页' }).getAttribute('href')).toBe(
      `library.html?view=kept&capture=${ids[which]}`,
    )
    expect(await accessibilityFaults(page)).toEqual([])
    await told.getByRole('button', { name: '知道了' }).click()
    expect(await told.count()).toBe(0)
  })

  it('leads there from the popup too', async () => {
    await compare(ids.here, ids.there)
    await page.bringToFront()
    const popup = await extension.openPopup()
    await popup.waitFor(`document.querySelector('.tabs button')`)
    await popup.press('.tabs button', '比较')
    await popup.waitFor(`document.querySelector('.figures .source')`)
    const opened = extension.context.waitForEvent('page')
    await popup.evaluate(`[...document.querySelectorAll('.figures .source')].at(-1).click()`)
    const source = await opened
    expect(await standingOut(source)).toHaveLength(1)
    expect(source.url()).toBe(there.address)
    await source.close()
  })
})
