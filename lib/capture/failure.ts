/** Why something asked for was not done; the sentence is made where it is shown. */
export type FailureCode =
  /** Nobody answers there: no inspector in that page, or a worker that could not be started. */
  | 'no-answer'
  | 'timed-out'
  /** The extension was updated or removed while the page stayed open; reloading the page helps. */
  | 'extension-replaced'
  /** The browser lets no extension into that page: its own pages, its shop, its PDF viewer. */
  | 'page-off-limits'
  /** The page is not read as a report, so there is nothing to keep. */
  | 'not-a-report'
  /** What was asked, or who asked it, is not what it should be. */
  | 'refused'
  | 'too-large'
  | 'disk-full'
  /** Another window holds the database, or it did not open in time. */
  | 'database-locked'
  /** This browser or window offers no database. */
  | 'database-missing'
  /** Written by a newer version of the extension. */
  | 'database-newer'
  | 'database-damaged'
  /** What was asked for is not, or no longer, in the library. */
  | 'not-found'
  | 'failed'

/** A failure as it travels between contexts; `detail` is for reports of faults, never shown as a sentence. */
export interface Failure {
  code: FailureCode
  detail?: string
}

/** What was asked for, or why it was not done; nothing travels as an exception. */
export type Answered<T> = { ok: true; answer: T } | { ok: false; failure: Failure }

/** An answer. */
export function answered<T>(answer: T): { ok: true; answer: T } {
  return { ok: true, answer }
}

/** An answer that says why there is none. */
export function failed(code: FailureCode, detail?: string): { ok: false; failure: Failure } {
  return { ok: false, failure: detail === undefined ? { code } : { code, detail } }
}
