import type { Edition } from '#lib/form/form.ts'
import type { Severity } from '#lib/report/finding.ts'
import { FINDING_WORDS } from './finding-words.ts'
import type { Language } from './language.ts'

/** What a list of kept reports is filtered by. */
export interface FiltersSaid {
  search: string
  years: number[]
  editions: Edition[]
  worst: ('error' | 'warning' | 'clean')[]
  /** Paths, such as 山东省/泰安市. */
  regions: string[]
}

/** How one language says each filter. */
export interface FilterSayings {
  joint: string
  quote: (search: string) => string
  year: (year: number) => string
  edition: (edition: Edition) => string
  worst: Readonly<Record<FiltersSaid['worst'][number], string>>
  noRegion: string
}

/** All that a list is filtered by, in a row: 「水利」、2023 年. */
export function sayFilters({ search, years, editions, worst, regions }: FiltersSaid, say: FilterSayings): string {
  return [
    ...(search.trim() === '' ? [] : [say.quote(search.trim())]),
    ...regions.map((region) => region.split('/').at(-1) || say.noRegion),
    ...years.map(say.year),
    ...editions.map(say.edition),
    ...worst.map((one) => say.worst[one]),
  ].join(say.joint)
}

/** Errors and warnings in a few words: 1 错误、2 提示; that nothing was found when there are none. */
export function sayCountsShortly(counts: Readonly<Record<Severity, number>>, language: Language): string {
  const words = FINDING_WORDS[language]
  const said = (['error', 'warning'] as const).filter((severity) => counts[severity] > 0)
  return said.map((severity) => words.countedShort(severity, counts[severity])).join(words.comma) || words.clean
}
