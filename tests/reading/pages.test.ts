import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHtml } from '#lib/files/html.ts'
import type { Outcome } from '#lib/reading/outcome.ts'
import { readReport } from '#lib/reading/read-report.ts'
import type { Report } from '#lib/report/report.ts'
import { DECOYS, decoyKinds, expectedOf, PAGES, pageSlugs } from '#tests/fixtures/fixtures.ts'
import { plainFigures } from '#tests/generate/variant-sources.ts'

const SHARED = join(import.meta.dirname, '../../../shared/pages')

function readSaved(path: string): Outcome {
  return readReport(readHtml(readFileSync(path), null))
}

function reportOf(outcome: Outcome): Report {
  if (outcome.kind !== 'report') throw new Error(`read as ${outcome.kind}: ${JSON.stringify(outcome.reason)}`)
  return outcome.report
}

describe.each(pageSlugs())('%s', (slug) => {
  const expected = expectedOf(slug)
  const outcome = readSaved(join(PAGES, slug, 'page.html'))

  test('gives every printed figure and no other', () => {
    const file = join(PAGES, slug, expected.tablesIn ?? 'page.html')
    const { figures } = expected.tablesIn ? readTablesOf(file) : reportOf(outcome)
    expect(plainFigures({ figures })).toEqual(expected.figures)
  })

  test('gives who, when and what', () => {
    // What a script or a frame brings is not in the saved page; it is no report then.
    if (expected.rendered) {
      expect(outcome.kind).not.toBe('report')
      return
    }
    const report = reportOf(outcome)
    const { title, year, edition, published, sections } = expected
    expect({ title: report.title, year: report.year, edition: report.edition, published: report.published }).toEqual({
      title,
      year,
      edition,
      published,
    })
    expect(report.agency.endsWith(expected.agency)).toBe(true)
    if (sections) expect(report.sections.map(({ heading, kind }) => ({ heading, kind }))).toEqual(sections)
    expect(report.hasSecondReport).toBe(expected.second !== undefined)
  })
})

/** Reads a part of a page, such as what a script brings: under a title, since alone it has none. */
function readTablesOf(path: string): Report {
  const part = readFileSync(path, 'utf8')
  return reportOf(readReport(readHtml(`<h1>政府信息公开工作年度报告</h1>${part}`, null)))
}

describe('the sample pages', () => {
  const pages = existsSync(SHARED) ? readdirSync(SHARED).filter((name) => name.endsWith('.html')) : []
  if (pages.length === 0) console.info('../shared/pages is absent: the sample pages were not read')

  test.each(pages)('%s reads exactly', (name) => {
    const expected = JSON.parse(readFileSync(join(SHARED, name.replace('.html', '.json')), 'utf8'))
    const outcome = readSaved(join(SHARED, name))
    if ('kind' in expected) {
      expect(outcome.kind).toBe(expected.kind)
      return
    }
    const report = reportOf(outcome)
    const printed = Object.entries(report.figures).map(([key, { text, value }]) => [key, { text, value }])
    expect(Object.fromEntries(printed)).toEqual(expected.figures)
    expect({ year: report.year, edition: report.edition }).toEqual({ year: expected.year, edition: expected.edition })
    expect(report.agency.endsWith(expected.agency)).toBe(true)
  })

  test('are as many as there should be, or absent', () => expect([0, 10]).toContain(pages.length))
})

describe('pages that are no report', () => {
  test.each(Object.entries(decoyKinds()))('%s', (name, { kind }) => {
    expect(readSaved(join(DECOYS, name)).kind).toBe(kind)
  })
})
