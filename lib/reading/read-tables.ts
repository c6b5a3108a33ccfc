import type { Document, Grid } from '#lib/document/document.ts'
import { figureKey } from '#lib/form/figures.ts'
import type { FigureKey, TableId } from '#lib/form/form.ts'
import type { Figure, ReportTable } from '#lib/report/report.ts'
import { parseCount } from '#lib/text/count.ts'
import type { Beginning } from './find-headings.ts'
import type { FoundRow, FoundTable } from './found.ts'
import { joinSingleRows } from './join-rows.ts'
import { placeByOrder } from './place-by-order.ts'
import { readDisclosure } from './read-disclosure.ts'
import { readDisputes } from './read-disputes.ts'
import { readRequests } from './read-requests.ts'

/** The standard tables of a page: its first report's figures, and where in the blocks they stand. */
export interface ReadTables {
  /** By key, in the order of the page; those without a label of their own last. */
  figures: Record<FigureKey, Figure>
  /** All rows found, by table, in the order of the page. */
  rows: Record<TableId, readonly FoundRow[]>
  /** Parts of each table, one for each grid that holds any of it. */
  parts: readonly Part[]
  /** Index of the block at which the form begins anew, as a copy or as a second report, or null. */
  endsAt: number | null
  /** Whether what comes again has other numbers: a second report, not a copy. */
  hasSecondReport: boolean
}

/** What one grid gave, and the grid's index in the document's blocks. */
interface Part extends FoundTable {
  block: number
}

/** What has been gathered so far. */
interface Gathered {
  parts: Part[]
  figures: Record<FigureKey, Figure>
  endsAt: number | null
  hasSecondReport: boolean
}

const TABLES: readonly TableId[] = ['disclosure', 'requests', 'disputes']

/**
 * Finds the form's tables in a document by their labels, as far as the block with which a report begins anew
 * (`beginnings`). A table that comes again counts once: with the same numbers it is a copy, with others it belongs to
 * another report or year.
 */
export function readTables(document: Document, beginnings: readonly Beginning[]): ReadTables {
  const gathered: Gathered = { parts: [], figures: {}, endsAt: null, hasSecondReport: false }
  const all = new Set(beginnings.map(({ block }) => block))
  const others = new Set(beginnings.flatMap(({ block, isOther }) => (isOther ? block : [])))
  let first: number | null = null
  let above: Grid | null = null
  for (const [at, block] of joinSingleRows(document.blocks).entries()) {
    if (first === null ? others.has(at) : all.has(at)) gathered.endsAt ??= at
    if (block?.kind !== 'grid') continue
    const isBlank = block.cells.every((cell) => cell.text === '')
    for (const table of TABLES) {
      // Torn tables may have parts without a word; table 二 says in each part what it is.
      if (isBlank && table === 'disclosure') continue
      const found = findTable(table, block, gathered.parts, above)
      if (!found) continue
      first ??= at
      takeTable(gathered, found, at)
    }
    if (!isBlank) above = block
  }
  const { parts, figures, endsAt, hasSecondReport } = gathered
  const rowsOf = (table: TableId) => parts.filter((part) => part.table === table).flatMap((part) => part.rows)
  const rows = {
    disclosure: rowsOf('disclosure'),
    requests: placeByOrder(rowsOf('requests')),
    disputes: rowsOf('disputes'),
  }
  for (const row of rows.requests) if (row.how === 'by-order') addFigures(figures, row)
  return { figures, rows, parts, endsAt, hasSecondReport }
}

function findTable(table: TableId, grid: Grid, parts: readonly Part[], above: Grid | null): FoundTable | null {
  const before = parts.filter((part) => part.table === table)
  if (table === 'requests') return readRequests(grid, before)
  if (table === 'disputes') return readDisputes(grid, idsOf(before), above)
  return readDisclosure(
    grid,
    parts.flatMap((part) => part.editions),
  )
}

function idsOf(parts: readonly FoundTable[]): string[] {
  return parts.flatMap((part) => part.rows.flatMap((row) => row.id ?? []))
}

function takeTable(gathered: Gathered, found: FoundTable, at: number): void {
  const known = new Set(idsOf(gathered.parts))
  const fresh = found.rows.filter((row) => row.id === null || !known.has(row.id))
  const isOther = found.rows.some((row) => row.id !== null && known.has(row.id) && differs(gathered, row))
  const addsRows = fresh.some((row) => row.id !== null)
  const isNameless = found.rows.every((row) => row.label === '') && !isCopyOfLast(gathered, found)
  if (gathered.endsAt !== null || isOther) {
    if (isOther || addsRows) gathered.hasSecondReport = true
  } else if (addsRows || isNameless) {
    gathered.parts.push({ ...found, rows: fresh, block: at })
    for (const row of fresh) addFigures(gathered.figures, row)
  }
}

/** Whether rows without any label print the same as the part before them. */
function isCopyOfLast({ parts }: Gathered, found: FoundTable): boolean {
  const textsOf = (part: FoundTable | undefined) =>
    part?.rows.map((row) => [...(row.cells?.values() ?? [])].map((cell) => cell.text).join('|')).join('\n')
  return textsOf(parts.at(-1)) === textsOf(found)
}

/** Whether a row that comes again says another number than before. */
function differs(gathered: Gathered, row: FoundRow): boolean {
  return [...(row.cells ?? [])].some(
    ([column, cell]) => gathered.figures[figureKey(row.id ?? '', column)]?.text !== cell.text,
  )
}

function addFigures(figures: Record<FigureKey, Figure>, row: FoundRow): void {
  if (row.id === null || row.cells === null) return
  for (const [column, { text, isBroken, ref }] of row.cells) {
    figures[figureKey(row.id, column)] ??= { ...parseCount(text, isBroken), text, ref }
  }
}

/** What the report keeps of each table: its rows, the labels that differ from the form's, added rows. */
export function describeTables(read: ReadTables, refOf: (block: number) => number): ReportTable[] {
  return TABLES.map((id) => {
    const rows = read.rows[id]
    const parts = read.parts.filter((part) => part.table === id)
    const named = rows.flatMap((row) => (row.id === null || row.label === '' ? [] : [[row.id, row.label] as const]))
    return {
      id,
      state: rows.length > 0 ? 'printed' : 'absent',
      rows: [...new Set(rows.flatMap((row) => row.id ?? []))],
      labels: Object.fromEntries(named.reverse()),
      addedRows: rows.filter((row) => row.id === null && row.label !== '').map((row) => row.label),
      headUnits: Object.assign({}, ...parts.map((part) => part.headUnits)) as Record<string, string>,
      ref: parts[0] ? refOf(parts[0].block) : null,
    }
  })
}
