import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { DECOYS, decoyKinds, expectedOf, PAGES, pageSlugs, readSavedPage } from '#tests/fixtures/fixtures.ts'
import { makeVariant } from '#tests/generate/page-variants.ts'
import { variantSources } from '#tests/generate/variant-sources.ts'
import { SMALL_TABLE, smallPage } from '#tests/reading/small-page.ts'
import { bundleForPage, openChromium } from './chromium.ts'

const SEED = Number(process.env.GOUJI_SEED ?? 20260501)
const VARIANTS = 150

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

  test(`lets ${VARIANTS} variants through (seed ${SEED})`, { timeout: 120_000 }, async () => {
    const sources = variantSources()
    const passed: string[] = []
    for (let index = 0; index < VARIANTS; index++) {
      const source = sources[index % sources.length]
      if (!source) continue
      const { html, traits } = makeVariant(SEED + index, source)
      if (!(await detect(html)).isDetected) passed.push(`seed ${SEED + index}: ${traits.join(', ')}`)
    }
    expect(passed).toEqual([])
  })

  test('lets words through that signs which print nothing part', async () => {
    const body = SMALL_TABLE.replaceAll(/(?<=[一-龥])(?=[一-龥])/g, '\u00ad\u2060')
    expect((await detect(smallPage({ body }))).isDetected).toBe(true)
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
