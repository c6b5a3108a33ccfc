import { signal } from '@preact/signals'
import type { RankingOrder } from '#lib/comparison/order-ranking.ts'
import { readRankBy, writeRankBy } from '#lib/comparison/rank-by.ts'
import type { RankBy } from '#lib/comparison/ranked.ts'
import type { Edition } from '#lib/form/form.ts'
import { stateAsked } from './place.ts'
import { changeState, type ViewState } from './view-state.ts'

/** A group of reports: picked one by one, or all that fit; what it is ranked by and which organ is marked. */
export interface GroupStudy {
  view: 'group'
  /** Ids of captures; when there are any, year, region, edition and kind choose nothing. */
  captures: readonly string[]
  year: number | null
  /** Path of a region, such as 山东省/泰安市. */
  region: string | null
  edition: Edition | null
  /** What comes behind the place in organs' keys, such as 商务局. */
  kind: string | null
  by: RankBy
  /** Series of the organ that is marked. */
  organ: string | null
  shows: 'ranking' | 'passages'
  sort: RankingOrder
  isReversed: boolean
}

/** One organ over the years, and the rate or figure whose trend is drawn. */
export interface SeriesStudy {
  view: 'series'
  organ: string
  by: RankBy
}

/** The page of one capture as it was captured. */
export interface KeptStudy {
  view: 'kept'
  /** Its id. */
  capture: string
}

/** The findings of captures, to be printed. */
export interface FindingsStudy {
  view: 'findings'
  /** Their ids, in order. */
  captures: readonly string[]
}

/** What the tab can show beside a comparison and the library. It lives in the address alone, so that going back works. */
export type Study = GroupStudy | SeriesStudy | KeptStudy | FindingsStudy

const OPEN_RATE: RankBy = { kind: 'rate', rate: 'openRate', applicant: 'total' }

/** Everything in the library, ranked by 公开率. */
export const WHOLE_LIBRARY: GroupStudy = {
  view: 'group',
  captures: [],
  year: null,
  region: null,
  edition: null,
  kind: null,
  by: OPEN_RATE,
  organ: null,
  shows: 'ranking',
  sort: 'rank',
  isReversed: false,
}

const SORTS: readonly RankingOrder[] = ['rank', 'organ', 'region', 'year', 'findings']

/** The group that stands nearest to what the library is filtered by: of one year, the latest unless another is chosen. */
export function groupShown(
  { years, regions, editions }: Pick<ViewState, 'years' | 'regions' | 'editions'>,
  latest: number | null,
): GroupStudy {
  const only = <T>(chosen: readonly T[]) => (chosen.length === 1 ? (chosen[0] ?? null) : null)
  return { ...WHOLE_LIBRARY, year: only(years) ?? latest, region: only(regions), edition: only(editions) }
}

/** The study that an address asks for: library.html?view=group&year=2023&by=openRate; null when it asks for none. */
export function readStudy(search: string): Study | null {
  const asked = new URLSearchParams(search)
  const by = readRankBy(asked.get('by') ?? '') ?? OPEN_RATE
  if (asked.get('view') === 'series') return { view: 'series', organ: asked.get('organ') ?? '', by }
  if (asked.get('view') === 'kept') return { view: 'kept', capture: asked.get('capture') ?? '' }
  if (asked.get('view') === 'findings') return { view: 'findings', captures: asked.getAll('capture') }
  if (asked.get('view') !== 'group') return null
  const edition = asked.get('edition')
  const sort = asked.get('sort')?.replace(/^-/, '')
  return {
    view: 'group',
    captures: asked.getAll('capture'),
    year: /^\d{4}$/.test(asked.get('year') ?? '') ? Number(asked.get('year')) : null,
    region: asked.get('region'),
    edition: edition === '2019' || edition === '2021' ? edition : null,
    kind: asked.get('kind'),
    by,
    organ: asked.get('organ'),
    shows: asked.get('shows') === 'passages' ? 'passages' : 'ranking',
    sort: SORTS.find((one) => one === sort) ?? 'rank',
    isReversed: asked.get('sort')?.startsWith('-') ?? false,
  }
}

/** The address under which a study can be opened again, from its question mark on. */
export function writeStudy(study: Study): string {
  const asked = new URLSearchParams({ view: study.view })
  const set = (name: string, value: string | number | null) => value !== null && asked.set(name, String(value))
  if (study.view === 'series') {
    set('organ', study.organ)
    set('by', writeRankBy(study.by))
    return `?${asked}`
  }
  for (const id of study.view === 'kept' ? [study.capture] : study.captures) asked.append('capture', id)
  if (study.view !== 'group') return `?${asked}`
  set('year', study.year)
  set('region', study.region)
  set('edition', study.edition)
  set('kind', study.kind)
  set('by', writeRankBy(study.by))
  set('organ', study.organ)
  if (study.shows !== 'ranking') set('shows', study.shows)
  if (study.sort !== 'rank' || study.isReversed) set('sort', `${study.isReversed ? '-' : ''}${study.sort}`)
  return `?${asked}`
}

/** The study that this tab shows; null while it shows a comparison or the library. */
export const study = signal<Study | null>(null)

/** Goes to a study; the browser's way back leads to what was shown before. */
export function openStudy(next: Study): void {
  history.pushState(null, '', writeStudy(next))
  study.value = next
}

/** Changes the study that is shown, in the same place. */
export function changeStudy(change: Partial<GroupStudy> | Partial<SeriesStudy> | KeptStudy): void {
  if (!study.value) return
  const next = { ...study.value, ...change } as Study
  history.replaceState(null, '', writeStudy(next))
  study.value = next
}

/** Leaves the study for a comparison or the library, whose address is written by those. */
export function leaveStudy(): void {
  if (!study.value) return
  history.pushState(null, '', location.pathname)
  study.value = null
}

/** Shows what this tab's address asks for, now and whenever the browser goes back or forth. */
export function takeUpStudy(): void {
  const take = () => {
    study.value = readStudy(location.search)
  }
  take()
  addEventListener('popstate', () => {
    take()
    if (study.value === null) changeState(stateAsked(location.search))
  })
}
