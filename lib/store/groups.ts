import { missingYears, type YearSpan } from '#lib/capture/series.ts'
import type { Edition } from '#lib/form/form.ts'
import { type CaptureFilter, linesOf, type Worst, worstOf } from './list.ts'
import { readLibrary } from './open.ts'
import type { RollLine } from './roll.ts'

/** What the filters of a list can choose from, and how many captures each choice would show. */
export interface Facets {
  /** By path, every level of region: 山东省, 山东省/泰安市, …; '' counts the captures without a region. */
  regions: ReadonlyMap<string, number>
  /** By year, the latest first. */
  years: ReadonlyMap<number, number>
  editions: ReadonlyMap<Edition, number>
  worst: ReadonlyMap<Worst, number>
}

/** One year of an organ: its latest capture, or the last captured one where several addresses report about the year. */
export type OrganYear = Pick<RollLine, 'id' | 'errors' | 'warnings' | 'infos' | 'setAside' | 'edition'> & {
  year: number
}

/** An organ with its captures by year. */
export interface OrganYears {
  series: string
  /** As its latest report calls it. */
  agency: string
  /** province/city/county, as far as certain. */
  region: string
  level: RollLine['level']
  /** The earliest first. */
  years: OrganYear[]
  /** Listed captures without a year, the last captured one first. */
  yearless: string[]
  /** Years of the whole list's span in which nothing of it is kept. */
  missing: number[]
  /** ISO date and time. */
  lastCapturedAt: string
}

/** The organs of a list, those of one region together, and the years that it spans; null when no year is known. */
export interface OrganList {
  organs: OrganYears[]
  span: YearSpan | null
  /** Listed captures, and years that organs lack. */
  captures: number
  missing: number
}

/** What a list's filters can choose from; each choice is counted as if its own filter were not set. */
export function listFacets(filter: CaptureFilter = {}): Promise<Facets> {
  return readLibrary(async (library) => {
    const { region: _region, ...anyRegion } = filter
    const { year: _year, ...anyYear } = filter
    const { edition: _edition, ...anyEdition } = filter
    const { worst: _worst, ...anyWorst } = filter
    const lines = (rest: CaptureFilter) => linesOf(library, rest, 'capturedAt', true)
    const years = tally(await lines(anyYear), ({ year }) => (year === null ? [] : [year]))
    return {
      regions: tally(await lines(anyRegion), ({ region }) => pathsOf(region)),
      years: new Map([...years].sort(([one], [other]) => other - one)),
      editions: tally(await lines(anyEdition), ({ edition }) => [edition]),
      worst: tally(await lines(anyWorst), (line) => [worstOf(line)]),
    }
  })
}

function tally<T>(lines: readonly RollLine[], keysOf: (line: RollLine) => readonly T[]): Map<T, number> {
  const counts = new Map<T, number>()
  for (const line of lines) for (const key of keysOf(line)) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

/** A region and the ones around it, as paths. */
function pathsOf(region: string): string[] {
  const names = region.split('/')
  return names.map((_, at) => names.slice(0, at + 1).join('/'))
}

/** The organs that a filter lets through, each with its captures by year and the years it lacks. */
export function listOrgans(filter: CaptureFilter = {}): Promise<OrganList> {
  return readLibrary(async (library) => {
    const lines = await linesOf(library, filter, 'capturedAt', true)
    const span = spanOf(lines)
    const organs = [...Map.groupBy(lines, ({ series }) => series)].map(([series, own]) => organOf(series, own, span))
    organs.sort(compareOrgans)
    const missing = organs.reduce((sum, organ) => sum + organ.missing.length, 0)
    return { organs, span, captures: lines.length, missing }
  })
}

/** Years outside are nobody's: a span over them would never end. */
const EARLIEST = 1990
const LATEST = 2100

function spanOf(lines: readonly RollLine[]): YearSpan | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { year } of lines) {
    if (year === null || year < EARLIEST || year > LATEST) continue
    first = Math.min(first, year)
    last = Math.max(last, year)
  }
  return first <= last ? { first, last } : null
}

/** Lines come by the time of taking, so that the last captured of a year stands. */
function organOf(series: string, lines: readonly RollLine[], span: YearSpan | null): OrganYears {
  const years = new Map<number, OrganYear>()
  for (const { id, year, errors, warnings, infos, setAside, edition } of lines) {
    if (year !== null) years.set(year, { id, year, errors, warnings, infos, setAside, edition })
  }
  const last = lines.at(-1)
  const inOrder = [...years.values()].sort((one, other) => one.year - other.year)
  const named = lines.find(({ id }) => id === inOrder.at(-1)?.id) ?? last
  return {
    series,
    agency: named?.agency ?? '',
    region: named?.region ?? '',
    level: named?.level ?? null,
    years: inOrder,
    yearless: lines.flatMap(({ id, year }) => (year === null ? [id] : [])).reverse(),
    missing: span && years.size > 0 ? missingYears(years.keys(), span) : [],
    lastCapturedAt: new Date(last?.capturedAt ?? 0).toISOString(),
  }
}

/** Organs of a region stand together, in the order of its code; those of no region come last. */
function compareOrgans(one: OrganYears, other: OrganYears): number {
  const [a, b] = [one, other].map(({ region, series }) => `${region === '' ? 1 : 0}${series}`)
  return (a ?? '') < (b ?? '') ? -1 : 1
}
