import type { Finding, Place } from '#lib/report/finding.ts'
import type { Passage, Report } from '#lib/report/report.ts'

/** Flagged words, and what stands before them in their line. */
export interface FlaggedWords {
  place: Place
  words: string
  before: string
}

/** The words that a finding flags, as its line prints them; null when it flags none. */
export function flaggedWords(finding: Finding, report: Report): FlaggedWords | null {
  const { place, quote } = finding
  if (!place) return null
  const { ref, start, end } = place
  const lines = linesOf(report).filter((line) => line.ref === ref)
  const line = lines.find(({ text }) => quote === null || text.slice(start, end) === quote) ?? lines[0]
  const words = line?.text.slice(start, end) || quote
  return words ? { place, words, before: line?.text.slice(0, start) ?? '' } : null
}

function linesOf(report: Report): Passage[] {
  return [
    ...report.preface,
    ...report.sections.flatMap(({ heading, ref, passages }) => [{ text: heading, ref }, ...passages]),
  ]
}
