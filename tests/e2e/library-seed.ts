import type { Page } from 'playwright-core'
import type { Report } from '#lib/report/report.ts'
import { checkReport } from '#lib/rules/check-report.ts'

/** In the functions that run inside the extension. */
declare const chrome: typeof import('wxt/browser').browser

/** Keeps reports with a page by way of the background, as a page of ours may; gives their captures' ids in the same order. */
export async function keepReports(
  page: Page,
  reports: readonly Report[],
  html: string | null = '<p></p>',
): Promise<string[]> {
  const ids: string[] = []
  for (const [at, report] of reports.entries()) {
    const id = crypto.randomUUID()
    const capturedAt = new Date(Date.UTC(2024, 1, 1, 8, at)).toISOString()
    const asked = { id, address: report.address, capturedAt, report, check: checkReport(report), html }
    const answered = await page.evaluate(
      (request) => chrome.runtime.sendMessage({ to: 'background', ask: 'captureReport', asked: request }),
      asked,
    )
    if (!answered?.ok) throw new Error(`${report.title} was not kept: ${JSON.stringify(answered)}`)
    ids.push(id)
  }
  return ids
}
