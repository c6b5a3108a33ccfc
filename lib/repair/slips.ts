import type { Change, Solution } from './linear-system.ts'

/** Slips of the pen that turn the right number into the one written, the most telling first. */
export const SLIPS = ['digits-swapped', 'digit-added', 'digit-dropped', 'digit-changed', 'sign'] as const

/** One of the slips of the pen. */
export type Slip = (typeof SLIPS)[number]

/** Names the one slip by which `to`, meant, came to be written as `from`; null when no single slip explains it. */
export function findSlip(from: number | null, to: number): Slip | null {
  if (from === null || from === to) return null
  if (from === -to) return 'sign'
  if (from < 0 || to < 0) return null
  const written = String(from)
  const meant = String(to)
  if (written.length === meant.length + 1) return isOneDigitLonger(written, meant) ? 'digit-added' : null
  if (meant.length === written.length + 1) return isOneDigitLonger(meant, written) ? 'digit-dropped' : null
  if (written.length !== meant.length) return null
  const first = firstDifference(written, meant)
  if (written.slice(first + 1) === meant.slice(first + 1)) return 'digit-changed'
  const isSwapped =
    written[first] === meant[first + 1] &&
    written[first + 1] === meant[first] &&
    written.slice(first + 2) === meant.slice(first + 2)
  return isSwapped ? 'digits-swapped' : null
}

/** Names the slip behind a change; null also where the equations leave a choice of values. */
export function slipOfChange(change: Change): Slip | null {
  return change.range === undefined ? findSlip(change.from, change.to) : null
}

/**
 * Solutions in a new order: the more changes are one slip of the pen the earlier, then the more of them are swapped
 * digits, added digits and so on in the order of `SLIPS`; those that are equal keep their order.
 */
export function orderByPlausibility<T extends Solution>(solutions: readonly T[]): T[] {
  return solutions
    .map((solution) => ({ solution, counts: countSlips(solution) }))
    .sort((one, other) => compareCounts(one.counts, other.counts))
    .map(({ solution }) => solution)
}

/** How many changes are a slip, and how many are each of `SLIPS`. */
function countSlips(solution: Solution): number[] {
  const slips = solution.map(slipOfChange).filter((slip) => slip !== null)
  return [slips.length, ...SLIPS.map((kind) => slips.filter((slip) => slip === kind).length)]
}

function compareCounts(one: number[], other: number[]): number {
  const place = one.findIndex((count, at) => count !== other[at])
  return place < 0 ? 0 : (other[place] ?? 0) - (one[place] ?? 0)
}

function firstDifference(one: string, other: string): number {
  let at = 0
  while (at < one.length && one[at] === other[at]) at++
  return at
}

function isOneDigitLonger(longer: string, shorter: string): boolean {
  const at = firstDifference(longer, shorter)
  return longer.slice(at + 1) === shorter.slice(at)
}
