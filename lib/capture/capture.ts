import * as z from 'zod/mini'
import { Check } from '#lib/report/finding.ts'
import { Report } from '#lib/report/report.ts'

/** What a person kept: a report with its findings, where and when it was taken. The page's HTML is stored apart. */
export const Capture = z.object({
  /** Random id, made where the capture was asked for, so that a retry writes it once. */
  id: z.string(),
  address: z.string(),
  host: z.string(),
  /** Title of the report. */
  title: z.string(),
  /** ISO date and time of taking it. */
  capturedAt: z.string(),
  /** Hash of figures, words and title; a visit counter does not change it. */
  contentHash: z.string(),
  extensionVersion: z.string(),
  report: Report,
  check: Check,
})
export type Capture = z.infer<typeof Capture>

/** A capture on its way to the store, with the page it was taken from. */
export const NewCapture = z.object({ capture: Capture, html: z.nullable(z.string()) })
export type NewCapture = z.infer<typeof NewCapture>
