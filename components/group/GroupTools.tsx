import type { ComponentChildren } from 'preact'
import { SelectField } from '#components/SelectField.tsx'
import type { Edition } from '#lib/form/form.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'
import { SERIES_WORDS } from '#lib/words/series-words.ts'

/** What a group is chosen by; null stands for everything. */
export interface GroupFilter {
  year: number | null
  /** Path. */
  region: string | null
  edition: Edition | null
  kind: string | null
}

interface GroupToolsProps {
  filter: GroupFilter
  choices: {
    years: readonly number[]
    regions: readonly string[]
    editions: readonly Edition[]
    kinds: readonly string[]
  }
  /** Organs that can be marked, by series. */
  organs: readonly { series: string; agency: string }[]
  chosen: string | null
  onFilter: (change: Partial<GroupFilter>) => void
  onMark: (series: string | null) => void
  children?: ComponentChildren
}

/** Chooses who is in a group and which organ is marked. */
export function GroupTools({ filter, choices, organs, chosen, onFilter, onMark, children }: GroupToolsProps) {
  const words = inReaderLanguage(GROUP_WORDS)
  const { editionOf } = inReaderLanguage(SERIES_WORDS)
  const years = withChosen(choices.years, filter.year)
  return (
    <search class="group-tools" aria-label={words.filterLabel}>
      <SelectField
        label={words.year}
        none={words.allYears}
        value={filter.year === null ? null : String(filter.year)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChoose={(year) => onFilter({ year: year === null ? null : Number(year) })}
      />
      <SelectField
        label={words.region}
        none={words.allRegions}
        value={filter.region}
        options={withChosen(choices.regions, filter.region).map((path) => ({ value: path, label: nested(path) }))}
        onChoose={(region) => onFilter({ region })}
      />
      <SelectField
        label={words.kind}
        none={words.allKinds}
        value={filter.kind}
        options={withChosen(choices.kinds, filter.kind).map((kind) => ({ value: kind, label: kind }))}
        onChoose={(kind) => onFilter({ kind })}
      />
      {(choices.editions.length > 1 || filter.edition !== null) && (
        <SelectField
          label={words.edition}
          none={words.allEditions}
          value={filter.edition}
          options={withChosen(choices.editions, filter.edition).map((edition) => ({
            value: edition,
            label: editionOf(edition),
          }))}
          onChoose={(edition) => onFilter({ edition })}
        />
      )}
      <SelectField
        label={words.organ}
        none={words.noOrgan}
        value={organs.some(({ series }) => series === chosen) ? chosen : null}
        options={organs.map(({ series, agency }) => ({ value: series, label: agency }))}
        onChoose={onMark}
      />
      {children}
    </search>
  )
}

/** What is chosen can be seen to be chosen, also when nothing fits it any more. */
function withChosen<T>(choices: readonly T[], chosen: T | null): readonly T[] {
  return chosen === null || choices.includes(chosen) ? choices : [chosen, ...choices]
}

/** A region under the one it lies in: by its own name, indented. */
function nested(path: string): string {
  const names = path.split('/')
  return `${'　'.repeat(names.length - 1)}${names.at(-1)}`
}
