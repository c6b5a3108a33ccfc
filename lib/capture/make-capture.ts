import { hostOf, keptAddress } from './address.ts'
import type { Capture, CaptureRequest } from './capture.ts'

/** The capture that a page's request asks for; the hash is that of the report's content text. */
export function makeCapture(
  { id, address, capturedAt, report, check }: CaptureRequest,
  contentHash: string,
  extensionVersion: string,
): Capture {
  return {
    id,
    address: keptAddress(address),
    host: hostOf(address),
    title: report.title,
    capturedAt,
    contentHash,
    extensionVersion,
    report,
    check,
  }
}
