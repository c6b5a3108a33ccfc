import type { Cell } from '#lib/document/document.ts'
import { DISPUTES, OUTCOMES } from '#lib/form/disputes.ts'
import { assignNumbers, FOREIGN, type HeadLine, headsOver, isColumn, withoutHeadsOfLabels } from './assign-numbers.ts'
import type { FoundRow } from './found.ts'
import { groupOf, outcomeOf } from './heads-of-disputes.ts'
import { hasWords } from './match-label.ts'

const GROUPS = DISPUTES.blocks[0]?.rows ?? []

type Row = readonly Cell[]

/** How far above the first outcome the heads may begin. */
const MOST_HEAD_ROWS = 3

/** One row that an outcome names: which, and the cells after its label. */
interface OutcomeRow {
  outcome: string
  cells: readonly Cell[]
  /** The cells before its label. */
  before: readonly Cell[]
}

/** Reads table 四 turned: outcomes one below the other, its groups side by side above them or each before its own five. */
export function readTurnedDisputes(rows: readonly Row[]): FoundRow[] {
  const found: FoundRow[] = []
  for (let at = 0; at + OUTCOMES.length <= rows.length; at++) {
    const run = outcomeRun(rows, at)
    if (!run) continue
    const read = run[0]?.cells.length === 1 ? readOneGroup(run, rows[at - 1]) : readSideBySide(run, rows, at)
    found.push(...read.filter(({ id }) => !found.some((it) => it.id === id)))
    at += OUTCOMES.length - 1
  }
  return found
}

/** The rows of all five outcomes, each with as many cells as the others; null when they are anything else. */
function outcomeRun(rows: readonly Row[], first: number): OutcomeRow[] | null {
  const run: OutcomeRow[] = []
  for (let index = first; index < first + OUTCOMES.length; index++) {
    const row = rows[index] ?? []
    const at = row.findIndex((cell) => outcomeOf(cell) !== null)
    const label = row[at]
    const outcome = label ? outcomeOf(label) : null
    const cells = row.slice(at + 1)
    if (outcome === null || cells.length === 0 || cells.some((cell) => outcomeOf(cell) !== null)) return null
    if (run.some((it) => it.outcome === outcome || it.cells.length !== cells.length)) return null
    run.push({ outcome, cells, before: row.slice(0, at) })
  }
  return run
}

/** One number after each outcome: the group stands before the first of them, or in the row above. */
function readOneGroup(run: readonly OutcomeRow[], above: Row | undefined): FoundRow[] {
  const id = lastGroup(run[0]?.before ?? []) ?? lastGroup(above ?? [])
  return id === null ? [] : [rowOf(id, run, ({ cells }) => cells[0])]
}

function lastGroup(cells: readonly Cell[]): string | null {
  return cells.map(groupOf).findLast(isGroup) ?? null
}

/** Numbers under heads that name the groups, read as a tree like those of the form. */
function readSideBySide(run: readonly OutcomeRow[], rows: readonly Row[], at: number): FoundRow[] {
  const all = headsAbove(rows.slice(Math.max(0, at - MOST_HEAD_ROWS), at))
  if (!all) return []
  const heads = headsOver(
    run.map(({ cells }) => cells),
    withoutHeadsOfLabels(all),
  )
  const assigned = run.map(({ cells }) => assignNumbers(heads, cells))
  return heads.ids.flatMap((id) =>
    !isColumn(id) ? [] : [rowOf(id, run, (row) => assigned[run.indexOf(row)]?.get(id))],
  )
}

function headsAbove(rows: readonly Row[]): HeadLine | null {
  const first = rows.findIndex((row) => row.some((cell) => groupOf(cell) !== null))
  const cells = readLevel(rows, first)
  const ids = cells.map((cell, at) => {
    const id = groupOf(cell)
    // The first head stands over the outcomes.
    return isGroup(id) ? id : at > 0 && hasWords(cell.text) ? FOREIGN : null
  })
  const known = ids.filter(isColumn)
  return known.length > 0 && new Set(known).size === known.length ? { ids, cells } : null
}

/** A level's cells, 行政诉讼 replaced by what stands under it. */
function readLevel(rows: readonly Row[], level: number): Cell[] {
  return (rows[level] ?? []).flatMap((cell) => (groupOf(cell) === 'litigation' ? readLevel(rows, level + 1) : [cell]))
}

function isGroup(id: string | null): id is string {
  return GROUPS.some((group) => group.id === id)
}

function rowOf(id: string, run: readonly OutcomeRow[], cellOf: (row: OutcomeRow) => Cell | undefined): FoundRow {
  const label = GROUPS.find((group) => group.id === id)?.label ?? ''
  const cells = run.flatMap((row) => {
    const cell = cellOf(row)
    return cell ? [[row.outcome, cell] as const] : []
  })
  return { id, how: 'exact', label, cells: new Map(cells) }
}
