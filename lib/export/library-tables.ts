import type { Capture } from '#lib/capture/capture.ts'
import type { DecidedCapture } from '#lib/capture/decisions.ts'
import { alignReports, editionsOf } from '#lib/comparison/align.ts'
import { markCells } from '#lib/comparison/cell-marks.ts'
import type { ComparedMark } from '#lib/comparison/comparison.ts'
import { placeInAnyEdition, placeOf } from '#lib/form/figures.ts'
import type { FigureKey, TableId } from '#lib/form/form.ts'
import type { Figure } from '#lib/report/report.ts'
import { EXPORT_WORDS, nameOfLine } from '#lib/words/export-words.ts'
import { TABLE_NAMES } from '#lib/words/form-words.ts'
import type { Language } from '#lib/words/language.ts'
import { type ExportTable, head, type TableCell } from './export-table.ts'
import { tableOfFindings } from './findings-table.ts'

/** What of a capture goes into a workbook. */
export type TableCapture = Pick<Capture, 'address' | 'title' | 'capturedAt' | 'report' | 'check'> &
  Partial<Pick<DecidedCapture, 'settled'>>

const TABLES: readonly TableId[] = ['disclosure', 'requests', 'disputes']

/** A selection of the library as sheets: one row a report, a sheet for each table of the form, a sheet of findings. */
export function tablesOfLibrary(captures: readonly TableCapture[], language: Language): ExportTable[] {
  return [
    tableOfReports(captures, language),
    ...TABLES.map((table) => tableOfFormTable(captures, table, language)),
    tableOfFindings(captures, language),
  ]
}

function tableOfReports(captures: readonly TableCapture[], language: Language): ExportTable {
  const words = EXPORT_WORDS[language]
  const { heads } = words
  const counts = [heads.errors, heads.warnings, heads.infos]
  const names = [
    heads.agency,
    heads.year,
    heads.edition,
    heads.title,
    ...counts,
    heads.published,
    heads.capturedAt,
    heads.address,
  ]
  const rows = captures.map(({ report, check, title, address, capturedAt }): TableCell[] => [
    { value: report.agency },
    { value: report.year },
    { value: words.editionOf(report.edition) },
    { value: title },
    ...(['error', 'warning', 'info'] as const).map((severity) => ({
      value: check.findings.filter((finding) => finding.severity === severity).length,
    })),
    { value: report.published },
    { value: capturedAt },
    { value: address },
  ])
  return {
    name: words.sheets.reports,
    widths: [28, 8, 10, 48, 8, 8, 8, 12, 22, 60],
    headRows: 1,
    headColumns: 2,
    rows: [names.map(head), ...rows],
  }
}

/** One table of the form: a row a report, a column a figure that any of the reports prints, under its row and column. */
function tableOfFormTable(captures: readonly TableCapture[], table: TableId, language: Language): ExportTable {
  const { heads } = EXPORT_WORDS[language]
  const reports = captures.map(({ report }) => report)
  const lines = alignReports(
    editionsOf(reports).flatMap((edition) => reports.find((one) => one.edition === edition) ?? []),
  )
  const printed = new Set(reports.flatMap((report) => Object.keys(report.figures)))
  const columns = lines.filter((line) => line.table === table && printed.has(line.key))
  const names = columns.map((line) => nameOfLine(line, language))
  const rows = captures.map(({ report, check }): TableCell[] => {
    const marks = markCells(check)
    const figures = columns.map(({ key }) => {
      const isOfEdition = placeOf(key, report.edition) !== undefined
      return figureCell(key, report.figures[key], marks.get(key), isOfEdition, language)
    })
    return [{ value: report.agency }, { value: report.year }, ...figures]
  })
  return {
    name: TABLE_NAMES[language][table],
    widths: [28, 8, ...columns.map(() => 12)],
    headRows: 2,
    headColumns: 2,
    rows: [
      [head(heads.agency), head(heads.year), ...names.map(({ group, row }) => head(group ? `${group} · ${row}` : row))],
      [head(null), head(null), ...names.map(({ column }) => head(column))],
      ...rows,
    ],
  }
}

/** Numbers as numbers; money whose unit is printed in the cell as printed, since a column holds one unit only. */
function figureCell(
  key: FigureKey,
  figure: Figure | undefined,
  mark: ComparedMark | undefined,
  isOfEdition: boolean,
  language: Language,
): TableCell {
  const { faces } = EXPORT_WORDS[language]
  if (!figure) return { value: isOfEdition ? faces.absent : faces['not-in-edition'], look: { isFaint: true } }
  const look = mark ? { severity: mark.severity, mark: mark.look } : {}
  const isMoney = placeInAnyEdition(key)?.column.measure === 'money'
  const value = figure.state === 'number' && !(isMoney && figure.unit) ? figure.value : figure.text
  return { value: value === '' ? null : value, look }
}
