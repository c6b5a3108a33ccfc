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
const KEY = /^[a-z]\w*(?:\.[a-zA-Z]\w*)+$/

/** The report that was packed; throws on anything else, so that what comes back is a report whoever wrote it. */
export function unpackReport(packed: unknown): Report {
  const { figures: rows, refs } = Object(packed) as { figures: unknown; refs: unknown }
  if (!Array.isArray(rows) || !Array.isArray(refs)) throw new Error('no figures')
  const figures: Report['figures'] = {}
  let [columns, at, ref]: [string[], number, number] = [[], 0, 0]
  for (const packedRow of rows) {
    if (!Array.isArray(packedRow)) throw new Error('no row')
    const [row, named, ...cells]: unknown[] = packedRow
    if (named !== '') columns = String(named).split(' ')
    if (cells.length !== columns.length) throw new Error(`${row} has ${cells.length} figures`)
    for (const [index, cell] of cells.entries()) {
      const key = `${row}.${columns[index]}`
      ref += wholeNumber(refs[at++])
      if (!KEY.test(key) || Object.hasOwn(figures, key)) throw new Error(`no key: ${key}`)
      figures[key] = unpackFigure(cell, ref)
    }
  }
  return { ...Words.parse(packed), figures }
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

function wholeNumber(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw new Error(`no ref: ${value}`)
  return value
}
