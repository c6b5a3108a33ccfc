import { inReaderLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import { FINDING_WORDS } from '#lib/words/finding-words.ts'
import { SeveritySign } from './SeveritySign.tsx'

interface FindingFilterProps {
  counts: Readonly<Record<Severity, number>>
  /** The one severity shown, or null for all. */
  shown: Severity | null
  onShow: (severity: Severity | null) => void
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']

/** Toggles that narrow a list of findings to one severity, with how many there are of each. */
export function FindingFilter({ counts, shown, onShow }: FindingFilterProps) {
  const words = inReaderLanguage(FINDING_WORDS)
  const all = SEVERITIES.reduce((sum, severity) => sum + counts[severity], 0)
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be laid out as a line of toggles in every browser.
    <div class="filters" role="group" aria-label={words.filterLabel}>
      <button type="button" class="filter" aria-pressed={shown === null} onClick={() => onShow(null)}>
        {words.all} {all}
      </button>
      {SEVERITIES.map((severity) => (
        <button
          type="button"
          class="filter"
          key={severity}
          aria-pressed={shown === severity}
          onClick={() => onShow(shown === severity ? null : severity)}
        >
          <SeveritySign kind={severity} />
          {words.kinds[severity]} {counts[severity]}
        </button>
      ))}
    </div>
  )
}
