import type { MarkedSegment } from '#lib/comparison/words.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { wordsOfRule } from '#lib/words/say-finding.ts'

/** Words of one sentence: what both have in grey, what is gone struck through, what is new underlined, flagged words marked. */
export function MarkedWords({ segments }: { segments: readonly MarkedSegment[] }) {
  return (
    <>
      {segments.map((segment) => {
        const words = <Flagged segment={segment} />
        if (segment.kind === 'gone') return <del key={segment.start}>{words}</del>
        if (segment.kind === 'new') return <ins key={segment.start}>{words}</ins>
        return <span key={segment.start}>{words}</span>
      })}
    </>
  )
}

function Flagged({ segment: { text, finding } }: { segment: MarkedSegment }) {
  if (!finding) return text
  const title = wordsOfRule(finding.rule, readerLanguage())?.title
  return (
    <mark data-severity={finding.severity} title={title}>
      {text}
      <span class="hidden">（{inReaderLanguage(FINDING_WORDS).severities[finding.severity]}）</span>
    </mark>
  )
}
