import type { Cell } from '#lib/document/document.ts'
import { DISPUTES, OUTCOMES } from '#lib/form/disputes.ts'
import { figureKey } from '#lib/form/figures.ts'
import { withoutNoteMark } from '#lib/text/note-mark.ts'
import { FOREIGN, type HeadLine } from './assign-numbers.ts'
import { LabelSet } from './match-label.ts'

const GROUPS = DISPUTES.blocks[0]?.rows ?? []
const GROUP_LABELS = new LabelSet([...GROUPS, { id: 'litigation', label: '行政诉讼' }])
/** Shorter prints of the outcomes; five of them side by side tell table 四 from 三, which has 其他 and 总计 too. */
const OUTCOMES_ALSO: Readonly<Record<string, readonly string[]>> = {
  upheld: ['维持'],
  corrected: ['纠正'],
  otherOutcome: ['其他'],
  pending: ['未审结'],
  total: ['合计', '共计'],
}
const OUTCOME_LABELS = new LabelSet(
  OUTCOMES.map(({ id, label }) => ({
    id,
    label,
    also: OUTCOMES_ALSO[id] ?? [],
  })),
)

/** Which outcome a head names, or null. */
export function outcomeOf(cell: Cell): string | null {
  return OUTCOME_LABELS.match(cell.text)?.id ?? null
}

/** Which group a label names, alone or in the brackets after 行政诉讼; `litigation` for 行政诉讼 by itself. */
export function groupOf(cell: Cell): string | null {
  const inBrackets = /[(（—-]\s*([^()（）]+)[)）]?$/.exec(withoutNoteMark(cell.text))?.[1]
  const inner = inBrackets ? GROUP_LABELS.match(inBrackets)?.id : undefined
  return inner ?? GROUP_LABELS.match(cell.text)?.id ?? null
}

/** Heads of table 四: whole, of one of its two tables, or of five outcomes over rows of groups. */
export interface DisputeHeads {
  /** With ids of figures, or of outcomes where the groups stand as rows. */
  line: HeadLine
  /** Row ids of the groups that stand side by side; empty where they stand as rows. */
  groups: readonly string[]
  /** Index of the last row of heads. */
  end: number
}

/**
 * Finds table 四's heads from a row on: as a tree of groups over outcomes, read in the order of print because spans are
 * often wrong. `open` are the groups not yet read, for heads that print no group. Null where there are none.
 */
export function findDisputeHeads(
  rows: readonly (readonly Cell[])[],
  start: number,
  open: readonly string[],
): DisputeHeads | null {
  const first = rows[start] ?? []
  if (!isOutcomeLine(first) && !first.some((cell) => groupOf(cell) !== null)) return null
  const end = lastHeadRow(rows, start)
  const heads = rows.slice(start, end + 1)
  // A 合计 beside the groups is a column of the page's own.
  const own = new Set(isOutcomeLine(first) ? [] : first.filter((cell) => outcomeOf(cell) !== null))
  const isLeaf = (cell: Cell) => outcomeOf(cell) !== null && !own.has(cell)
  const leaves = heads.flat().filter(isLeaf)
  if (leaves.length === 0 || leaves.length % OUTCOMES.length !== 0) return null
  const { cells, groups } = readTree(heads)
  const isWhole = cells.filter(isLeaf).length === leaves.length
  const line = isWhole ? cells : leaves
  const named = isWhole ? groups : []
  const runs = leaves.length / OUTCOMES.length
  const ofRuns = named.length === runs ? named : open.slice(0, runs)
  if (ofRuns.length < runs || !hasWholeRuns(line.filter(isLeaf))) return null
  let at = -1
  const ids = line.map((cell) => {
    if (!isLeaf(cell)) return own.has(cell) ? FOREIGN : null
    at++
    return figureKey(ofRuns[Math.floor(at / OUTCOMES.length)] ?? '', outcomeOf(cell) ?? '')
  })
  return { line: { ids, cells: line }, groups: ofRuns, end }
}

/** Whether the outcomes come in runs of five different ones. */
function hasWholeRuns(line: readonly Cell[]): boolean {
  const outcomes = line.flatMap((cell) => outcomeOf(cell) ?? [])
  return outcomes.every((_, at) => {
    const from = at - (at % OUTCOMES.length)
    return outcomes.indexOf(outcomes[at] ?? '', from) === at
  })
}

/** Whether a row holds a run of outcomes; a row of numbers may be called 合计, but is not. */
export function isOutcomeLine(row: readonly Cell[] | undefined): boolean {
  return (row?.filter((cell) => outcomeOf(cell) !== null).length ?? 0) >= OUTCOMES.length
}

/** The last of the rows in which heads stand, which are at most three. */
function lastHeadRow(rows: readonly (readonly Cell[])[], start: number): number {
  let end = start
  while (end - start < 2 && isOutcomeLine(rows[end + 1])) end++
  return end
}

/** Leaves in the order of print, each group followed by what stands under it, and the groups in that order. */
function readTree(rows: readonly (readonly Cell[])[]): { cells: Cell[]; groups: string[] } {
  const queues = rows.map((row) => [...row])
  const groups: string[] = []
  const takeOutcomes = (level: number): Cell[] => {
    const taken: Cell[] = []
    const queue = queues[level] ?? []
    let outcomes = 0
    while (queue.length > 0 && outcomes < OUTCOMES.length) {
      const cell = queue.shift() as Cell
      taken.push(cell)
      if (outcomeOf(cell) !== null) outcomes++
    }
    return taken
  }
  const take = (level: number): Cell[] => {
    const cell = queues[level]?.shift()
    if (!cell) return []
    const group = groupOf(cell)
    if (group === 'litigation') return takeAll(level + 1)
    if (group === null) return [cell]
    groups.push(group)
    return takeOutcomes(level + 1)
  }
  const takeAll = (level: number): Cell[] => {
    const cells: Cell[] = []
    while ((queues[level]?.length ?? 0) > 0) cells.push(...take(level))
    return cells
  }
  return { cells: takeAll(0), groups }
}
