import type { SettledFinding } from '#lib/capture/decisions.ts'
import type { Check } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { ASIDE_WORDS } from '#lib/words/aside-words.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import { nameOfFigure } from '#lib/words/form-words.ts'
import type { Language } from '#lib/words/language.ts'
import { sayFinding, wordsOfRule } from '#lib/words/say-finding.ts'
import { sayTime } from '#lib/words/say-time.ts'
import { type ExportTable, head, long, type TableCell } from './export-table.ts'

/** A report with what was found in it and, where there are any, its findings that were set aside. */
interface FindingsEntry {
  report: Report
  check: Check
  settled?: readonly SettledFinding[]
}

/** The findings of some reports, one a row, as sentences; those that were set aside after the others of their report. */
export function tableOfFindings(entries: readonly FindingsEntry[], language: Language): ExportTable {
  const saySince = ({ at, reason }: SettledFinding) => ASIDE_WORDS[language].since(sayTime(at), reason)
  const words = EXPORT_WORDS[language]
  const { heads } = words
  const names = [
    ...[heads.agency, heads.year, heads.severity, heads.rule, heads.sentence, heads.cells, heads.quote],
    ASIDE_WORDS[language].setAside,
  ]
  const rows = entries.flatMap(({ report, check, settled = [] }) =>
    [
      ...check.findings.map((finding) => ({ finding, since: null })),
      ...settled.map((one) => ({ finding: one.finding, since: saySince(one) })),
    ].map(({ finding, since }): TableCell[] => [
      { value: report.agency },
      { value: report.year },
      { value: words.severities[finding.severity], ...(since === null && { look: { severity: finding.severity } }) },
      { value: wordsOfRule(finding.rule, language)?.title ?? finding.rule },
      long(sayFinding(finding, report, language)),
      long(finding.figures.map((key) => nameOfFigure(key, report.edition, language)).join(words.joint) || null),
      long(finding.quote),
      long(since),
    ]),
  )
  return {
    name: words.sheets.findings,
    widths: [28, 8, 8, 24, 60, 40, 40, 28],
    headRows: 1,
    headColumns: 2,
    rows: [names.map(head), ...rows],
  }
}
