import { placeInAnyEdition, placeOf } from '#lib/form/figures.ts'
import type { FigureKey, FigurePlace } from '#lib/form/form.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { type FindingGroup, isFailingSum } from '#lib/rules/group-findings.ts'
import { FINDING_WORDS } from './finding-words.ts'
import { nameOfFigure, nameOfLabel } from './form-words.ts'
import type { Language } from './language.ts'

/** Where a group of findings stands, in the form's words: a cell, a row or column, a section, a table. */
export function sayWhere(group: FindingGroup, report: Report, language: Language): string {
  const words = FINDING_WORDS[language]
  const [finding] = group.findings
  if (group.change) return nameOfFigure(group.change.figure, report.edition, language)
  const line = nameOfShiftedLine(group, report, language)
  if (line !== null) return line
  if (isFailingSum(finding)) return nameOfSum(finding, report, language)
  if (finding.place) return sectionAt(finding.place.ref, report, language)
  if (finding.quote !== null && finding.quote === report.title) return words.title
  const count = typeof finding.details.count === 'number' ? finding.details.count : finding.figures.length
  return (
    nameOfCells(finding.figures, report, language) ??
    (count > 0
      ? words.cells(count)
      : group.part === 'rest' || group.part === 'words'
        ? words.wholeReport
        : words.wholeTable)
  )
}

/** The row or column that slipped as a whole, or null of a group without such a slip. */
export function nameOfShiftedLine(
  { shift }: FindingGroup,
  report: Pick<Report, 'edition'>,
  language: Language,
): string | null {
  const places = shift.map(({ figure }) => placeIn(figure, report))
  const [first] = places
  if (!first) return null
  const isRow = places.every((place) => place?.row.id === first.row.id)
  const { id, label } = isRow ? first.row : first.column
  return nameOfLabel(id, label, language)
}

function nameOfSum(finding: Finding, report: Report, language: Language): string {
  const total = finding.figures[0] ?? ''
  const place = placeIn(total, report)
  if (!place || finding.rule === 'results-add-up') return nameOfFigure(total, report.edition, language)
  const { id, label } = finding.rule === 'requests-balance' ? place.column : place.row
  return nameOfLabel(id, label, language)
}

/** Names of one cell, or of a few in one row; null of more. */
function nameOfCells(keys: readonly FigureKey[], report: Report, language: Language): string | null {
  const [first, ...others] = keys
  if (first === undefined) return null
  if (others.length === 0) return nameOfFigure(first, report.edition, language)
  const places = keys.map((key) => placeIn(key, report))
  const row = places[0]?.row
  if (!row || keys.length > 3 || places.some((place) => place?.row.id !== row.id)) return null
  const columns = places.map((place) => (place ? nameOfLabel(place.column.id, place.column.label, language) : ''))
  return `${nameOfLabel(row.id, row.label, language)} · ${columns.join(FINDING_WORDS[language].comma)}`
}

function placeIn(key: FigureKey, report: Pick<Report, 'edition'>): FigurePlace | undefined {
  return placeOf(key, report.edition) ?? placeInAnyEdition(key)
}

function sectionAt(ref: number, report: Report, language: Language): string {
  const words = FINDING_WORDS[language]
  const section = report.sections.find((one) => one.ref === ref || one.passages.some((passage) => passage.ref === ref))
  if (section) return section.heading
  if (ref === report.titleRef) return words.title
  if (ref === report.signature?.ref) return words.signature
  return report.preface.some((passage) => passage.ref === ref) ? words.preface : words.wholeReport
}
