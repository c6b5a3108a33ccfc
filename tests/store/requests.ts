import { randomUUID } from 'node:crypto'
import type { CaptureRequest } from '#lib/capture/capture.ts'
import type { Report } from '#lib/report/report.ts'
import { checkReport } from '#lib/rules/check-report.ts'

/** What a page asks to be kept of a report; every request is a new one, a minute after the one before. */
export function requestFor(report: Report, changes: Partial<CaptureRequest> = {}): CaptureRequest {
  minutes += 1
  return {
    id: randomUUID(),
    address: report.address ?? '',
    capturedAt: new Date(Date.UTC(2024, 0, 1, 0, minutes)).toISOString(),
    report,
    check: checkReport(report),
    html: `<!doctype html><title>${report.title}</title>${'<p>年度报告</p>'.repeat(200)}`,
    ...changes,
  }
}

let minutes = 0
