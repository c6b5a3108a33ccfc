import type { Finding } from '#lib/report/finding.ts'
import type { MarkedSegment, Segment, Sentence } from './words.ts'

/** Cuts the segments of a sentence where findings flag words in it, so that the words can be underlined. */
export function markSegments(
  sentence: Sentence,
  segments: readonly Segment[],
  findings: readonly Finding[],
): MarkedSegment[] {
  const flagged = findings.flatMap((finding) => {
    const { place } = finding
    if (!place || place.ref !== sentence.ref) return []
    return [{ finding, start: place.start - sentence.start, end: place.end - sentence.start }]
  })
  const edges = [...new Set(flagged.flatMap(({ start, end }) => [start, end]))].sort((one, other) => one - other)
  return segments.flatMap((segment) => {
    const end = segment.start + segment.text.length
    const cuts = [segment.start, ...edges.filter((edge) => edge > segment.start && edge < end), end]
    return cuts.slice(0, -1).map((start, at) => ({
      kind: segment.kind,
      text: segment.text.slice(start - segment.start, (cuts[at + 1] ?? end) - segment.start),
      start,
      finding: flagged.find((flag) => flag.start <= start && start < flag.end)?.finding ?? null,
    }))
  })
}
