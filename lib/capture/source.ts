/** Printed figures of a kept report, to be shown on the page that it was read from. */
export interface SourceAsked {
  agency: string
  year: number | null
  /** Address of the page. */
  address: string
  /** Figure keys; the first one is brought into view. */
  figures: string[]
}

/** What came of showing figures where they were read. */
export type SourceOutcome =
  | 'shown'
  /** The page cannot be loaded. */
  | 'unreachable'
  /** The page is there and holds no report (any more). */
  | 'no-report'
  /** It holds the report of another organ or year. */
  | 'other-report'
  /** The report is there and does not print these figures (any more). */
  | 'no-figure'
  /** The extension has no right to its site: reports from there are read on a click only. */
  | 'not-granted'
  | 'too-slow'
