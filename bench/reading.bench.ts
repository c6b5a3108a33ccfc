import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'parse5'
import { readHtml } from '#lib/files/html.ts'
import { readReport } from '#lib/reading/read-report.ts'
import { bundleForPage, openChromium } from '#tests/browser/chromium.ts'
import { showPage } from '#tests/browser/serve.ts'
import { PAGES, pageSlugs } from '#tests/fixtures/fixtures.ts'
import { makeVariant } from '#tests/generate/page-variants.ts'
import { variantSources } from '#tests/generate/variant-sources.ts'
import { type Measurement, measure, summarizeTimes } from './measure.ts'

/** From page to report in Node may take so many times what parsing its HTML takes. */
const MOST_TIMES_PARSING = 2.5
const SHARED = join(import.meta.dirname, '../../shared/pages')

/** Saved report pages by name: the samples where they are there, and the fixtures. */
function savedPages(): [string, string][] {
  const samples = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => /\d{4}\.html$/.test(name)) : []
  return [
    ...samples.map((name): [string, string] => [`sample ${name}`, readFileSync(join(SHARED, name), 'utf8')]),
    ...pageSlugs().map((slug): [string, string] => [slug, readFileSync(join(PAGES, slug, 'page.html'), 'utf8')]),
  ]
}

/** Reading saved pages against parsing them: what parse5 alone takes, and all from the page's text to its report. */
export async function benchSavedPages(): Promise<string> {
  const lines: string[] = []
  for (const [name, html] of savedPages()) {
    const parsing = await measure(name, null, () => parse(html), 60)
    const reading = await measure(name, null, () => JSON.stringify(readReport(readHtml(html, null))), 60)
    const times = reading.median / parsing.median
    const verdict = times <= MOST_TIMES_PARSING ? 'kept' : 'MISSED'
    const numbers = [html.length / 1000, parsing.median, reading.median, times].map((it) => it.toFixed(1).padStart(9))
    lines.push(`${name.padEnd(44)}${numbers.join('')}  ${verdict}`)
  }
  const heads = ['kB', 'parse ms', 'all ms', 'times'].map((head) => head.padStart(9)).join('')
  return [`${''.padEnd(44)}${heads}  at most ${MOST_TIMES_PARSING} times`, ...lines].join('\n')
}

/** Reading on screen, each time in a browser just started, when nothing is compiled or remembered yet. */
export async function benchOnScreen(): Promise<Measurement[]> {
  const script = await bundleForPage('./in-page.ts', 'gouji')
  const [source] = variantSources()
  const large = source ? makeVariant(12, source).html.padEnd(160_000, ' ') : ''
  const pages: [string, string][] = [['a generated page of 160 kB', large], ...savedPages().slice(0, 5)]
  const measurements: Measurement[] = []
  for (const [name, html] of pages) {
    const took: number[] = []
    for (let turn = 0; turn < 6; turn++) {
      const browser = await openChromium()
      const page = await browser.newPage()
      await showPage(page, html, 'http://www.portal.example/page.html')
      took.push(
        await page.evaluate(
          `${script}; (() => { const from = performance.now(); gouji.readShown(); return performance.now() - from })()`,
        ),
      )
      await browser.close()
    }
    measurements.push(summarizeTimes(name, took, 50))
  }
  return measurements
}
