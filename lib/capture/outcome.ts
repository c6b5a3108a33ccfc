import type { Report } from '#lib/report/report.ts'

/** What differs between two captures of one address, counted. */
export interface ContentChange {
  /** Figures whose printed text differs, or that only one of the two prints, in the order of the page. */
  figures: string[]
  /** Lines of words that only the earlier and only the later one has. */
  linesGone: number
  linesNew: number
  hasNewTitle: boolean
}

/** What keeping a report came to; `version` counts the captures of its address from 1 (第 N 次). */
export type CaptureOutcome =
  | { outcome: 'kept'; captureId: string; version: number; isPageKept: boolean }
  | {
      outcome: 'new-version'
      captureId: string
      version: number
      isPageKept: boolean
      /** When the version before was taken, and what changed since. */
      changedSince: string
      change: ContentChange
    }
  /** The latest capture of this address says the same; nothing was written. */
  | { outcome: 'already-kept'; captureId: string; version: number; capturedAt: string }

/** Whether what an address shows now is kept; `captureId`, `version` and `capturedAt` are the latest capture's. */
export type KeptState =
  | { state: 'not-kept' }
  | { state: 'kept'; captureId: string; version: number; capturedAt: string }
  | { state: 'changed'; captureId: string; version: number; capturedAt: string; change: ContentChange }

/** A kept report of the same organ about the year before another one. */
export interface LastYear {
  captureId: string
  capturedAt: string
  report: Report
}
