import type { Measure } from '#lib/form/form.ts'
import type { Change, ComparedCell, NoAmount, NoShare } from './comparison.ts'
import { inWan, plain } from './money.ts'

/** From which base a change is told in per cent: below, one more is a great share of little. */
export const LEAST_BASE = 10

/** What of a cell a change needs. */
export type ChangeSide = Pick<ComparedCell, 'face' | 'value' | 'unit' | 'standing' | 'standsForParts' | 'isDoubtful'>

const NOT_COMPARABLE = new Set<string>(['absent', 'not-in-edition', 'text', 'undecided'])

/**
 * The change from an earlier cell to a later one. Blanks and dashes count as 0 in the amount, as in every sum, and are
 * told so; per cent is only formed from a printed number of 10 or more.
 */
export function changeBetween(earlier: ChangeSide, later: ChangeSide, measure: Measure): Change {
  const { from, to, unit, why } = measure === 'money' ? moneySides(earlier, later) : countSides(earlier, later)
  const amount = from === null || to === null ? null : plain(to - from)
  const whyNoShare = noShare(earlier, from, amount, measure)
  return {
    amount,
    whyNoAmount: amount === null ? why : null,
    unit: amount === null ? null : unit,
    share: whyNoShare === null && amount !== null && from !== null ? amount / from : null,
    whyNoShare,
    countsBlank: amount !== null && (countsNothing(earlier) || countsNothing(later)),
    standsForParts: amount !== null && (earlier.standsForParts || later.standsForParts),
    isDoubtful: earlier.isDoubtful || later.isDoubtful,
  }
}

interface Sides {
  from: number | null
  to: number | null
  unit: string | null
  why: NoAmount
}

function countSides(earlier: ChangeSide, later: ChangeSide): Sides {
  return {
    from: earlier.standing,
    to: later.standing,
    unit: null,
    why: obstacle(earlier) ?? obstacle(later) ?? 'undecided',
  }
}

/** Money in the unit of both, or in 万元 when they differ. */
function moneySides(earlier: ChangeSide, later: ChangeSide): Sides {
  const units = new Set([earlier, later].filter((side) => side.standing !== 0).map((side) => side.unit))
  const [unit = earlier.unit ?? later.unit] = units
  if (units.size < 2 && unit !== null && inWan(1, unit) !== null) return { ...countSides(earlier, later), unit }
  const wan = (side: ChangeSide) => (side.standing === null ? null : inWan(side.standing, side.unit))
  return {
    from: wan(earlier),
    to: wan(later),
    unit: '万元',
    why: obstacle(earlier) ?? obstacle(later) ?? 'unit-unknown',
  }
}

/** What keeps a cell out of any difference; an undecided standing on a printed face is the text of a part. */
function obstacle(side: ChangeSide): NoAmount | null {
  if (NOT_COMPARABLE.has(side.face)) return side.face as NoAmount
  return side.standing === null ? 'undecided' : null
}

function noShare(earlier: ChangeSide, from: number | null, amount: number | null, measure: Measure): NoShare | null {
  if (amount === null || from === null) return 'no-amount'
  if (measure === 'change') return 'signed-measure'
  if (earlier.face !== 'number') return 'from-blank'
  if (from === 0) return 'from-zero'
  return from < LEAST_BASE ? 'small-base' : null
}

function countsNothing(side: ChangeSide): boolean {
  return (side.face === 'blank' || side.face === 'dash') && !side.standsForParts
}
