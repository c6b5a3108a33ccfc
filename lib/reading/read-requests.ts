import type { Cell, Grid } from '#lib/document/document.ts'
import { figureKey } from '#lib/form/figures.ts'
import { APPLICANTS, OTHER_PARTS, REQUEST_ROWS, REQUESTS_2021 } from '#lib/form/requests.ts'
import { parseCount } from '#lib/text/count.ts'
import type { FoundRow, FoundTable } from './found.ts'
import { LabelSet } from './match-label.ts'
import { assignCells, rowsOf } from './reading-row.ts'

const ROWS = new LabelSet(REQUEST_ROWS)
const GROUPS = new LabelSet(REQUESTS_2021.blocks[0]?.groups ?? [])
const HEADS = new LabelSet(APPLICANTS.map(({ id, label }) => ({ id, label: `${label}` })))

/** Rows that other tables also have, so that they prove nothing alone. */
const COMMON = new Set([
  'requests.granted',
  'requests.partlyGranted',
  'requests.other.rest',
  'requests.settled',
  'requests.notProcessed.repeated',
  'requests.other',
])

interface LabelledRow {
  id: string | null
  label: string
  cells: Cell[]
}

/**
 * Finds table 三 in a grid: rows by their labels, each row's numbers in order after its label. A grid that goes on with
 * a table torn in two (`isContinuing`) needs no more than one row to be told.
 */
export function readRequests(grid: Grid, isContinuing: boolean): FoundTable | null {
  const rows = rowsOf(grid)
  const heads = findHeads(rows)
  const labelled = labelRows(rows, heads)
  const known = labelled.filter((row) => row.id !== null)
  const telling = known.filter((row) => row.id !== null && !COMMON.has(row.id))
  if (isContinuing ? known.length === 0 : telling.length === 0 || known.length < 2) return null
  const surplus = surplusPlaces(labelled)
  const found = labelled.map((row) => readRow(row, heads, surplus)).filter((row) => row !== null)
  if (!found.some((row) => row.cells.length > 0 || row.unread)) return null
  const parts: readonly string[] = OTHER_PARTS
  const inThree = known.some((row) => row.id !== null && parts.includes(row.id))
  const inOne = known.some((row) => row.id === 'requests.other')
  return { table: 'requests', rows: found, editions: inThree ? ['2021'] : inOne ? ['2019'] : [], headUnits: {} }
}

/** The seven heads in the order of the form, or null where the page prints them otherwise or not at all. */
function findHeads(rows: readonly Cell[][]): Cell[] | null {
  const heads = new Map<string, Cell>()
  for (const row of rows.slice(0, 8)) {
    for (const cell of row) {
      const id =
        cell.text === '其他'
          ? 'otherOrganization'
          : cell.text.replace(/\s/g, '') === '总计'
            ? 'total'
            : HEADS.match(cell.text)?.id
      const short = id ?? shortHead(cell.text)
      if (short && !heads.has(short)) heads.set(short, cell)
    }
    if (heads.size >= APPLICANTS.length) break
  }
  const inOrder = APPLICANTS.map((applicant) => heads.get(applicant.id))
  if (!inOrder.every((head): head is Cell => head !== undefined)) return null
  return inOrder.every((head, at) => at === 0 || head.column > (inOrder[at - 1]?.column ?? -1)) ? inOrder : null
}

function shortHead(text: string): string | undefined {
  const bare = text.replace(/\s/g, '')
  if (/^其[他它]$/.test(bare)) return 'otherOrganization'
  if (/^(?:总|總|合)[计計]$/.test(bare)) return 'total'
  return bare === '自然人' ? 'naturalPerson' : undefined
}

/** Splits each row after its last label; a row of unknown label but with seven cells of numbers is kept as added. */
function labelRows(rows: readonly Cell[][], heads: readonly Cell[] | null): LabelledRow[] {
  const labelled: LabelledRow[] = []
  for (const row of rows) {
    const split = splitAfterLabel(row)
    if (split) labelled.push(split)
    else {
      const added = addedRow(row, heads)
      if (added && labelled.length > 0) labelled.push(added)
    }
  }
  return labelled
}

function splitAfterLabel(row: readonly Cell[]): LabelledRow | null {
  let found: LabelledRow | null = null
  for (const [at, cell] of row.entries()) {
    if (cell.text === '') continue
    const match = ROWS.match(cell.text)
    const isGroup = GROUPS.match(cell.text) !== null
    if (match) found = { id: match.id, label: cell.text, cells: row.slice(at + 1) }
    else if (!isGroup && found) break
    else if (!isGroup && parseCount(cell.text).state === 'text' && at > 2) break
  }
  // The label's own cell may be followed by a blank label column; seven cells at the end are the numbers then.
  return found && found.cells.length > 0 ? found : null
}

function addedRow(row: readonly Cell[], heads: readonly Cell[] | null): LabelledRow | null {
  const numbers = row.slice(-APPLICANTS.length)
  const label = row[row.length - APPLICANTS.length - 1]
  if (numbers.length < APPLICANTS.length || !label || parseCount(label.text).state !== 'text') return null
  if (heads?.some((head) => row.includes(head))) return null
  const isNumeric = numbers.every((cell) => parseCount(cell.text).state !== 'text')
  return isNumeric && numbers.some((cell) => cell.text !== '') ? { id: null, label: label.text, cells: numbers } : null
}

/** Places after the label that are blank in every row: the empty extra columns of a page, to be passed over. */
function surplusPlaces(rows: readonly LabelledRow[]): ReadonlySet<number> {
  const longest = Math.max(...rows.map((row) => row.cells.length))
  const full = rows.filter((row) => row.cells.length === longest)
  const blank = Array.from({ length: longest }, (_, at) => at).filter((at) =>
    full.every((row) => row.cells[at]?.text === ''),
  )
  return new Set(longest - blank.length === APPLICANTS.length ? blank : [])
}

function readRow(row: LabelledRow, heads: readonly Cell[] | null, surplus: ReadonlySet<number>): FoundRow | null {
  const cells = chooseCells(row.cells, heads, surplus)
  if (!cells)
    return row.id === null
      ? null
      : { table: 'requests', id: row.id, label: row.label, cells: [], unread: 'cells-do-not-fit' }
  const { id } = row
  const keyed =
    id === null
      ? []
      : APPLICANTS.flatMap((applicant, at) => {
          const cell = cells[at]
          return cell ? [[figureKey(id, applicant.id), cell] as const] : []
        })
  return { table: 'requests', id, label: row.label, cells: keyed, unread: null }
}

function chooseCells(
  cells: readonly Cell[],
  heads: readonly Cell[] | null,
  surplus: ReadonlySet<number>,
): readonly Cell[] | null {
  if (cells.length === APPLICANTS.length) return cells
  const kept = cells.filter((_, at) => !surplus.has(at))
  if (kept.length === APPLICANTS.length) return kept
  return heads ? assignCells(heads, cells) : null
}
