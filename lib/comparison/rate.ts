import type { FigureKey } from '#lib/form/form.ts'

/** Ids of the rates, in the order in which they are shown. */
export const RATE_IDS = [
  'openRate',
  'grantedRate',
  'partlyGrantedRate',
  'deniedRate',
  'unavailableRate',
  'notProcessedRate',
  'otherRate',
  'carriedOutRate',
  'naturalPersonShare',
  'reviewCorrectedRate',
  'litigationCorrectedRate',
  'disputeRate',
] as const

/** Id of a rate. */
export type RateId = (typeof RATE_IDS)[number]

/** One term of a rate: a row, group or total of the form, added or taken away. */
export interface Term {
  sign: 1 | -1
  /** Row or group id; a group's rows are added up. */
  row: string
  label: string
  /** Column that the term fixes; null where the chosen applicant kind fills it in. */
  column: { id: string; label: string } | null
}

/** A rate people ask for: what is divided by what. */
export interface RateFormula {
  id: RateId
  numerator: readonly Term[]
  denominator: readonly Term[]
  /** Whether it can be asked for one kind of applicant. */
  isByApplicant: boolean
}

/** Why a rate is undefined. */
export type NoRate =
  /** Nothing to divide by. */
  | 'denominator-zero'
  /** A figure it needs is not printed. */
  | 'not-printed'
  /** A figure it needs is text. */
  | 'text'
  /** Table 四 does not tell applicants apart. */
  | 'not-by-applicant'

/** One side of a fraction: its number (null when undecided) and the printed cells it rests on. */
export interface RatePart {
  value: number | null
  keys: readonly FigureKey[]
}

/** A rate of one report, with everything needed to say how it came about. */
export interface Rate {
  id: RateId
  /** Column of table 三 it was taken from. */
  applicant: string
  numerator: RatePart
  denominator: RatePart
  /** Numerator by denominator; null when undefined, never rounded. */
  value: number | null
  whyUndefined: NoRate | null
  /** Whether the denominator is under 30: show n/d, no rank, not in the median. */
  isThin: boolean
}
