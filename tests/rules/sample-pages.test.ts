import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readHtml } from '#lib/files/html.ts'
import { readReport } from '#lib/reading/read-report.ts'
import type { Finding } from '#lib/report/finding.ts'
import { checkReport } from '#lib/rules/check-report.ts'
import { type ExpectedFinding, expectedOf, PAGES, pageSlugs } from '#tests/fixtures/fixtures.ts'

const SAMPLES = '../shared/pages'
const withFindings = pageSlugs().filter((slug) => expectedOf(slug).findings && !expectedOf(slug).rendered)
const isSampled = (slug: string) => existsSync(join(SAMPLES, `${slug}.html`))

function findingsIn(path: string): Finding[] {
  const outcome = readReport(readHtml(readFileSync(path), null))
  return outcome.kind === 'report' ? checkReport(outcome.report).findings : []
}

/** Errors and warnings are all that must be found; of information what is listed must be among it. */
function expectFindings(found: readonly Finding[], expected: readonly ExpectedFinding[]): void {
  const name = ({ rule, severity }: Pick<Finding, 'rule' | 'severity'>) => `${severity} ${rule}`
  const grave = (list: readonly Pick<Finding, 'rule' | 'severity'>[]) =>
    list
      .filter((it) => it.severity !== 'info')
      .map(name)
      .sort()
  expect(grave(found)).toEqual(grave(expected))
  expect(found.map(name)).toEqual(expect.arrayContaining(expected.map(name)))
  for (const one of expected) {
    const same = found.filter((it) => name(it) === name(one))
    if (one.figures) expect(same.map(({ figures }) => figures)).toContainEqual(one.figures)
    if (one.details) expect(same.map(({ details }) => details)).toContainEqual(expect.objectContaining(one.details))
    if (one.quote) expect(same.map(({ quote }) => quote)).toContainEqual(expect.stringContaining(one.quote))
  }
}

describe.each(withFindings)('%s', (slug) => {
  it('gives exactly the errors and warnings that it must, and the information', () => {
    expectFindings(findingsIn(join(PAGES, slug, 'page.html')), expectedOf(slug).findings ?? [])
  })
})

describe('the sample pages', () => {
  if (!withFindings.some(isSampled)) console.info(`no sample pages in ${SAMPLES}: only our own are checked`)

  it.each(withFindings.filter(isSampled))('%s gives the same rules as our page of the same figures', (slug) => {
    const expected = (expectedOf(slug).findings ?? []).map(({ rule, severity, figures }) => ({
      rule,
      severity,
      figures,
    }))
    const listed = expected.map(({ figures, ...one }): ExpectedFinding => (figures ? { ...one, figures } : one))
    expectFindings(findingsIn(join(SAMPLES, `${slug}.html`)), listed)
  })

  it('have a page of ours each, so that the project stands without them', () => {
    expect(withFindings.length).toBeGreaterThanOrEqual(5)
  })
})
