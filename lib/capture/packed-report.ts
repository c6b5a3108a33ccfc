import * as z from 'zod/mini'
import { splitKey } from '#lib/form/result-groups.ts'
import { type Figure, FigureState, Report } from '#lib/report/report.ts'

/**
 * A figure on one place less than nothing: a number that is printed as it is written here; '' for a blank; other text
 * for a dash; and in full (text, state, value, unit, remark) whatever is printed otherwise.
 */
type PackedFigure = number | string | PackedInFull
type PackedInFull = [text: string, state: string, value: number | null, unit?: string | null, remark?: string]

/** Figures of one row, in the order of the page: the row's id, its columns' ids ('' when as in the row before), the figures. */
type PackedRow = [row: string, columns: string, ...figures: PackedFigure[]]

/**
 * A report as it is stored and exported, a tenth of its size: its figures row by row, and `refs`, the elements of their
 * cells in that order, each as its distance from the one before.
 */
export interface PackedReport extends Omit<Report, 'figures'> {
  figures: PackedRow[]
  refs: number[]
}

/** Packs a report; nothing of it is lost. */
export function packReport({ figures, ...words }: Report): PackedReport {
  const rows: PackedRow[] = []
  const refs: number[] = []
  let [row, columns, before]: [PackedRow | null, string[], string] = [null, [], '']
  let ref = 0
  const close = () => {
    if (!row) return
    row[1] = columns.join(' ') === before ? '' : columns.join(' ')
    before = columns.join(' ')
  }
  for (const [key, figure] of Object.entries(figures)) {
    const place = splitKey(key)
    if (row?.[0] !== place.row) {
      close()
      ;[row, columns] = [[place.row, ''], []]
      rows.push(row)
    }
    columns.push(place.column)
    row.push(packFigure(figure))
    refs.push(figure.ref - ref)
    ref = figure.ref
  }
  close()
  return { ...words, figures: rows, refs }
}

function packFigure({ text, value, state, unit, remark }: Figure): PackedFigure {
  const isBare = unit === undefined && remark === undefined
  if (isBare && state === 'number' && value !== null && text === String(value)) return value
  if (isBare && value === null && (text === '' ? state === 'blank' : state === 'dash')) return text
  const full: PackedInFull = [text, state, value]
  if (!isBare) full.push(unit ?? null)
  if (remark !== undefined) full.push(remark)
  return full
}

const Full = z.tuple([z.string(), FigureState, z.nullable(z.number()), z.optional(z.nullable(z.string()))], z.string())
const Words = z.omit(Report, { figures: true })
const ROW = /^[a-z]\w*(?:\.[a-zA-Z]\w*)*$/
const COLUMNS = /^[a-zA-Z]\w*(?: [a-zA-Z]\w*)*$/

/** The report that was packed; throws on anything else, so that what comes back is a report whoever wrote it. */
export function unpackReport(packed: unknown): Report {
  const figures: Report['figures'] = {}
  walkFigures(packed, (place, figure, ref) => {
    const key = keyOf(place)
    if (Object.hasOwn(figures, key)) throw new Error(`${key} twice`)
    figures[key] = unpackFigure(figure, ref)
  })
  return { ...Words.parse(packed), figures }
}

/** What is a packed report for certain, without anything else that came with it; throws as `unpackReport` does. */
export function parsePackedReport(value: unknown): PackedReport {
  walkFigures(value, (_, figure) => {
    if (typeof figure !== 'number' && typeof figure !== 'string') Full.parse(figure)
  })
  const { figures, refs } = value as PackedReport
  // Rows that are all different hold different figures; only where one comes twice must its figures be compared.
  if (new Set(figures.map(([row]) => row)).size < figures.length) refuseTwice(value)
  return { ...Words.parse(value), figures, refs }
}

function refuseTwice(packed: unknown): void {
  const keys = new Set<string>()
  walkFigures(packed, (place) => {
    if (keys.has(keyOf(place))) throw new Error(`${keyOf(place)} twice`)
    keys.add(keyOf(place))
  })
}

type Place = ReturnType<typeof splitKey>

function keyOf({ row, column }: Place): string {
  return `${row}.${column}`
}

/** Goes through the figures of what may be a packed report; throws where it is none. */
function walkFigures(packed: unknown, visit: (place: Place, figure: unknown, ref: number) => void): void {
  const { figures: rows, refs } = Object(packed) as { figures: unknown; refs: unknown }
  if (!Array.isArray(rows) || !Array.isArray(refs)) throw new Error('no figures')
  let [columns, at, ref]: [string[], number, number] = [[], 0, 0]
  for (const packedRow of rows) {
    if (!Array.isArray(packedRow)) throw new Error('no row')
    const [row, named]: unknown[] = packedRow
    if (typeof row !== 'string' || !ROW.test(row)) throw new Error(`no row: ${row}`)
    if (named !== '') {
      if (typeof named !== 'string' || !COLUMNS.test(named)) throw new Error(`no columns: ${named}`)
      columns = named.split(' ')
      if (new Set(columns).size < columns.length) throw new Error(`columns twice: ${named}`)
    }
    if (packedRow.length !== columns.length + 2) throw new Error(`${row} has ${packedRow.length - 2} figures`)
    for (const [index, column] of columns.entries()) {
      const distance: unknown = refs[at++]
      if (typeof distance !== 'number' || !Number.isSafeInteger(distance)) throw new Error(`no ref: ${distance}`)
      ref += distance
      const figure: unknown = packedRow[index + 2]
      if (typeof figure === 'number' && !Number.isFinite(figure)) throw new Error(`no number: ${figure}`)
      visit({ row, column }, figure, ref)
    }
  }
}

function unpackFigure(packed: unknown, ref: number): Figure {
  if (typeof packed === 'number') return { text: String(packed), value: packed, state: 'number', ref }
  if (typeof packed === 'string') return { text: packed, value: null, state: packed === '' ? 'blank' : 'dash', ref }
  const [text, state, value, unit, remark] = Full.parse(packed)
  return {
    text,
    value,
    state,
    ref,
    ...(unit === undefined || unit === null ? {} : { unit }),
    ...(remark === undefined ? {} : { remark }),
  }
}
