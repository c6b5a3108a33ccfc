import type { ComponentChildren } from 'preact'
import { Choice } from '#components/Choice.tsx'
import { ShortCounts } from '#components/ShortCounts.tsx'
import type { LineChoice } from '#lib/comparison/comparison.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'

interface CompareToolsProps {
  what: 'figures' | 'words'
  choice: LineChoice
  showsOnlyNew: boolean
  /** Whether lines that only some have are shown; null where all have all. */
  showsOnlySome: boolean | null
  /** What is told at the end: how many lines differ, how much is repeated. */
  said: string
  counts: Readonly<Record<Severity, number>> | null
  onWhat: (what: 'figures' | 'words') => void
  onChoice: (choice: LineChoice) => void
  onOnlyNew: (isOn: boolean) => void
  onOnlySome: (isOn: boolean) => void
  /** Further ways to look at it. */
  children?: ComponentChildren
}

const CHOICES = ['differences', 'totals', 'all'] as const

/** What is compared, and which rows of it are shown. */
export function CompareTools(props: CompareToolsProps) {
  const { what, choice, showsOnlyNew, showsOnlySome, said, counts } = props
  const words = inReaderLanguage(COMPARE_WORDS)
  return (
    <div class="compare-tools">
      <Choice
        label={words.what}
        chosen={what}
        options={[
          { value: 'figures', label: words.figures },
          { value: 'words', label: words.words },
        ]}
        onChoose={props.onWhat}
      />
      {what === 'figures' ? (
        <Choice
          label={words.which}
          chosen={choice}
          options={CHOICES.map((value) => ({ value, label: words.choices[value] }))}
          onChoose={props.onChoice}
        />
      ) : (
        <Choice
          label={words.which}
          chosen={showsOnlyNew ? 'new' : 'all'}
          options={[
            { value: 'new', label: words.wordChoices.new },
            { value: 'all', label: words.wordChoices.all },
          ]}
          onChoose={(chosen) => props.onOnlyNew(chosen === 'new')}
        />
      )}
      {what === 'figures' && showsOnlySome !== null && (
        <label class="only-some">
          <input
            class="check"
            type="checkbox"
            checked={showsOnlySome}
            onChange={(event) => props.onOnlySome(event.currentTarget.checked)}
          />
          {words.onlySome}
        </label>
      )}
      {props.children}
      <div class="rest" aria-live="polite">
        <span>{said}</span>
        {counts && (counts.error > 0 || counts.warning > 0) && <ShortCounts counts={counts} />}
      </div>
    </div>
  )
}
