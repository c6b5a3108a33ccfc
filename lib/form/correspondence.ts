import type { Edition } from './form.ts'

/** Why two figures that look alike in two editions are not the same measure. */
export type DifferenceOfMeaning =
  /** 新制作 counts what was newly written; 制发 counts what was issued, revisions under a new number included. */
  | 'made-is-not-issued'
  /** 对外公开总数量 counts what is open to the public, whether still in force or not; 现行有效 what is in force. */
  | 'disclosed-is-not-in-force'
  /** Edition 2019 counts kinds of fees; edition 2021 asks for the money taken. */
  | 'fee-kinds-are-not-money'
  /** Edition 2021 no longer asks for it. */
  | 'not-asked-since-2021'
  /** Edition 2019 did not ask for it. */
  | 'not-asked-before-2021'

/** Figures (by row and column) that only one edition asks for, and why no figure of the other one stands beside them. */
export interface Unmatched {
  edition: Edition
  /** Row ids; all rows of table 二 that have the columns when left out. */
  rows?: readonly string[]
  columns: readonly string[]
  reason: DifferenceOfMeaning
}

/**
 * A figure means the same in both editions exactly when both print its key: the keys were given that way. Everything
 * else is listed here, with the reason. Counts of decisions (处理决定数量 and 本年处理决定数量), all of table 四 and all of
 * table 三 but （六）'s parts are the same measure.
 */
export const UNMATCHED: readonly Unmatched[] = [
  { edition: '2019', columns: ['made'], reason: 'made-is-not-issued' },
  { edition: '2021', columns: ['issued'], reason: 'made-is-not-issued' },
  { edition: '2019', columns: ['totalDisclosed'], reason: 'disclosed-is-not-in-force' },
  { edition: '2021', columns: ['inForce'], reason: 'disclosed-is-not-in-force' },
  {
    edition: '2019',
    rows: ['disclosure.fees'],
    columns: ['previousItems', 'change'],
    reason: 'fee-kinds-are-not-money',
  },
  { edition: '2021', rows: ['disclosure.fees'], columns: ['amount'], reason: 'fee-kinds-are-not-money' },
  { edition: '2019', columns: ['disclosed', 'previousItems', 'change'], reason: 'not-asked-since-2021' },
  { edition: '2019', rows: ['disclosure.otherServices'], columns: ['decisions'], reason: 'not-asked-since-2021' },
  {
    edition: '2019',
    rows: ['disclosure.procurement'],
    columns: ['projects', 'amount'],
    reason: 'not-asked-since-2021',
  },
  { edition: '2021', columns: ['repealed'], reason: 'not-asked-before-2021' },
  {
    edition: '2021',
    rows: ['requests.other.notCorrected', 'requests.other.feeUnpaid', 'requests.other.rest'],
    columns: ['naturalPerson', 'business', 'research', 'ngo', 'legalService', 'otherOrganization', 'total'],
    reason: 'not-asked-before-2021',
  },
]

/** Why a figure has no counterpart in the other edition, or null when it has one. */
export function whyUnmatched(row: string, column: string): DifferenceOfMeaning | null {
  const entry = UNMATCHED.find(
    ({ rows, columns }) => columns.includes(column) && (rows ? rows.includes(row) : row.startsWith('disclosure.')),
  )
  return entry?.reason ?? null
}
