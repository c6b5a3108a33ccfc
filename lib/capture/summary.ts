import * as z from 'zod/mini'
import type { Severity } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { organAt } from './organ.ts'
import type { CaptureHead } from './packed-capture.ts'

/** One line of a list of captures: all that lists, searches and series need, without figures, words or page. */
export const CaptureSummary = z.object({
  id: z.string(),
  address: z.string(),
  host: z.string(),
  title: z.string(),
  /** The organ's name as the report gives it. */
  agency: z.string(),
  /** Which organ it is, whatever the report calls it; see `organAt`. */
  organ: z.string(),
  /** Under which its captures stand together by year: its own `organ`, or that of the organ it was joined with by hand. */
  series: z.string(),
  /** Names of the divisions the organ stands in; '' where not certain. */
  province: z.string(),
  city: z.string(),
  county: z.string(),
  level: z.nullable(z.enum(['ministry', 'province', 'city', 'county', 'town'])),
  /** Whether it is a government or its office, not one of its departments. */
  isGovernment: z.boolean(),
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
  /** Findings that stand, as a person counts them: failing sums that one certain cell explains are one. */
  errors: z.number(),
  warnings: z.number(),
  infos: z.number(),
  /** Findings that a person set aside, counted likewise and not among the ones before. */
  setAside: z.number(),
  /** Bytes of the kept page, compressed; 0 when no page was kept. */
  pageBytes: z.number(),
})
export type CaptureSummary = z.infer<typeof CaptureSummary>

/** What of a list line follows from the library around it. */
export interface SummaryPlace {
  series?: string
  version: number
  pageBytes: number
  counts: Readonly<Record<Severity | 'setAside', number>>
}

/** What of a capture its list line tells. */
export type Summarized = CaptureHead & { report: Pick<Report, 'agency' | 'year' | 'edition' | 'published'> }

/** The list line of a capture that is the last of its address. */
export function summarize(capture: Summarized, { series, version, pageBytes, counts }: SummaryPlace): CaptureSummary {
  const { id, address, host, title, capturedAt, contentHash, extensionVersion, report } = capture
  const { agency, year, edition, published } = report
  const { key: organ, province, city, county, level, isGovernment } = organAt({ agency, address })
  return {
    id,
    address,
    host,
    title,
    agency,
    organ,
    series: series ?? organ,
    province,
    city,
    county,
    level,
    isGovernment,
    year,
    edition,
    published,
    capturedAt,
    version,
    latest: 1,
    contentHash,
    extensionVersion,
    errors: counts.error,
    warnings: counts.warning,
    infos: counts.info,
    setAside: counts.setAside,
    pageBytes,
  }
}
