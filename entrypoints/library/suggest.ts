import { hostOf } from '#lib/capture/address.ts'
import { type OrganAt, organAt } from '#lib/capture/organ.ts'
import { chooseLastYear } from '#lib/capture/series.ts'
import { listCaptures } from '#lib/store/read.ts'
import { seriesOf } from '#lib/store/series.ts'
import { kindOfOrgan } from './organ-kind.ts'
import { WHOLE_LIBRARY, writeStudy } from './study.ts'

/** Something that a report can be compared with, and the address of the library's page that does it. */
export type Suggestion =
  /** 与去年比较. */
  | { kind: 'last-year'; year: number; address: string }
  /** 与其他地区同类机关比较; `reports` counts the report itself too. */
  | { kind: 'same-kind'; year: number; organ: string; reports: number; address: string }
  /** 与本年全部比较. */
  | { kind: 'whole-year'; year: number; reports: number; address: string }
  /** All years of the organ. */
  | { kind: 'series'; address: string }

/** A kept report that something is to be set beside. */
export interface SuggestFor extends OrganAt {
  /** Id of its capture. */
  id: string
  year: number | null
}

/** As many lines of one year as are looked through for organs of the same kind. */
const MOST_LOOKED_AT = 10_000

/**
 * What the library holds to compare a kept report with: its organ's last year, organs of the same kind elsewhere, all of
 * the same year, all years of its organ. Only what there is is offered; addresses begin with library.html.
 */
export async function suggestComparisons({ id, year, ...organ }: SuggestFor): Promise<Suggestion[]> {
  const key = organAt(organ).key
  const series = await seriesOf(organ)
  const own = series.find((capture) => capture.id === id)?.series ?? key
  const years: Suggestion[] =
    series.length > 1
      ? [{ kind: 'series', address: `library.html${writeStudy({ view: 'series', organ: own, by: WHOLE_LIBRARY.by })}` }]
      : []
  if (year === null) return years
  const { captures, total } = await listCaptures({ year, limit: MOST_LOOKED_AT })
  const before = chooseLastYear(series, { year, host: hostOf(organ.address) })
  const kind = kindOfOrgan(key)
  const alike = kind === null ? [] : captures.filter((capture) => kindOfOrgan(capture.organ) === kind)
  const group = { ...WHOLE_LIBRARY, year, organ: own }
  const suggestions: Suggestion[] = []
  if (before) {
    const place = new URLSearchParams([
      ['view', 'compare'],
      ['capture', before.id],
      ['capture', id],
    ])
    suggestions.push({ kind: 'last-year', year: year - 1, address: `library.html?${place}` })
  }
  if (kind !== null && new Set(alike.map((capture) => capture.series)).size > 1) {
    const address = `library.html${writeStudy({ ...group, kind })}`
    suggestions.push({ kind: 'same-kind', year, organ: kind, reports: alike.length, address })
  }
  if (total > 1) {
    suggestions.push({ kind: 'whole-year', year, reports: total, address: `library.html${writeStudy(group)}` })
  }
  return [...suggestions, ...years]
}
