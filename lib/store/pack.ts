import { packReport, unpackReport } from '#lib/capture/packed-report.ts'
import type { Check } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { StoreFailure } from './failure.ts'
import type { ReportRow, ReportRowOfOne, StoredReport } from './schema.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** A value as JSON in UTF-8: half the size of the same text as a string, and no object graph to take apart when read. */
export function packJson(value: unknown): Uint8Array<ArrayBuffer> {
  return encoder.encode(JSON.stringify(value))
}

/** The report that was packed as JSON in UTF-8; throws on anything else. */
export function unpackBytes(bytes: Uint8Array): Report {
  return unpackReport(JSON.parse(decoder.decode(bytes)))
}

/** A report and its findings as they are stored. */
export function packRow(id: string, report: Report, check: Check): ReportRow {
  return { id, report: packJson(packReport(report)), check: packJson(check) }
}

/** A stored row with other findings. */
export function withCheck(row: StoredReport, check: Check): ReportRow {
  if (isOfOne(row)) return packRow(row.id, row.report, check)
  // A piece of a bundle would be stored with the whole bundle behind it.
  return { id: row.id, report: row.report.slice(), check: packJson(check) }
}

/** Whether a row was written by version 1 of the schema. */
function isOfOne(row: StoredReport): row is ReportRowOfOne {
  return !(row.report instanceof Uint8Array)
}

/** The findings of a stored row. */
export function checkOf(row: StoredReport): Check {
  return isOfOne(row) ? row.check : whole(row.id, () => JSON.parse(decoder.decode(row.check)) as Check)
}

/** The report of a stored row; fails with `database-damaged` when it is no longer whole. */
export function reportOf(row: StoredReport): Report {
  return isOfOne(row) ? row.report : whole(row.id, () => unpackBytes(row.report))
}

/** A stored row as its two pieces of JSON, for a library file: as they are stored, without having been taken apart. */
export function piecesOf(row: StoredReport): Pick<ReportRow, 'report' | 'check'> {
  if (isOfOne(row)) return { report: packJson(packReport(row.report)), check: packJson(row.check) }
  return { report: row.report, check: row.check }
}

function whole<T>(id: string, read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new StoreFailure('database-damaged', `report of ${id}: ${error}`)
  }
}
