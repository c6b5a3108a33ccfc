import type { Span } from '#lib/text/sentences.ts'

/** Which table a claim is held against. */
export type ClaimAbout = 'requests' | 'disputes' | 'documents'

/** What a claim counts; its words decide which cells that may be. */
export type ClaimSubject =
  | 'received'
  | 'handled'
  | 'settled'
  | 'carriedIn'
  | 'carriedOut'
  | 'carried'
  | 'outcome'
  | 'cases'
  | 'caseOutcome'
  | 'documents'

/** Cells that are added up: every one of these rows in every one of these columns, by their ids in the form. */
export interface Meaning {
  rows: readonly string[]
  columns: readonly string[]
}

/** A number, or that there was none, said in words. */
export interface Claim {
  about: ClaimAbout
  subject: ClaimSubject
  /** What it may mean by the form's habits, likeliest first; it is true when one of these comes to its value. */
  meanings: readonly Meaning[]
  /** Number said; 0 where the words say that there were none. */
  value: number
  /** Whether the words say that there were none. */
  isNone: boolean
  /** Whether it may be told of a part of what the table counts, so that only a larger number contradicts it. */
  isAtMost: boolean
  /** The words, and where they stand. */
  quote: string
  place: Span
  /** Index of the section among the report's, and of the line in it. */
  section: number
  line: number
}

/** Words that hold of all cases: 全部办结, 均获维持, 零败诉. */
export interface ClaimOfAll {
  /** Cells that must be 0 for it. */
  denies: Meaning
  quote: string
  place: Span
}
