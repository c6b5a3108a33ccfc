import type { Cell, Grid } from '#lib/document/document.ts'
import { figureKey } from '#lib/form/figures.ts'
import type { Edition, FormBlock, FormColumn } from '#lib/form/form.ts'
import { FORMS } from '#lib/form/index.ts'
import { parseCount } from '#lib/text/count.ts'
import { fold } from '#lib/text/fold.ts'
import type { FoundRow, FoundTable } from './found.ts'
import { LabelSet } from './match-label.ts'
import { assignCells, rowsOf } from './reading-row.ts'

interface EditionBlock {
  edition: Edition
  block: FormBlock
  rows: LabelSet
}

/** Each edition's blocks of table 二. */
const BLOCKS: readonly EditionBlock[] = FORMS.flatMap((form) =>
  (form.tables.find((table) => table.id === 'disclosure')?.blocks ?? []).map((block) => ({
    edition: form.edition,
    block,
    rows: new LabelSet(block.rows),
  })),
)

/** Every column label of table 二, the unit in its head left out, with the editions that print it. */
const COLUMNS = BLOCKS.flatMap(({ edition, block }) =>
  block.columns.map((column) => ({ edition, block: block.id, column, folded: foldHead(column.label) })),
)
const ALL_ROWS = new LabelSet(
  [...new Map(BLOCKS.flatMap(({ block }) => block.rows).map((row) => [row.id, row])).values()].map((row) => ({
    id: row.id,
    label: row.label,
    also: ['规范性文件', '行政规范性文件'].includes(row.label) ? ['规范性文件', '行政规范性文件'] : (row.also ?? []),
  })),
)

/** The heads now in force while walking down a grid. */
interface HeadLine {
  cells: Cell[]
  columns: string[]
}

function foldHead(text: string): string {
  return fold(text)
    .replace(/\((?:单位:?)?(?:万元|元|亿元|件|个|项)\)|[,.:;]?单位:?(?:万元|元|亿元)/g, '')
    .replace(/[./()]/g, '')
    .replace(/^本年(?=处理决定数量$)/, '')
    .replace(/增减数量?$/, '增减')
}

/** Finds table 二 in a grid, whole or one of its small tables; `editions` are those that earlier grids have shown. */
export function readDisclosure(grid: Grid, seen: readonly Edition[]): FoundTable | null {
  const rows: FoundRow[] = []
  const editions = new Set<Edition>()
  const headUnits: Record<string, string> = {}
  let heads: HeadLine | null = null
  let proof = 0
  for (const row of rowsOf(grid)) {
    const line = findHeadLine(row)
    if (line) {
      heads = line
      proof += line.columns.length
      for (const edition of editionsOf(row)) editions.add(edition)
      continue
    }
    if (row.some((cell) => /^第二十条第?\(?[一五六八九]\)?项/.test(fold(cell.text)))) {
      proof++
      continue
    }
    const found = readRow(row, heads, [...editions, ...seen])
    if (found) {
      rows.push(found)
      noteUnits(found, heads, headUnits)
    }
  }
  return rows.length > 0 && proof >= 1 ? { table: 'disclosure', rows, editions: [...editions], headUnits } : null
}

function headId(text: string): string | null {
  const folded = foldHead(text)
  return folded === '' ? null : (COLUMNS.find((it) => it.folded === folded)?.column.id ?? null)
}

function findHeadLine(row: readonly Cell[]): HeadLine | null {
  const cells: Cell[] = []
  const columns: string[] = []
  for (const cell of row) {
    const id = headId(cell.text)
    if (id && !columns.includes(id)) {
      cells.push(cell)
      columns.push(id)
    }
  }
  return columns.length > 0 ? { cells, columns } : null
}

/** The editions that a line of heads tells apart: those whose labels it prints while the other has none of them. */
function editionsOf(row: readonly Cell[]): Edition[] {
  const told = row.flatMap((cell) => {
    const text = fold(cell.text).replace(/[./()]/g, '')
    const owners = [...new Set(COLUMNS.filter((it) => it.folded === foldHead(cell.text)).map((it) => it.edition))]
    if (text === '处理决定数量') return ['2019' as const]
    if (text === '本年处理决定数量') return ['2021' as const]
    return owners.length === 1 ? owners : []
  })
  return [...new Set(told)]
}

function readRow(row: readonly Cell[], heads: HeadLine | null, editions: readonly Edition[]): FoundRow | null {
  const at = row.findIndex((cell) => ALL_ROWS.match(cell.text) !== null)
  const label = row[at]
  const id = label ? ALL_ROWS.match(label.text)?.id : undefined
  if (!label || !id) return addedRow(row, heads)
  const columns = columnsOfRow(id, heads, editions, row.length - at - 1)
  if (!columns) return null
  const cells = row.slice(at + 1)
  const assigned =
    heads && heads.columns.length === columns.length ? assignCells(heads.cells, cells) : inOrder(cells, columns.length)
  if (!assigned) return { table: 'disclosure', id, label: label.text, cells: [], unread: 'cells-do-not-fit' }
  const keyed = columns.flatMap((column, place) => {
    const cell = assigned[place]
    return cell ? [[figureKey(id, column.id), cell] as const] : []
  })
  return { table: 'disclosure', id, label: label.text, cells: keyed, unread: null }
}

function inOrder(cells: readonly Cell[], count: number): Cell[] | null {
  if (cells.length === count) return [...cells]
  const filled = cells.filter((cell) => cell.text !== '')
  return filled.length === count ? filled : null
}

/** The form's columns for a row: as the heads above it say, else as the edition already known, else by their number. */
function columnsOfRow(
  id: string,
  heads: HeadLine | null,
  editions: readonly Edition[],
  cells: number,
): FormColumn[] | null {
  const owners = BLOCKS.filter(({ block }) => block.rows.some((row) => row.id === id))
  const byHeads = owners.find(({ block }) =>
    heads?.columns.every((column) => block.columns.some((it) => it.id === column)),
  )
  if (heads && byHeads) {
    return heads.columns.flatMap((column) => byHeads.block.columns.find((it) => it.id === column) ?? [])
  }
  if (heads) return null
  const byEdition =
    owners.find(({ edition }) => editions.includes(edition)) ??
    owners.find(({ block }) => block.columns.length === cells)
  return byEdition ? [...byEdition.block.columns] : null
}

/** A row under known heads with numbers but a label that the form does not have. */
function addedRow(row: readonly Cell[], heads: HeadLine | null): FoundRow | null {
  const [label, ...cells] = row
  if (!heads || !label || label.text === '' || cells.length === 0 || cells.length > heads.cells.length + 1) return null
  if (parseCount(label.text).state !== 'text' || !cells.some((cell) => parseCount(cell.text).state === 'number'))
    return null
  if (fold(label.text).length > 24) return null
  return { table: 'disclosure', id: null, label: label.text, cells: [], unread: null }
}

function noteUnits(found: FoundRow, heads: HeadLine | null, headUnits: Record<string, string>): void {
  if (!heads || found.id === null) return
  for (const [at, cell] of heads.cells.entries()) {
    const unit = /(万元|亿元|元)\)?$/.exec(fold(cell.text))?.[1]
    const column = heads.columns[at]
    if (unit && column) headUnits[figureKey(found.id, column)] = unit
  }
}
