import { join } from 'node:path'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { PAGES, readSavedPage } from '#tests/fixtures/fixtures.ts'
import { bundleForPage } from './chromium.ts'

/** What in-report-page.ts gives to functions that run in the page. */
export type InPage = typeof import('./in-report-page.ts')

let script: Promise<string> | undefined

/** Opens a saved report page with what the inspector is made of in the global `gouji`; nothing of the page is changed. */
export async function openReportPage(
  browser: Browser,
  slug: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; errors: string[] }> {
  script ??= bundleForPage('./in-report-page.ts', 'gouji')
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, ...options })
  const errors: string[] = []
  page.on('pageerror', (error) => errors.push(String(error)))
  await page.setContent(readSavedPage(join(PAGES, slug, 'page.html')))
  await page.evaluate(await script)
  return { page, errors }
}

/**
 * Runs in the page: spoils some figures, so that sums fail and zeros are blank. Answers what the page's HTML is then.
 */
export async function spoil(figures: Readonly<Record<string, string>>): Promise<string> {
  const { gouji } = globalThis as unknown as { gouji: InPage }
  const shown = await gouji.inspect()
  for (const [key, text] of Object.entries(figures)) {
    const cell = shown?.elements[shown.report.figures[key]?.ref ?? -1] as Element | undefined
    if (cell) cell.textContent = text
  }
  return document.documentElement.outerHTML
}
