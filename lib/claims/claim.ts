import type { Span } from '#lib/text/sentences.ts'

/** What a claim counts: rows of table 三 or 四, or cells of table 二, by their ids. */
export interface Claim {
  /** Row ids of the form whose numbers together are claimed. */
  rows: readonly string[]
  /** Column id of the form that is claimed: 总计 unless an applicant kind or outcome is named. */
  column: string
  /** Number said; 0 where the words say that there were none. */
  value: number
  /** Whether the words say that there were none. */
  isNone: boolean
  /** The words, and where they stand. */
  quote: string
  place: Span
  /** Index of the line in its section, and which section. */
  section: number
  line: number
}
