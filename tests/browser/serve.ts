import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { DECOYS, decoyKinds, PAGES, pageSlugs } from '#tests/fixtures/fixtures.ts'

/** A saved page's bytes under a name. */
export interface SavedPage {
  name: string
  bytes: Buffer
}

/** Every fixture page and decoy as it is saved, frames of their own included. */
export function savedFixtures(): SavedPage[] {
  const reports = pageSlugs().map((slug) => ({ name: slug, bytes: readFileSync(join(PAGES, slug, 'page.html')) }))
  const decoys = Object.keys(decoyKinds()).map((name) => ({ name, bytes: readFileSync(join(DECOYS, name)) }))
  return [...reports, ...decoys]
}

/** Shows bytes as a page at an address, everything else that it asks for being absent. */
export function showPage(page: Page, bytes: Buffer | string, address: string): Promise<void> {
  return showDocuments(page, { [address]: bytes }, address)
}

/** Shows one of several documents that stand at their addresses, such as a page and its frames; all else is absent. */
export async function showDocuments(
  page: Page,
  documents: Readonly<Record<string, Buffer | string>>,
  address: string,
): Promise<void> {
  await page.unrouteAll()
  await page.route('**/*', (route) => {
    const body = documents[route.request().url()]
    return body === undefined
      ? route.fulfill({ status: 404, contentType: 'text/html', body: '' })
      : route.fulfill({ contentType: 'text/html', body })
  })
  await page.goto(address, { waitUntil: 'domcontentloaded' })
}
