import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DECOYS, decoyKinds, expectedOf, PAGES, pageSlugs, readSavedPage } from '#tests/fixtures/fixtures.ts'
import { bundleForPage, openChromium } from './chromium.ts'

/** In the functions that run in the page. */
declare const detecting: typeof import('#lib/page/detect.ts')

let browser: Browser
let page: Page
let script: string

beforeAll(async () => {
  browser = await openChromium()
  page = await browser.newPage()
  script = await bundleForPage('../../lib/page/detect.ts', 'detecting')
})
afterAll(() => browser.close())

/** What the cheap test says of a page, and whether the page is what it was. */
async function detect(html: string): Promise<{ isDetected: boolean; isSame: boolean }> {
  await page.setContent(html)
  await page.evaluate(script)
  return page.evaluate(() => {
    const before = document.documentElement.outerHTML
    const isDetected = detecting.detectReport(document)
    return { isDetected, isSame: document.documentElement.outerHTML === before }
  })
}

describe('the cheap test', () => {
  const slugs = pageSlugs()
  test.each(slugs)('lets %s through to be read', async (slug) => {
    const file = expectedOf(slug).tablesIn ?? 'page.html'
    expect(await detect(readSavedPage(join(PAGES, slug, file)))).toEqual({ isDetected: true, isSame: true })
  })

  const decoys = Object.entries(decoyKinds())
  test.each(decoys)('passes %s by unless it prints the form', async (file, { kind }) => {
    const html = readSavedPage(join(DECOYS, file))
    const { isDetected, isSame } = await detect(html)
    const printsForm =
      /<t[dh]/i.test(html) && /第二十条第|结转下年度继续办理|结果维持/.test(html.replace(/<[^>]*>|\s/g, ''))
    expect(isDetected).toBe(printsForm)
    if (kind === 'attachment') expect(isDetected).toBe(false)
    expect(isSame).toBe(true)
  })
})
