import { standingFigure, sumOfStanding } from '#lib/figures/standing-value.ts'
import { figureKey, placeOf, placesOfForm } from '#lib/form/figures.ts'
import type { Edition, FigureKey } from '#lib/form/form.ts'
import { FORM_OF, FORMS } from '#lib/form/index.ts'
import { resultGroup } from '#lib/form/result-groups.ts'
import type { Figure, Report } from '#lib/report/report.ts'
import type { AlignedCell, AlignedLine, Face, LinePlace } from './comparison.ts'
import { linesOfForms } from './lines-of-form.ts'

/** What of a report is aligned. */
export type AlignedReport = Pick<Report, 'edition' | 'figures' | 'tables'>

const KEYS: Readonly<Record<Edition, ReadonlySet<FigureKey>>> = {
  '2019': new Set(placesOfForm(FORM_OF['2019']).map((place) => place.key)),
  '2021': new Set(placesOfForm(FORM_OF['2021']).map((place) => place.key)),
}

/** The editions of some reports, oldest first. */
export function editionsOf(reports: readonly Pick<Report, 'edition'>[]): Edition[] {
  return FORMS.map((form) => form.edition).filter((edition) => reports.some((report) => report.edition === edition))
}

/**
 * The figures of any reports line by line, in the form's order. Every line has a cell for every report: what a report's
 * edition does not have is `not-in-edition`, what it has and the page does not print is `absent`.
 */
export function alignReports(reports: readonly AlignedReport[]): AlignedLine[] {
  const places = linesOfForms(editionsOf(reports))
  const lines = places.map((place) => ({ ...place, cells: reports.map((report) => cellOf(report, place)) }))
  return lines.filter((line) => line.cells.some((cell) => cell.face !== 'not-in-edition'))
}

/** The cell of one report in a line. */
export function cellOf(
  report: AlignedReport,
  place: Pick<LinePlace, 'key' | 'row' | 'column' | 'isGroup'>,
): AlignedCell {
  const figure = Object.hasOwn(report.figures, place.key) ? report.figures[place.key] : undefined
  if (figure) return printedCell(report, place.key, figure)
  const group = place.isGroup ? resultGroup(place.row.id) : undefined
  if (group)
    return summedCell(
      report,
      group.rows.map((row) => figureKey(row, place.column.id)),
    )
  return emptyCell(KEYS[report.edition].has(place.key) ? 'absent' : 'not-in-edition')
}

function emptyCell(face: Face): AlignedCell {
  return {
    face,
    text: '',
    value: null,
    unit: null,
    remark: null,
    standing: null,
    standsForParts: false,
    sources: [],
    restsOn: [],
    summedRows: null,
  }
}

function printedCell(report: AlignedReport, key: FigureKey, figure: Figure): AlignedCell {
  const { value, standing, keys } = standingFigure(report, key)
  return {
    face: figure.state,
    text: figure.text,
    value: figure.value,
    unit: unitOf(report, key, figure),
    remark: figure.remark ?? null,
    standing: value,
    standsForParts: standing === 'parts',
    sources: [key],
    restsOn: keys,
    summedRows: null,
  }
}

/** Money's unit: in the cell, else in its head, else fixed by the form. Counts have none. */
function unitOf(report: AlignedReport, key: FigureKey, figure: Figure): string | null {
  const place = placeOf(key, report.edition)
  if (place?.column.measure !== 'money') return null
  const units = report.tables.find((table) => table.id === place.table)?.headUnits ?? {}
  return figure.unit ?? units[key] ?? units[place.column.id] ?? place.column.unit ?? null
}

/** A sum of ours over rows of a group: blank where all of them are blank, never 0 for what nobody printed. */
function summedCell(report: AlignedReport, keys: readonly FigureKey[]): AlignedCell {
  const printed = keys.filter((key) => Object.hasOwn(report.figures, key))
  if (printed.length === 0) return emptyCell('absent')
  const states = new Set(printed.map((key) => report.figures[key]?.state))
  const { value, keys: restsOn } = sumOfStanding(report, keys)
  const cell = { ...emptyCell('undecided'), sources: printed, restsOn, summedRows: keys.length }
  if (value === null) return cell
  const standsForParts = restsOn.some((key) => !keys.includes(key))
  const face = states.has('number') || standsForParts ? 'number' : states.has('blank') ? 'blank' : 'dash'
  return { ...cell, face, value: face === 'number' ? value : null, standing: value, standsForParts }
}
