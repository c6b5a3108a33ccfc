import type { ComponentChildren } from 'preact'
import { SearchField } from '#components/SearchField.tsx'
import { SeveritySign } from '#components/SeveritySign.tsx'
import type { Edition } from '#lib/form/form.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import type { FiltersSaid } from '#lib/words/say-filters.ts'
import { FacetChoice } from './FacetChoice.tsx'
import { regionOptions } from './region-options.ts'

interface FacetsProps {
  filters: FiltersSaid
  /** How many reports each choice shows: regions by path, '' for none. */
  counts: {
    regions: ReadonlyMap<string, number>
    years: ReadonlyMap<number, number>
    editions: ReadonlyMap<Edition, number>
    worst: ReadonlyMap<FiltersSaid['worst'][number], number>
  }
  onFilter: (change: Partial<FiltersSaid>) => void
  /** What stands under the filters. */
  children?: ComponentChildren
}

const WORST = ['error', 'warning', 'clean'] as const

/** What narrows the library down: words, region, year, edition, findings; each choice with how many reports it shows. */
export function Facets({ filters, counts, onFilter, children }: FacetsProps) {
  const words = inReaderLanguage(LIBRARY_WORDS)
  return (
    <search class="facets" aria-label={words.filterLabel}>
      <SearchField
        label={words.search}
        hint={words.searchHint}
        value={filters.search}
        onSearch={(search) => onFilter({ search })}
      />
      <FacetChoice
        legend={words.region}
        options={regionOptions(counts.regions, filters.regions)}
        chosen={filters.regions}
        onChoose={(regions) => onFilter({ regions })}
      />
      <FacetChoice
        legend={words.year}
        options={withChosen(counts.years, filters.years).map(([year, count]) => ({
          value: year,
          label: String(year),
          count,
          depth: 0,
        }))}
        chosen={filters.years}
        onChoose={(years) => onFilter({ years })}
      />
      <FacetChoice
        legend={words.edition}
        options={withChosen(counts.editions, filters.editions).map(([value, count]) => ({
          value,
          label: words.editionOf(value),
          count,
          depth: 0,
        }))}
        chosen={filters.editions}
        onChoose={(editions) => onFilter({ editions })}
      />
      <FacetChoice
        legend={words.worst}
        options={WORST.map((value) => ({
          value,
          label: (
            <>
              <SeveritySign kind={value} /> {words.worstOf[value]}
            </>
          ),
          count: counts.worst.get(value) ?? 0,
          depth: 0,
        }))}
        chosen={filters.worst}
        onChoose={(worst) => onFilter({ worst })}
      />
      {children}
    </search>
  )
}

/** The choices that show something, and what is chosen though it shows nothing: it must be there to be given up. */
function withChosen<T extends number | string>(counts: ReadonlyMap<T, number>, chosen: readonly T[]): [T, number][] {
  const empty = chosen.filter((one) => !counts.has(one)).map((one): [T, number] => [one, 0])
  return [...counts, ...empty]
}
