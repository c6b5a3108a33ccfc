import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readHtml } from '#lib/files/html.ts'
import { placesOfTable } from '#lib/form/figures.ts'
import type { Edition, FigureKey, TableId } from '#lib/form/form.ts'
import { FORM_OF } from '#lib/form/index.ts'
import { splitKey } from '#lib/form/result-groups.ts'
import { readReport } from '#lib/reading/read-report.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { checkReport } from '#lib/rules/check-report.ts'
import { PLAIN, printTable } from '#tests/fixtures/markup.ts'
import { layoutDisclosure, layoutDisputes, layoutRequests, type PrintedRow } from '#tests/fixtures/print-form.ts'

const PAGES = join(dirname(fileURLToPath(import.meta.url)), 'pages')

/** A page that breaks a rule, or one that tempts it. */
export type RulePage = 'breaks' | 'not'

/** Ids of the rules that have pages: the names of their folders. */
export function rulesWithPages(): string[] {
  return readdirSync(PAGES)
}

/** Whether a rule has a page of one kind. */
export function hasRulePage(rule: string, page: RulePage): boolean {
  return existsSync(join(PAGES, rule, `${page}.html`))
}

/**
 * A rule's page as a portal would serve it. In the file a comment stands for each of the form's tables:
 * `<!-- table requests 2021 requests.received.total=5 -requests.other.rest -->` is table 三 of edition 2021, all 0 but
 * the figures named (nothing after = is a blank cell), without the rows named after a minus.
 */
export function readRulePage(rule: string, page: RulePage): string {
  const html = readFileSync(join(PAGES, rule, `${page}.html`), 'utf8')
  return html.replace(
    /<!-- table (disclosure|requests|disputes) (2019|2021)(.*?)-->/gs,
    (_comment, table: TableId, edition: Edition, changes: string) => writeTable(table, edition, changes.trim()),
  )
}

/** The report of a rule's page; it must be one. */
export function reportOfPage(rule: string, page: RulePage): Report {
  const outcome = readReport(readHtml(readRulePage(rule, page), null))
  if (outcome.kind !== 'report') throw new Error(`${rule}/${page}.html is no report but ${outcome.kind}`)
  return outcome.report
}

/** What checking a rule's page finds. */
export function findingsOfPage(rule: string, page: RulePage): Finding[] {
  return checkReport(reportOfPage(rule, page)).findings
}

function writeTable(table: TableId, edition: Edition, changes: string): string {
  const form = FORM_OF[edition].tables.find(({ id }) => id === table)
  const words = changes === '' ? [] : changes.split(/\s+/)
  const changed = words
    .filter((word) => word.includes('='))
    .map((word): [string, string] => {
      const at = word.indexOf('=')
      return [word.slice(0, at), word.slice(at + 1)]
    })
  const left = words.filter((word) => word.startsWith('-')).map((word) => word.slice(1))
  const texts: Record<FigureKey, string> = Object.fromEntries(
    (form ? placesOfTable(form) : []).map(({ key }) => [key, '0']),
  )
  for (const [key, text] of changed) texts[key] = text
  for (const key of Object.keys(texts)) if (left.includes(splitKey(key).row)) delete texts[key]
  return printTable(rowsOf(table, edition, texts), PLAIN)
}

function rowsOf(table: TableId, edition: Edition, texts: Readonly<Record<FigureKey, string>>): PrintedRow[] {
  if (table === 'disclosure') return layoutDisclosure(edition, texts).flat()
  return table === 'requests' ? layoutRequests(edition, texts) : layoutDisputes(edition, texts)
}
