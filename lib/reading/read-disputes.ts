import type { Cell, Grid } from '#lib/document/document.ts'
import { DISPUTES, OUTCOMES } from '#lib/form/disputes.ts'
import {
  type Assigned,
  assignNumbers,
  type HeadLine,
  headsOver,
  isColumn,
  isNumber,
  withoutHeadsOfLabels,
} from './assign-numbers.ts'
import type { FoundRow, FoundTable } from './found.ts'
import { findDisputeHeads, groupOf, isOutcomeLine } from './heads-of-disputes.ts'
import { rowsOf } from './rows-of-grid.ts'
import { readTurnedDisputes } from './turned-disputes.ts'

const GROUPS = DISPUTES.blocks[0]?.rows ?? []

const MOST_HEAD_ROWS = 3

/**
 * Finds table 四 in a grid, its groups side by side or one below the other, and so its outcomes. `before` are the groups
 * already read from the grids before it, for tables printed as two; `above` is the grid before it, which may hold heads
 * of a table torn in two.
 */
export function readDisputes(grid: Grid, before: readonly string[], above: Grid | null): FoundTable | null {
  const rows = rowsOf(grid)
  const found = readHeaded(rows, before)
  if (found.length === 0) found.push(...readTurnedDisputes(rows))
  if (found.length === 0 && above) found.push(...readTorn(rows, rowsOf(above), before))
  return found.length > 0 ? { table: 'disputes', rows: found, editions: [], headUnits: {}, heads: null } : null
}

/** Groups under heads that name the outcomes side by side. */
function readHeaded(rows: readonly (readonly Cell[])[], before: readonly string[]): FoundRow[] {
  const found: FoundRow[] = []
  for (let at = 0; at < rows.length; at++) {
    const taken = [...before, ...found.map((row) => row.id)]
    const open = GROUPS.map((group) => group.id).filter((id) => !taken.includes(id))
    const heads = findDisputeHeads(rows, at, open)
    if (!heads) continue
    const body = rows.slice(heads.end + 1)
    const below = outcomesOnly(heads.line)
    const asRows = below ? readBelow(body, below) : []
    found.push(...(asRows.length > 0 ? asRows : readBeside(body, heads.line, heads.groups)))
    at = heads.end
  }
  return found
}

/** What a grid goes on with when heads end the grid before it: the rest of them, or their numbers. */
function readTorn(
  rows: readonly (readonly Cell[])[],
  above: readonly (readonly Cell[])[],
  before: readonly string[],
): FoundRow[] {
  if (before.length >= GROUPS.length) return []
  const last = above.slice(-MOST_HEAD_ROWS)
  const heads = last.slice(last.findIndex(isHeadLine))
  const next = rows.findIndex((row) => !isHeadLine(row))
  return heads.every(isHeadLine) ? readHeaded([...heads, ...rows.slice(0, next + 1)], before) : []
}

function isHeadLine(row: readonly Cell[]): boolean {
  return isOutcomeLine(row) || row.some((cell) => groupOf(cell) !== null)
}

/** Heads of one run of five as outcomes alone, for groups that stand as rows. */
function outcomesOnly(line: HeadLine): HeadLine | null {
  const ids = line.ids.map((id) => (id === null ? null : id.slice(id.lastIndexOf('.') + 1)))
  return ids.filter(isColumn).length === OUTCOMES.length ? withoutHeadsOfLabels({ ...line, ids }) : null
}

/** The first row under the heads that holds a number, if its cells fit them; where none near them does, the first that fits. */
function readBeside(body: readonly (readonly Cell[])[], line: HeadLine, groups: readonly string[]): FoundRow[] {
  const next = body.findIndex(isHeadLine)
  const rows = body.slice(0, next < 0 ? body.length : next).filter((row) => row.length >= OUTCOMES.length)
  // Pastes leave rows of blank cells between heads and numbers.
  const filled = rows.slice(0, MOST_HEAD_ROWS).filter((row) => row.some(isNumber))
  for (const row of filled.length > 0 ? filled : rows) {
    const assigned = assignNumbers(line, row)
    if (!assigned) continue
    return groups.map((group): FoundRow => {
      const label = GROUPS.find((it) => it.id === group)?.label ?? ''
      return { id: group, how: 'exact', label, cells: cellsOfGroup(group, assigned) }
    })
  }
  return []
}

function cellsOfGroup(group: string, assigned: Assigned): Assigned {
  const ofGroup = [...assigned].filter(([key]) => key.startsWith(`${group}.`))
  return new Map(ofGroup.map(([key, cell]) => [key.slice(group.length + 1), cell]))
}

/** Rows that begin with their group, as far as the next heads. */
function readBelow(body: readonly (readonly Cell[])[], line: HeadLine): FoundRow[] {
  const named: { id: string; label: string; cells: readonly Cell[] }[] = []
  for (const row of body) {
    if (isOutcomeLine(row)) break
    const at = row.findLastIndex((cell) => isGroup(groupOf(cell)))
    const label = row[at]
    const id = label ? groupOf(label) : null
    if (!label || id === null || named.some((it) => it.id === id)) continue
    // Groups side by side with nothing after them are heads again.
    if (row.length - at <= OUTCOMES.length - 1) break
    named.push({ id, label: label.text, cells: row.slice(at + 1) })
  }
  const heads = headsOver(
    named.map(({ cells }) => cells),
    line,
  )
  return named.map(({ id, label, cells }) => ({ id, how: 'exact', label, cells: assignNumbers(heads, cells) }))
}

function isGroup(id: string | null): boolean {
  return GROUPS.some((group) => group.id === id)
}
