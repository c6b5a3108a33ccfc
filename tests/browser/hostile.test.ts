import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { HOSTILE_PAGES } from '#tests/generate/hostile-pages.ts'
import { bundleForPage, openChromium } from './chromium.ts'

let browser: Browser
let script: string

beforeAll(async () => {
  browser = await openChromium()
  script = await bundleForPage('./in-page.ts', 'gouji')
})
afterAll(() => browser.close())

describe('a page meant to exhaust its reader, on screen', () => {
  // The rest only repeats in a slower place what the reader does with a saved file.
  const pages = HOSTILE_PAGES.filter(({ what }) => /spans|cells|nested|MB|attributes/.test(what))
  // Chromium itself flattens elements nested deeper than 512, so that such pages need not be too large there.
  const flattened = (what: string) => what.includes('nested')

  test.each(pages)('is answered: $what', { timeout: 120_000 }, async ({ what, make, kind }) => {
    const page = await browser.newPage()
    await page.route('**/*', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: make() }))
    await page.goto('http://hostile.example/', { timeout: 100_000 })
    await page.addScriptTag({ content: script })
    const read = await page.evaluate(() => (globalThis as unknown as InPage).gouji.readShown().kind)
    expect(flattened(what) ? ['other', 'unreadable'] : [kind]).toContain(read)
    await page.close()
  })
})

interface InPage {
  gouji: typeof import('./in-page.ts')
}
