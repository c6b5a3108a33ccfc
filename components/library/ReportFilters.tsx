import { SearchField } from '#components/SearchField.tsx'
import { SelectField } from '#components/SelectField.tsx'
import { FORMS } from '#lib/form/index.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { type FiltersSaid, LIBRARY_WORDS } from '#lib/words/library-words.ts'

interface ReportFiltersProps {
  filters: FiltersSaid
  /** Years there are reports about, latest first. */
  years: readonly number[]
  onFilter: (change: Partial<FiltersSaid>) => void
}

const WORST = ['error', 'warning', 'clean'] as const

/** What narrows a list of kept reports down: words, year, edition, findings. */
export function ReportFilters({ filters, years, onFilter }: ReportFiltersProps) {
  const words = inReaderLanguage(LIBRARY_WORDS)
  return (
    <search class="shelf-tools">
      <SearchField
        label={words.search}
        hint={words.searchHint}
        value={filters.search}
        onSearch={(search) => onFilter({ search })}
      />
      <SelectField
        label={words.year}
        none={words.all}
        value={filters.year === null ? null : String(filters.year)}
        options={years.map((year) => ({ value: String(year), label: String(year) }))}
        onChoose={(year) => onFilter({ year: year === null ? null : Number(year) })}
      />
      <SelectField
        label={words.edition}
        none={words.all}
        value={filters.edition}
        options={FORMS.map(({ edition }) => ({ value: edition, label: words.editionOf(edition) }))}
        onChoose={(edition) => onFilter({ edition })}
      />
      <SelectField
        label={words.worst}
        none={words.all}
        value={filters.worst}
        options={WORST.map((worst) => ({ value: worst, label: words.worstOf[worst] }))}
        onChoose={(worst) => onFilter({ worst })}
      />
    </search>
  )
}
