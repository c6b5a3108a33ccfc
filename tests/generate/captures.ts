import fc from 'fast-check'
import type { Capture } from '#lib/capture/capture.ts'
import type { Check, Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { randomFrom } from './random.ts'
import { arbitraryReport, makeReport, type ReportOptions } from './reports.ts'

const HEX = '0123456789abcdef'

function hexOf(seed: number, length: number): string {
  const random = randomFrom(seed)
  return Array.from({ length }, () => HEX.charAt(random.whole(0, 15))).join('')
}

/** Findings of several kinds about a report, true or not. */
function makeFindings(report: Report, seed: number): Finding[] {
  const random = randomFrom(seed)
  const keys = Object.keys(report.figures)
  const key = keys[random.whole(0, keys.length - 1)] ?? 'requests.received.total'
  const passage = report.sections[0]?.passages[0]
  const findings: Finding[] = [
    {
      rule: 'figure-is-a-count',
      severity: 'error',
      figures: [key],
      quote: null,
      place: null,
      details: { text: '约三件' },
    },
    {
      rule: 'text-fits-this-year',
      severity: 'warning',
      figures: [],
      quote: '2019年',
      place: passage ? { ref: passage.ref, start: 0, end: 5 } : null,
      details: { said: 2019, year: report.year },
    },
  ]
  return findings.filter(() => random.chance(0.5))
}

/** A capture of a report; the same seed gives the same capture. */
export function captureOf(report: Report, seed: number): Capture {
  const id = hexOf(seed, 32)
  const check: Check = { findings: makeFindings(report, seed), repair: null }
  return {
    id: `${id.slice(0, 8)}-${id.slice(8, 12)}-4${id.slice(13, 16)}-a${id.slice(17, 20)}-${id.slice(20)}`,
    address: report.address ?? `https://www.example.gov.cn/${seed}.html`,
    host: 'www.example.gov.cn',
    title: report.title,
    capturedAt: new Date(Date.UTC(2024, 1, 6, 6, 0, seed % 60)).toISOString(),
    contentHash: hexOf(seed + 1, 64),
    extensionVersion: '0.1.0',
    report,
    check,
  }
}

/** A capture of a generated report. */
export function makeCapture(seed: number, options: ReportOptions = {}): Capture {
  return captureOf(makeReport(seed, options), seed)
}

/** Captures of generated reports, also with names that do harm where they are not handled as text. */
export function arbitraryCapture(): fc.Arbitrary<Capture> {
  const agency = fc.constantFrom(
    '青川市水利局',
    '=HYPERLINK("http://x.example","打开")',
    '<img src=x onerror=alert(1)>',
    '+86,"局"\n@SUM(A1)',
    '\t-1+2',
  )
  return fc
    .tuple(arbitraryReport(), agency, fc.nat())
    .map(([report, name, seed]) => captureOf({ ...report, agency: name }, seed))
}
