import { OTHER_PARTS, REQUEST_ROWS } from '#lib/form/requests.ts'
import type { FoundRow } from './found.ts'

const ORDER = REQUEST_ROWS.map((row) => row.id)
const PARTS: readonly string[] = OTHER_PARTS

/**
 * Rows of table 三 printed without a label are taken for the form's where the rows before and after leave exactly as
 * many places as there are such rows; the rows of all parts of a torn table in the order of print.
 */
export function placeByOrder(rows: readonly FoundRow[]): FoundRow[] {
  const placed = [...rows]
  const seen = new Set(rows.map((row) => row.id))
  const isNameless = (row: FoundRow | undefined) => row?.id === null && row.label === ''
  for (let at = 0; at < rows.length; at++) {
    if (!isNameless(rows[at])) continue
    let end = at
    while (isNameless(rows[end])) end++
    const ids = rowsBetween(rows[at - 1]?.id ?? null, rows[end]?.id ?? null, end - at, seen)
    for (const [offset, id] of ids.entries()) {
      const nameless = rows[at + offset]
      if (nameless) placed[at + offset] = { ...nameless, id, how: 'by-order' }
    }
    at = end
  }
  return placed
}

/**
 * The form's rows between two, as many as asked for; where the page has not shown how it prints （六）, the one printing
 * that has as many.
 */
function rowsBetween(
  before: string | null,
  next: string | null,
  count: number,
  seen: ReadonlySet<string | null>,
): string[] {
  if (before === null || next === null) return []
  const between = ORDER.slice(ORDER.indexOf(before) + 1, ORDER.indexOf(next))
  const inOne = PARTS.some((id) => seen.has(id)) ? [] : between.filter((id) => !PARTS.includes(id))
  const inThree = seen.has('requests.other') ? [] : between.filter((id) => id !== 'requests.other')
  const fitting = new Set([inOne, inThree].filter((ids) => ids.length === count).map((ids) => ids.join(' ')))
  const [only = ''] = fitting
  return fitting.size === 1 && only !== '' ? only.split(' ') : []
}
