import * as z from 'zod/mini'
import { countGroups, groupFindings } from '#lib/rules/group-findings.ts'
import type { Capture } from './capture.ts'
import { organKey } from './organ.ts'

/** One line of a list of captures: all that lists, searches and series need, without figures, words or page. */
export const CaptureSummary = z.object({
  id: z.string(),
  address: z.string(),
  host: z.string(),
  title: z.string(),
  /** The organ's name as the report gives it. */
  agency: z.string(),
  /** Folded name under which captures of one organ stand together. */
  organ: z.string(),
  year: z.nullable(z.number()),
  edition: z.enum(['2019', '2021']),
  /** ISO date of publication, or null. */
  published: z.nullable(z.string()),
  capturedAt: z.string(),
  /** Which capture of its address it is, counted from 1 (第 N 次). */
  version: z.number(),
  /** 1 for the last capture of its address, else 0: a number, because indexes hold no booleans. */
  latest: z.union([z.literal(0), z.literal(1)]),
  contentHash: z.string(),
  extensionVersion: z.string(),
  /** Findings as a person counts them: failing sums that one certain cell explains are one. */
  errors: z.number(),
  warnings: z.number(),
  infos: z.number(),
  /** Bytes of the kept page, compressed; 0 when no page was kept. */
  pageBytes: z.number(),
})
export type CaptureSummary = z.infer<typeof CaptureSummary>

/** The list line of a capture that is the last of its address. */
export function summarize(capture: Capture, version: number, pageBytes: number): CaptureSummary {
  const { report, check } = capture
  const counts = countGroups(groupFindings(check.findings, check.repair))
  return {
    id: capture.id,
    address: capture.address,
    host: capture.host,
    title: capture.title,
    agency: report.agency,
    organ: organKey(report.agency),
    year: report.year,
    edition: report.edition,
    published: report.published,
    capturedAt: capture.capturedAt,
    version,
    latest: 1,
    contentHash: capture.contentHash,
    extensionVersion: capture.extensionVersion,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    pageBytes,
  }
}
