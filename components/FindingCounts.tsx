import { inReaderLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { SeveritySign } from './SeveritySign.tsx'

interface FindingCountsProps {
  counts: Readonly<Record<Severity, number>>
  /** Severities to speak of; errors and warnings unless told. */
  of?: readonly Severity[]
}

/** How many errors and warnings there are, each with its sign; a tick when there is nothing. */
export function FindingCounts({ counts, of = ['error', 'warning'] }: FindingCountsProps) {
  const words = inReaderLanguage(FINDING_WORDS)
  const present = of.filter((severity) => counts[severity] > 0)
  return (
    <span class="counts">
      {present.map((severity) => (
        <span class="count" key={severity}>
          <SeveritySign kind={severity} />
          {words.counted(severity, counts[severity])}
        </span>
      ))}
      {present.length === 0 && (
        <span class="count">
          <SeveritySign kind="clean" />
          {words.clean}
        </span>
      )}
    </span>
  )
}
