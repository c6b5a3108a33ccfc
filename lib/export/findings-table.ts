import type { Check } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import { nameOfFigure } from '#lib/words/form-words.ts'
import type { Language } from '#lib/words/language.ts'
import { sayFinding, wordsOfRule } from '#lib/words/say-finding.ts'
import { type ExportTable, head, type TableCell } from './export-table.ts'

/** The findings of some reports, one a row, as sentences. */
export function tableOfFindings(entries: readonly { report: Report; check: Check }[], language: Language): ExportTable {
  const words = EXPORT_WORDS[language]
  const { heads } = words
  const names = [heads.agency, heads.year, heads.severity, heads.rule, heads.sentence, heads.cells, heads.quote]
  const rows = entries.flatMap(({ report, check }) =>
    check.findings.map((finding): TableCell[] => [
      { value: report.agency },
      { value: report.year },
      { value: words.severities[finding.severity], look: { severity: finding.severity } },
      { value: wordsOfRule(finding.rule, language)?.title ?? finding.rule },
      { value: sayFinding(finding, report, language) },
      { value: finding.figures.map((key) => nameOfFigure(key, report.edition, language)).join(words.joint) || null },
      { value: finding.quote },
    ]),
  )
  return {
    name: words.sheets.findings,
    widths: [28, 8, 8, 24, 60, 40, 40],
    headRows: 1,
    headColumns: 2,
    rows: [names.map(head), ...rows],
  }
}
