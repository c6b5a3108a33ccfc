import { isDeepStrictEqual } from 'node:util'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readHtml } from '#lib/files/html.ts'
import type { Outcome } from '#lib/reading/outcome.ts'
import { readReport } from '#lib/reading/read-report.ts'
import { makeVariant } from '#tests/generate/page-variants.ts'
import { makeFramedVariant } from '#tests/generate/variant-frame.ts'
import { plainFigures, variantSources } from '#tests/generate/variant-sources.ts'
import { SMALL_TABLE, smallPage } from '#tests/reading/small-page.ts'
import { bundleForPage, openChromium } from './chromium.ts'
import { savedFixtures, showDocuments, showPage } from './serve.ts'

const SEED = Number(process.env.GOUJI_SEED ?? 20260301)
const VARIANTS = 150
const FRAMED = 60
const ADDRESS = 'http://www.portal.example/c1/page.html'

let browser: Browser
let page: Page
let script: string

beforeAll(async () => {
  browser = await openChromium()
  script = await bundleForPage('./in-page.ts', 'gouji')
  page = await (await browser.newContext()).newPage()
})
afterAll(() => browser.close())

/** What the extension reads of a page, scripts aside that bring a body later. */
async function readInBrowser(bytes: Buffer | string): Promise<Outcome> {
  await showPage(page, bytes, ADDRESS)
  return page.evaluate(`${script}; gouji.readShown()`)
}

function readAsFile(bytes: Buffer | string): Outcome {
  return readReport(readHtml(bytes, ADDRESS))
}

describe('the page on screen and its saved file', () => {
  test.each(savedFixtures())('give the same: $name', async ({ bytes }) => {
    expect(await readInBrowser(bytes)).toEqual(readAsFile(bytes))
  })

  test(`give the same in ${VARIANTS} variants (seed ${SEED})`, { timeout: 300_000 }, async () => {
    const sources = variantSources()
    const different: string[] = []
    for (let index = 0; index < VARIANTS; index++) {
      const source = sources[index % sources.length]
      if (!source) continue
      const { html, traits } = makeVariant(SEED + index, source)
      const [shown, saved] = [await readInBrowser(html), readAsFile(html)]
      if (JSON.stringify(shown) !== JSON.stringify(saved)) different.push(`seed ${SEED + index}: ${traits.join(', ')}`)
    }
    expect(different).toEqual([])
  })
})

test('numbers that a script puts into fields are read as they are shown', async () => {
  const fields = '<td><input></td><td><textarea></textarea></td><td><select><option>1<option>17</select></td>'
  const body = SMALL_TABLE.replace('<td>3</td><td>1</td><td>17</td>', fields)
  await showPage(page, smallPage({ head: '<meta charset="utf-8">', body }), ADDRESS)
  await page.evaluate(() => {
    for (const [at, field] of document.querySelectorAll('td :is(input, textarea, select)').entries()) {
      ;(field as HTMLInputElement).value = ['3', '2', '17'][at] ?? ''
    }
  })
  const outcome: Outcome = await page.evaluate(`${script}; gouji.readShown()`)
  const figures = outcome.kind === 'report' ? plainFigures(outcome.report) : {}
  const shown = ['issued', 'repealed', 'inForce'].map((id) => figures[`disclosure.normativeDocuments.${id}`]?.value)
  expect(shown).toEqual([3, 2, 17])
})

test(`a report in a frame gives the same figures, and the page around it none, in ${FRAMED} variants (seed ${SEED})`, {
  timeout: 300_000,
}, async () => {
  const sources = variantSources()
  const different: string[] = []
  for (let index = 0; index < FRAMED; index++) {
    const source = sources[index % sources.length]
    if (!source) continue
    const seed = SEED + index
    const { documents, opened, holder, figures, traits } = makeFramedVariant(seed, source, 'http://www.portal.example')
    await showDocuments(page, documents, opened)
    await page.waitForLoadState('load')
    const held: Outcome | undefined = await page.frame({ url: holder })?.evaluate(`${script}; gouji.readShown()`)
    const around: Outcome = await page.evaluate(`${script}; gouji.readShown()`)
    const read = held?.kind === 'report' ? plainFigures(held.report) : {}
    if (!isDeepStrictEqual(read, figures)) different.push(`seed ${seed}, the frame: ${traits.join(', ')}`)
    if (around.kind === 'report') different.push(`seed ${seed}, the page around it: ${traits.join(', ')}`)
  }
  expect(different).toEqual([])
})
