import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PAGES, pageSlugs } from '#tests/fixtures/fixtures.ts'
import { makeVariant } from '#tests/generate/page-variants.ts'
import { variantSources } from '#tests/generate/variant-sources.ts'

const SHARED = join(import.meta.dirname, '../../shared/pages')

/** A saved page's name and HTML. */
export type NamedPage = readonly [name: string, html: string]

/** Saved report pages of real portals, where they are there. */
export function samplePages(): NamedPage[] {
  const names = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => /\d{4}\.html$/.test(name)) : []
  return names.map((name) => [`sample ${name}`, readFileSync(join(SHARED, name), 'utf8')])
}

/** The report pages among the fixtures. */
export function fixturePages(): NamedPage[] {
  return pageSlugs().map((slug) => [slug, readFileSync(join(PAGES, slug, 'page.html'), 'utf8')])
}

/** A generated page of about 160 kB and 500 cells or somewhat more. */
export function largePage(): NamedPage {
  const sources = variantSources()
  for (let seed = 1700; ; seed++) {
    const source = sources[seed % sources.length]
    const html = source ? makeVariant(seed, source).html : ''
    const cells = html.match(/<t[dh][\s>]/gi)?.length ?? 0
    if (html.length > 150_000 && cells >= 500 && cells < 800) return [`generated, 160 kB, ${cells} cells`, html]
  }
}
