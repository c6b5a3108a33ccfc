import { Dexie, type EntityTable } from 'dexie'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import type { Check } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'

/** A list line as it is stored. */
export interface CaptureRow extends CaptureSummary {
  /** The year, or 0 without one: indexes leave out null. */
  yearOrder: number
}

/** The full report and its findings, apart from the list line of the same id. */
export interface ReportRow {
  id: string
  report: Report
  check: Check
}

/** The page as it was captured, gzip-compressed UTF-8. */
export interface PageRow {
  id: string
  html: Uint8Array<ArrayBuffer>
}

/** A list line taken out of the library that can still be put back; its report and page stay where they are. */
export interface RemovedRow {
  id: string
  capture: CaptureRow
}

/** The database `gouji`: light list lines in `captures`, everything heavy apart under the same id. */
export class Library extends Dexie {
  declare captures: EntityTable<CaptureRow, 'id'>
  declare reports: EntityTable<ReportRow, 'id'>
  declare pages: EntityTable<PageRow, 'id'>
  declare removed: EntityTable<RemovedRow, 'id'>

  constructor() {
    // What was confirmed must outlive a crash of the whole machine, so a transaction ends on the disk, not before it.
    super('gouji', { chromeTransactionDurability: 'strict' })
    this.version(1).stores({
      captures:
        'id, &[address+version], [latest+capturedAt], [latest+organ+yearOrder], [latest+yearOrder], [latest+errors]',
      reports: 'id',
      pages: 'id',
      removed: 'id, [capture.address+capture.version]',
    })
  }
}
