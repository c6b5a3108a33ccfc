import type { Cell, Grid } from '#lib/document/document.ts'
import type { Edition, FigureKey, FormBlock } from '#lib/form/form.ts'
import { FORMS } from '#lib/form/index.ts'
import { fold } from '#lib/text/fold.ts'
import { assignNumbers, type HeadLine, headsOver, isColumn, isNumber } from './assign-numbers.ts'
import type { FoundRow, FoundTable } from './found.ts'
import { type DisclosureHeads, findDisclosureHeads, unitsOfRow } from './heads-of-disclosure.ts'
import { hasWords, type LabelMatch, LabelSet } from './match-label.ts'
import { rowsOf } from './rows-of-grid.ts'

/** Each edition's blocks of table 二. */
const BLOCKS: readonly { edition: Edition; block: FormBlock }[] = FORMS.flatMap((form) =>
  (form.tables.find((table) => table.id === 'disclosure')?.blocks ?? []).map((block) => ({
    edition: form.edition,
    block,
  })),
)
const ROWS = new LabelSet(BLOCKS.flatMap(({ block }) => block.rows))
const TITLE = /^第二十条第?\(?[一五六八九]\)?项/

/**
 * Finds table 二 in a grid, whole or one of its small tables; `seen` are the editions that earlier grids have shown. Read
 * again where only its later rows show the edition, which rows without readable heads need.
 */
export function readDisclosure(grid: Grid, seen: readonly Edition[]): FoundTable | null {
  const found = readBlocks(grid, seen)
  const isLate = found?.editions.length === 1 && seen.length === 0
  return isLate ? readBlocks(grid, found.editions) : found
}

function readBlocks(grid: Grid, seen: readonly Edition[]): FoundTable | null {
  const rows: FoundRow[] = []
  const editions = new Set<Edition>()
  const headUnits: Record<FigureKey, string> = {}
  let heads: DisclosureHeads | null = null
  let isProven = false
  const isShifted = hasNumbersOfItsOwn(grid)
  for (const row of rowsOf(grid)) {
    if (row.some((cell) => hasWords(cell.text) && TITLE.test(fold(cell.text)))) {
      isProven = true
      heads = null
    }
    const line = findDisclosureHeads(row)
    if (line) {
      isProven = true
      heads = line
      for (const edition of line.editions) editions.add(edition)
      continue
    }
    const found = readRow(row, heads, [...editions, ...seen], isShifted)
    if (!found) continue
    rows.push(found)
    const owners = BLOCKS.filter(
      ({ block }) =>
        block.rows.some((it) => it.id === found.id) && (heads !== null || block.columns.length === found.cells?.size),
    )
    if (owners.length === 1 && owners[0]) editions.add(owners[0].edition)
    if (heads && found.id !== null) Object.assign(headUnits, unitsOfRow(heads, found.id))
  }
  if (!isProven || !rows.some((row) => row.id !== null)) return null
  return { table: 'disclosure', rows, editions: [...editions], headUnits, heads: null }
}

/** Whether any row of a grid shows a number below none of the heads over it. */
function hasNumbersOfItsOwn(grid: Grid): boolean {
  let heads: DisclosureHeads | null = null
  for (const row of rowsOf(grid)) {
    const line = findDisclosureHeads(row)
    if (line) heads = line
    const at = line || !heads ? -1 : row.findLastIndex((cell) => ROWS.match(cell.text) !== null)
    if (heads && at >= 0 && headsOver([row.slice(at + 1)], heads.line).isCrowded) return true
  }
  return false
}

function readRow(
  row: readonly Cell[],
  heads: DisclosureHeads | null,
  editions: readonly Edition[],
  isCrowded: boolean,
): FoundRow | null {
  const matches = row.map((cell) => ROWS.match(cell.text))
  const at = matches.findLastIndex((match) => match !== null)
  const match = matches[at]
  const label = row[at]?.text ?? ''
  const cells = row.slice(at + 1)
  if (!match) return heads ? addedRow(row, heads.line) : null
  if (cells.length === 0) return null
  const line = headsOfRow(match, heads?.line ?? null, editions, cells.length)
  if (!line) return null
  return { id: match.id, how: match.how, label, cells: assignNumbers({ ...line, isCrowded }, cells) }
}

/** The heads over a row: those printed above it when its block has them, else the block's own in the edition at hand. */
function headsOfRow(
  { id }: LabelMatch,
  printed: HeadLine | null,
  editions: readonly Edition[],
  cells: number,
): HeadLine | null {
  const owners = BLOCKS.filter(({ block }) => block.rows.some((row) => row.id === id))
  const isOwn = (column: string | null) =>
    !isColumn(column) || owners.some(({ block }) => block.columns.some((it) => it.id === column))
  if (printed) return printed.ids.every(isOwn) ? printed : null
  const ofWidth = owners.filter(({ block }) => block.columns.length === cells)
  const owner =
    owners.find(({ edition }) => editions.includes(edition)) ?? (ofWidth.length === 1 ? ofWidth[0] : undefined)
  return owner ? { ids: owner.block.columns.map((column) => column.id), cells: null } : null
}

/** A row under known heads with numbers but a label that the form does not have. */
function addedRow(row: readonly Cell[], heads: HeadLine): FoundRow | null {
  const at = row.findIndex((cell) => hasWords(cell.text) && !isNumber(cell))
  const label = row[at]?.text ?? ''
  const cells = row.slice(at + 1)
  const isAdded = at >= 0 && fold(label).length <= 24 && cells.some(isNumber)
  const assigned = isAdded ? assignNumbers(heads, cells) : null
  return assigned ? { id: null, how: null, label, cells: assigned } : null
}
