import * as z from 'zod/mini'
import { Check } from '#lib/report/finding.ts'
import { Report } from '#lib/report/report.ts'
import { SetAside } from './set-aside.ts'

/** Text of bounded length; what comes from a page has no other bound. */
function text(most: number) {
  return z.string().check(z.maxLength(most))
}

const isoTime = z.string().check(z.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/))

/** What the page asks to be kept; everything else of a capture follows from it. */
export const CaptureRequest = z.object({
  /** Random UUID, made once where the person asked, so that a retry writes nothing twice. */
  id: z.string().check(z.regex(/^[0-9a-f-]{36}$/)),
  /** Address of the document the report stands in. */
  address: text(8192),
  /** ISO date and time (UTC) of taking it. */
  capturedAt: isoTime,
  report: Report,
  check: Check,
  /** The page's HTML without our marks; null when it could not be had or is too large to send. */
  html: z.nullable(z.string()),
})
export type CaptureRequest = z.infer<typeof CaptureRequest>

/** What a person kept: a report with its findings, where and when it was taken. The page's HTML is stored apart. */
export const Capture = z.object({
  id: CaptureRequest.shape.id,
  /** Address without the part that only names a place in the page. */
  address: text(8192),
  host: text(512),
  /** Title of the report. */
  title: z.string(),
  capturedAt: isoTime,
  /** SHA-256 in hexadecimal of title, figures and words; a visit counter does not change it. */
  contentHash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  extensionVersion: text(64),
  report: Report,
  check: Check,
  /** Findings that the person set aside, where there are any. */
  setAsides: z.optional(z.array(SetAside)),
})
export type Capture = z.infer<typeof Capture>

/** A capture on its way to the store, with the page it was taken from. */
export const NewCapture = z.object({ capture: Capture, html: z.nullable(z.string()) })
export type NewCapture = z.infer<typeof NewCapture>
