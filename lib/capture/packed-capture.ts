import * as z from 'zod/mini'
import { Check } from '#lib/report/finding.ts'
import { Capture } from './capture.ts'
import { type PackedReport, packReport, parsePackedReport, unpackReport } from './packed-report.ts'

/** All of a capture but its report and findings. */
export const CaptureHead = z.omit(Capture, { report: true, check: true })
export type CaptureHead = z.infer<typeof CaptureHead>

/** A capture with its report packed, as it stands in a library file. */
export interface PackedCapture extends CaptureHead {
  report: PackedReport
  check: Check
}

/** A capture in pieces of JSON in UTF-8, ready to be put together to a line of a library file. */
export interface CapturePieces {
  head: CaptureHead
  /** A `PackedReport`. */
  report: Uint8Array
  check: Uint8Array
}

/** Text to UTF-8; clean rooms are given one by whoever has it. */
export type Encode = (text: string) => Uint8Array

/** A capture in pieces of JSON. */
export function piecesOfCapture({ report, check, ...head }: Capture, encode: Encode): CapturePieces {
  return { head, report: encode(JSON.stringify(packReport(report))), check: encode(JSON.stringify(check)) }
}

/** The capture with its report as everybody else knows it. */
export function unpackCapture({ report, ...rest }: PackedCapture): Capture {
  return { ...rest, report: unpackReport(report) }
}

/**
 * Reads what may be a capture, its report packed or (as files written by hand may have it) in full. Throws a `ZodError`
 * or an `Error` that names what is wrong.
 */
export function parseCapture(value: unknown): PackedCapture {
  const { report } = Object(value) as { report?: unknown }
  const { figures } = Object(report) as { figures?: unknown }
  if (!Array.isArray(figures)) {
    const capture = Capture.parse(value)
    return { ...capture, report: packReport(capture.report) }
  }
  const check = Check.parse((value as { check?: unknown }).check)
  return { ...CaptureHead.parse(value), report: parsePackedReport(report), check }
}
