import type { Cell, Grid } from '#lib/document/document.ts'
import { DISPUTES, OUTCOMES } from '#lib/form/disputes.ts'
import { figureKey } from '#lib/form/figures.ts'
import { parseCount } from '#lib/text/count.ts'
import { fold } from '#lib/text/fold.ts'
import type { FoundRow, FoundTable } from './found.ts'
import { LabelSet } from './match-label.ts'
import { assignCells, isUnder, rowsOf } from './reading-row.ts'

const GROUP_ROWS = DISPUTES.blocks[0]?.rows ?? []
const GROUPS = new LabelSet(GROUP_ROWS)
const HEADS = new LabelSet(OUTCOMES.filter((outcome) => outcome.id !== 'total'))

interface Leaf {
  outcome: string
  cell: Cell
}

function outcomeOf(text: string): string | null {
  const bare = fold(text)
  if (bare === '总计' || bare === '合计') return 'total'
  if (bare === '维持') return 'upheld'
  if (bare === '纠正') return 'corrected'
  return HEADS.match(text)?.id ?? null
}

/** Which group a text names; 行政诉讼 alone names none, since it stands over two. */
function groupOf(text: string): string | null {
  return GROUPS.match(text)?.id ?? null
}

/**
 * Finds table 四 in a grid, its groups side by side or one below the other. `before` are the groups already read from
 * the grids before it, for tables printed as two.
 */
export function readDisputes(grid: Grid, before: readonly string[]): FoundTable | null {
  const rows = rowsOf(grid)
  const leaves = findLeaves(rows)
  if (leaves.length < 4 || leaves.length % OUTCOMES.length !== 0) return null
  if (new Set(leaves.map((leaf) => leaf.outcome)).size !== OUTCOMES.length) return null
  const lastHead = Math.max(...leaves.map((leaf) => leaf.cell.row))
  const headRows = rows.slice(0, lastHead + 1)
  const body = rows.slice(lastHead + 1)
  const found =
    leaves.length === OUTCOMES.length && isOneBelowTheOther(body)
      ? readBelow(body, leaves)
      : readBeside(body, leaves, groupsOfHeads(headRows, leaves, before))
  return found.length > 0 ? { table: 'disputes', rows: found, editions: [], headUnits: {} } : null
}

function findLeaves(rows: readonly Cell[][]): Leaf[] {
  const leaves: Leaf[] = []
  let lastRow = -1
  for (const row of rows.slice(0, 60)) {
    const here = row.flatMap((cell) => {
      const outcome = outcomeOf(cell.text)
      return outcome ? [{ outcome, cell }] : []
    })
    if (here.length < 4) {
      if (leaves.length > 0 && row.some((cell) => /\d/.test(cell.text))) break
      continue
    }
    if (lastRow >= 0 && (here[0]?.cell.row ?? 0) - lastRow > 2) break
    lastRow = here[0]?.cell.row ?? lastRow
    leaves.push(...here)
  }
  return leaves.sort((one, other) => one.cell.column - other.cell.column)
}

function isOneBelowTheOther(body: readonly Cell[][]): boolean {
  return body.some((row) => row.some((cell) => groupOf(cell.text) !== null))
}

/** The group of each run of five heads: by the group's label above it, else by order after the groups already read. */
function groupsOfHeads(headRows: readonly Cell[][], leaves: readonly Leaf[], before: readonly string[]): string[] {
  const named = headRows.flat().flatMap((cell) => {
    const group = groupOf(cell.text)
    return group ? [{ group, cell }] : []
  })
  const open = GROUP_ROWS.map((row) => row.id).filter((id) => !before.includes(id))
  const runs = leaves.length / OUTCOMES.length
  if (named.length === runs) {
    return named.sort((one, other) => one.cell.column - other.cell.column).map((it) => it.group)
  }
  const groups: string[] = []
  for (let run = 0; run < runs; run++) {
    const first = leaves[run * OUTCOMES.length]?.cell
    const above = named.find((it) => first && isUnder(first, it.cell) && !groups.includes(it.group))
    const group =
      above?.group ?? open.find((id) => !groups.includes(id) && (!named.some((it) => it.group === id) || runs === 3))
    groups.push(group ?? '')
  }
  return groups
}

function readBeside(body: readonly Cell[][], leaves: readonly Leaf[], groups: readonly string[]): FoundRow[] {
  const heads = leaves.map((leaf) => leaf.cell)
  for (const row of body) {
    const numbers = row.filter(
      (cell, at) => !(at === 0 && row.length > heads.length) || parseCount(cell.text).state !== 'text',
    )
    const cells = assignCells(heads, numbers)
    if (!cells || cells.some((cell) => outcomeOf(cell.text) !== null)) continue
    return groups.flatMap((group, run): FoundRow[] => {
      if (group === '') return []
      const keyed = OUTCOMES.flatMap((_, offset) => {
        const at = run * OUTCOMES.length + offset
        const leaf = leaves[at]
        const cell = cells[at]
        return leaf && cell ? [[figureKey(group, leaf.outcome), cell] as const] : []
      })
      return [{ table: 'disputes', id: group, label: labelOf(group), cells: keyed, unread: null }]
    })
  }
  return []
}

function readBelow(body: readonly Cell[][], leaves: readonly Leaf[]): FoundRow[] {
  const heads = leaves.map((leaf) => leaf.cell)
  const found: FoundRow[] = []
  for (const row of body) {
    const at = row.findLastIndex((cell) => groupOf(cell.text) !== null)
    const label = row[at]
    const group = label ? groupOf(label.text) : null
    if (!label || !group || found.some((it) => it.id === group)) continue
    const cells = assignCells(heads, row.slice(at + 1)) ?? assignCells(heads, row.slice(-heads.length))
    const keyed = cells?.flatMap((cell, index) => {
      const leaf = leaves[index]
      return leaf ? [[figureKey(group, leaf.outcome), cell] as const] : []
    })
    found.push({
      table: 'disputes',
      id: group,
      label: label.text,
      cells: keyed ?? [],
      unread: keyed ? null : 'cells-do-not-fit',
    })
  }
  return found
}

function labelOf(group: string): string {
  return GROUP_ROWS.find((row) => row.id === group)?.label ?? group
}
