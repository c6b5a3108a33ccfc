import type { Cell } from '#lib/document/document.ts'
import { APPLICANTS, ORGANIZATIONS_LABEL } from '#lib/form/requests.ts'
import { FOREIGN, type HeadLine, isColumn } from './assign-numbers.ts'
import { hasWords, LabelSet } from './match-label.ts'

const HEADS = new LabelSet([
  ...APPLICANTS.map(({ id, label }) => ({ id, label, also: id === 'total' ? ['合计', '共计'] : [] })),
  { id: 'organizations', label: ORGANIZATIONS_LABEL },
  { id: 'applicants', label: '申请人情况' },
])

/** A longer head is the note over the labels. */
const LONGEST_FOREIGN = 12

/** How far above the first row of numbers the heads may begin. */
const MOST_ROWS = 6

/**
 * Table 三's heads above a row: read as a tree from the words that stand over others (申请人情况, 法人或其他组织), because
 * their spans are often wrong; with the empty or foreign heads between and beside them. Null unless all seven are there.
 */
export function findRequestHeads(rows: readonly (readonly Cell[])[], first: number): HeadLine | null {
  const above = rows.slice(Math.max(0, first - MOST_ROWS), first)
  const person = above.findLastIndex((row) => row.some((cell) => idOf(cell) === 'naturalPerson'))
  if (person < 0) return null
  const hasUpper = above[person - 1]?.some((cell) => idOf(cell) === 'applicants') ?? false
  const cells = readLevel(above, hasUpper ? person - 1 : person)
  const ids = cells.map((cell, at) => {
    const id = APPLICANTS.find((applicant) => applicant.id === idOf(cell))?.id ?? null
    // The first head stands over the labels, not over numbers.
    return id === null && at > 0 && hasWords(cell.text) && cell.text.length <= LONGEST_FOREIGN ? FOREIGN : id
  })
  const known = ids.filter(isColumn)
  return known.length === APPLICANTS.length && new Set(known).size === known.length ? { ids, cells } : null
}

function idOf(cell: Cell): string | null {
  return HEADS.match(cell.text)?.id ?? null
}

/** A level's cells in order, each that stands over others replaced by those of the next level. */
function readLevel(rows: readonly (readonly Cell[])[], level: number): Cell[] {
  const cells = rows[level] ?? []
  const next = () => withoutEdges(readLevel(rows, level + 1), cells)
  const ids = cells.map(idOf)
  // Where 法人或其他组织 is not printed, its five kinds still follow 自然人.
  const parent = ['applicants', 'organizations'].find((id) => ids.includes(id))
  if (parent) return cells.flatMap((cell, at) => (ids[at] === parent ? next() : [cell]))
  const isLost = ids.includes('naturalPerson') && !ids.includes('business')
  return cells.flatMap((cell, at) => (isLost && ids[at] === 'naturalPerson' ? [cell, ...next()] : [cell]))
}

/** A level without the empty columns at its edges that the level above it shows as well. */
function withoutEdges(cells: readonly Cell[], above: readonly Cell[]): Cell[] {
  const isKnown = (cell: Cell) => idOf(cell) !== null
  const before = Math.min(cells.findIndex(isKnown), above.findIndex(isKnown))
  const after = Math.min(
    cells.length - 1 - cells.findLastIndex(isKnown),
    above.length - 1 - above.findLastIndex(isKnown),
  )
  return cells.slice(Math.max(0, before), cells.length - Math.max(0, after))
}
