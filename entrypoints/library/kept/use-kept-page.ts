import { useWatched, type Watched } from '#entrypoints/library/use-watched.ts'
import type { Capture } from '#lib/capture/capture.ts'
import { type PartedGroups, partGroups, withoutRules } from '#lib/capture/decisions.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import type { StillMarks, StillPlace } from '#lib/page/still-page.ts'
import type { Report } from '#lib/report/report.ts'
import { flaggedWords } from '#lib/rules/flagged-words.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'
import { marksOfCheck } from '#lib/rules/marks-of-check.ts'
import { placesOfGroup } from '#lib/rules/places-of-group.ts'
import { rulesOff } from '#lib/store/decide.ts'
import { getCapture, getPage, getSummary, versionsOf } from '#lib/store/read.ts'

/** A capture with its page, and the other captures of its address. */
export interface KeptCapture extends PartedGroups {
  summary: CaptureSummary
  capture: Capture
  /** null when none was kept. */
  html: string | null
  /** The first first. */
  versions: readonly CaptureSummary[]
}

/** A capture with its page, live; null when it is not in the library. */
export function useKeptPage(id: string): Watched<KeptCapture | null> {
  const read = useWatched(async () => ({ id, kept: await readKept(id) }), [id])
  if (read.is !== 'read') return read
  return read.value.id === id ? { is: 'read', value: read.value.kept } : { is: 'reading' }
}

async function readKept(id: string): Promise<KeptCapture | null> {
  const [summary, capture] = await Promise.all([getSummary(id), getCapture(id)])
  if (!summary || !capture) return null
  const [html, versions, off] = await Promise.all([getPage(id), versionsOf(summary.address), rulesOff()])
  const check = withoutRules(capture.check, new Set(off))
  const parted = partGroups(check, capture.report, capture.setAsides ?? [])
  return { summary, capture, ...parted, html: html ?? null, versions }
}

/** What standing findings mark on the page that a report was read from. */
export function marksOf({ capture: { report, check }, groups }: Pick<KeptCapture, 'capture' | 'groups'>): StillMarks {
  const findings = groups.flatMap((group) => group.findings)
  return {
    cells: [...marksOfCheck({ ...check, findings })].flatMap(([key, mark]) => {
      const figure = report.figures[key]
      return figure ? [{ ...mark, ref: figure.ref, text: figure.text }] : []
    }),
    words: findings.flatMap((finding) => {
      const flagged = flaggedWords(finding, report)
      if (!flagged) return []
      return [{ ref: flagged.place.ref, words: flagged.words, before: flagged.before, severity: finding.severity }]
    }),
  }
}

/** Where a finding is on the page that its report was read from; null of what is nowhere on it. */
export function placeOf(group: FindingGroup, report: Report): StillPlace | null {
  const { ref, words } = placesOfGroup(group, report)
  return ref === null ? null : { ref, words: words && flaggedWords(group.findings[0], report) }
}
