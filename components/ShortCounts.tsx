import { inReaderLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { SeveritySign } from './SeveritySign.tsx'

interface ShortCountsProps {
  counts: Readonly<Record<Severity, number>>
  /** Whether a clean report is called so, not only ticked. */
  saysClean?: boolean
}

/** Errors and warnings in as little room as there is: signs and numbers, the words for those who hear them. */
export function ShortCounts({ counts, saysClean = true }: ShortCountsProps) {
  const words = inReaderLanguage(FINDING_WORDS)
  const present = (['error', 'warning'] as const).filter((severity) => counts[severity] > 0)
  if (present.length === 0) {
    return (
      <span class="count">
        <SeveritySign kind="clean" />
        <span class={saysClean ? undefined : 'hidden'}>{words.clean}</span>
      </span>
    )
  }
  return (
    <span class="counts">
      {present.map((severity) => (
        <span class="count" key={severity}>
          <SeveritySign kind={severity} label={words.severities[severity]} />
          {counts[severity]}
        </span>
      ))}
    </span>
  )
}
