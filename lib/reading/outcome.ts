import type { Report } from '#lib/report/report.ts'

/** A file that a page offers instead of tables. */
export interface Attachment {
  href: string
  text: string
  /** File ending in lower case, empty where its address does not tell it, `picture` for an image, `frame` for a viewer. */
  format: string
}

/** Why a page is not read as a report; the sentence is made where it is shown. */
export type Reason =
  | { code: 'no-form' }
  | { code: 'form-is-blank' }
  | { code: 'report-is-attached' }
  | { code: 'report-is-a-picture' }
  | { code: 'report-is-in-a-viewer' }
  | { code: 'before-the-form'; year: number }
  | { code: 'list-of-reports' }
  | { code: 'title-without-tables' }
  | { code: 'tables-without-cells' }
  | { code: 'explains-the-form' }
  | { code: 'statistics' }
  | { code: 'page-is-empty' }
  | { code: 'file-not-readable'; detail: string }
  | { code: 'format-not-read'; format: string }
  | { code: 'too-large' }

/** What a document turned out to be. */
export type Outcome =
  | { kind: 'report'; report: Report; attachments: Attachment[] }
  | { kind: 'blank-form' | 'attachment' | 'other' | 'unreadable'; reason: Reason; attachments: Attachment[] }
