import type { Document, Grid } from '#lib/document/document.ts'
import type { Edition, FigureKey, TableId } from '#lib/form/form.ts'
import type { Figure, ReportTable } from '#lib/report/report.ts'
import { parseCount } from '#lib/text/count.ts'
import type { FoundRow, FoundTable } from './found.ts'
import { readDisclosure } from './read-disclosure.ts'
import { readDisputes } from './read-disputes.ts'
import { readRequests } from './read-requests.ts'

/** The standard tables of a page: its first report's figures, and where in the blocks they stand. */
export interface ReadTables {
  figures: Record<FigureKey, Figure>
  tables: Record<TableId, FoundTable[]>
  /** Index of each found grid in the document's blocks. */
  blocks: Record<TableId, number[]>
  editions: Edition[]
  /** Index of the block with which the form begins anew, or null. */
  repeatsAt: number | null
  /** Whether what comes again has other numbers: a second report, not a copy. */
  hasSecondReport: boolean
  /** Labels of rows whose numbers could not be told apart. */
  unread: FoundRow[]
}

const TABLES: readonly TableId[] = ['disclosure', 'requests', 'disputes']

/** Finds the form's tables in a document by their labels; what comes after the form begins anew is left out. */
export function readTables(document: Document): ReadTables {
  const read: ReadTables = {
    figures: {},
    tables: { disclosure: [], requests: [], disputes: [] },
    blocks: { disclosure: [], requests: [], disputes: [] },
    editions: [],
    repeatsAt: null,
    hasSecondReport: false,
    unread: [],
  }
  for (const [at, block] of document.blocks.entries()) {
    if (block.kind !== 'grid') continue
    for (const table of TABLES) {
      const found = findTable(table, block, read)
      if (found) takeTable(read, found, at)
    }
  }
  return read
}

function findTable(table: TableId, grid: Grid, read: ReadTables): FoundTable | null {
  if (table === 'disclosure') return readDisclosure(grid, read.editions)
  if (table === 'requests') return readRequests(grid, read.tables.requests.length > 0)
  return readDisputes(
    grid,
    read.tables.disputes.flatMap((found) => found.rows.map((row) => row.id ?? '')),
  )
}

function takeTable(read: ReadTables, found: FoundTable, at: number): void {
  const known = new Set(read.tables[found.table].flatMap((it) => it.rows.map((row) => row.id)))
  const isRepeated = found.rows.some((row) => row.id !== null && known.has(row.id))
  if (isRepeated || read.repeatsAt !== null) {
    read.repeatsAt ??= at
    if (read.repeatsAt <= at && differs(read, found)) read.hasSecondReport = true
    return
  }
  read.tables[found.table].push(found)
  read.blocks[found.table].push(at)
  for (const edition of found.editions) if (!read.editions.includes(edition)) read.editions.push(edition)
  const rowsTaken = new Set<string>()
  for (const row of found.rows) {
    if (row.id !== null && rowsTaken.has(row.id)) continue
    if (row.id !== null) rowsTaken.add(row.id)
    if (row.unread) read.unread.push(row)
    for (const [key, cell] of row.cells)
      read.figures[key] ??= { text: cell.text, ...parseCount(cell.text), ref: cell.ref }
  }
}

/** Whether a table that comes again says another number, or one that the first report does not have. */
function differs(read: ReadTables, found: FoundTable): boolean {
  return found.rows.some((row) => row.cells.some(([key, cell]) => read.figures[key]?.text !== cell.text))
}

/** What the report keeps of each table: its rows, the labels that differ from the form's, added rows. */
export function describeTables(read: ReadTables, refOf: (block: number) => number): ReportTable[] {
  return TABLES.map((id) => {
    const rows = read.tables[id].flatMap((found) => found.rows)
    const first = read.blocks[id][0]
    return {
      id,
      state: rows.length > 0 ? 'printed' : 'absent',
      rows: [...new Set(rows.flatMap((row) => row.id ?? []))],
      labels: Object.fromEntries(rows.flatMap((row) => (row.id === null ? [] : [[row.id, row.label]]))),
      addedRows: rows.filter((row) => row.id === null).map((row) => row.label),
      headUnits: Object.assign({}, ...read.tables[id].map((found) => found.headUnits)) as Record<string, string>,
      ref: first === undefined ? null : refOf(first),
    }
  })
}
