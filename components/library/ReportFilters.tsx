import { SearchField } from '#components/SearchField.tsx'
import { SelectField } from '#components/SelectField.tsx'
import { FORMS } from '#lib/form/index.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import type { FiltersSaid } from '#lib/words/say-filters.ts'
import { regionOptions } from './region-options.ts'

interface ReportFiltersProps {
  filters: FiltersSaid
  /** Years there are reports about, latest first. */
  years: readonly number[]
  /** How many reports each region has, by path; '' for none. */
  regions: ReadonlyMap<string, number>
  onFilter: (change: Partial<FiltersSaid>) => void
}

/** Stands for reports without a region: an empty choice is no choice. */
const NO_REGION = '-'
const INDENT = '\u3000'
const WORST = ['error', 'warning', 'clean'] as const

/** What narrows a list of kept reports down: words, region, year, edition, findings. */
export function ReportFilters({ filters, years, regions, onFilter }: ReportFiltersProps) {
  const words = inReaderLanguage(LIBRARY_WORDS)
  return (
    <search class="shelf-tools">
      <SearchField
        label={words.search}
        hint={words.searchHint}
        value={filters.search}
        onSearch={(search) => onFilter({ search })}
      />
      <FilterSelect
        label={words.region}
        chosen={filters.regions}
        options={regionOptions(regions, filters.regions).map(({ value, label, depth }) => ({
          value: value === '' ? NO_REGION : value,
          label: INDENT.repeat(depth) + label,
        }))}
        onChoose={(region) => onFilter({ regions: region === null ? [] : [region === NO_REGION ? '' : region] })}
      />
      <FilterSelect
        label={words.year}
        chosen={filters.years.map(String)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChoose={(year) => onFilter({ years: year === null ? [] : [Number(year)] })}
      />
      <FilterSelect
        label={words.edition}
        chosen={filters.editions}
        options={FORMS.map(({ edition }) => ({ value: edition, label: words.editionOf(edition) }))}
        onChoose={(edition) => onFilter({ editions: edition === null ? [] : [edition] })}
      />
      <FilterSelect
        label={words.worst}
        chosen={filters.worst}
        options={WORST.map((worst) => ({ value: worst, label: words.worstOf[worst] }))}
        onChoose={(worst) => onFilter({ worst: worst === null ? [] : [worst] })}
      />
    </search>
  )
}

interface FilterSelectProps<T extends string> {
  label: string
  /** More than one where the library's tab chose several. */
  chosen: readonly T[]
  options: readonly { value: T; label: string }[]
  onChoose: (value: T | null) => void
}

function FilterSelect<T extends string>({ label, chosen, options, onChoose }: FilterSelectProps<T>) {
  const words = inReaderLanguage(LIBRARY_WORDS)
  const [first] = chosen
  const isSeveral = chosen.length > 1
  const several = { value: first as T, label: words.several(label, chosen.length) }
  return (
    <SelectField
      label={label}
      none={words.all}
      value={first ?? null}
      options={isSeveral ? [several, ...options.filter(({ value }) => value !== first)] : options}
      onChoose={onChoose}
    />
  )
}
