import { Dexie } from 'dexie'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import type { Edition } from '#lib/form/form.ts'
import { openRoll, type SortKey } from './open-roll.ts'
import { type RollLine, rollState } from './roll.ts'
import type { CaptureRow, Library } from './schema.ts'
import { rowsOfToday } from './upgrade.ts'

/** One value that is wanted, or several of which any will do. */
type Wanted<T> = T | readonly T[]

/** A list line's gravest finding that stands: an error; no error but a warning; neither. */
export type Worst = 'error' | 'warning' | 'clean'

/** Which captures to list; everything by default. Of each address only the latest is ever listed. */
export interface CaptureFilter {
  /** Parts that title, organ's name, region or host must all contain, separated by spaces; letter case does not matter. */
  words?: string
  year?: Wanted<number>
  edition?: Wanted<Edition>
  /** Paths of regions, such as 山东省 or 山东省/泰安市/肥城市: all that stands within; '' for captures without a region. */
  region?: Wanted<string>
  host?: Wanted<string>
  worst?: Wanted<Worst>
  /** Series of organs; see `CaptureSummary.series`. */
  series?: Wanted<string>
}

/** A filter with an order and a part of the list; without anything the newest 50. */
export interface CaptureQuery extends CaptureFilter {
  sort?: SortKey
  isAscending?: boolean
  offset?: number
  limit?: number
}

/** One page of a list: its lines, and how many lines the whole list has. */
export interface CapturePage {
  captures: CaptureSummary[]
  total: number
}

const INDEXES = {
  capturedAt: '[latest+capturedAt]',
  organ: '[latest+series+yearOrder]',
  year: '[latest+yearOrder]',
  errors: '[latest+errors]',
} as const

/** From here on it is quicker to find a place in the roll than to step through an index. */
const DEEP = 500

/** The lines of a list. Its first pages without a filter come from an index, all else by way of the roll. */
export async function listOf(library: Library, query: CaptureQuery): Promise<CapturePage> {
  const { sort = 'capturedAt', isAscending = false, offset = 0, limit = 50 } = query
  const isWanted = filterOf(query)
  if (!isWanted && offset + limit <= DEEP) return listByIndex(library, query)
  const lines = await linesOf(library, query, sort, isAscending)
  const rows = await library.captures.bulkGet(lines.slice(offset, offset + limit).map(({ id }) => id))
  return { captures: rowsOfToday(library, rows), total: lines.length }
}

/** The roll's lines that a filter lets through, in an order. */
export async function linesOf(
  library: Library,
  filter: CaptureFilter,
  sort: SortKey,
  isAscending: boolean,
): Promise<RollLine[]> {
  const roll = await openRoll(library)
  const isWanted = filterOf(filter)
  const ascending = roll.inOrder(sort)
  const wanted = isWanted ? ascending.filter(isWanted) : ascending
  return isAscending ? [...wanted] : wanted.toReversed()
}

async function listByIndex(library: Library, query: CaptureQuery): Promise<CapturePage> {
  const { sort = 'capturedAt', isAscending = false, offset = 0, limit = 50 } = query
  // A library that could not be upgraded has no series.
  const isOld = library.verno === 1
  const index = isOld && sort === 'organ' ? '[latest+organ+yearOrder]' : INDEXES[sort]
  const all = library.captures.where(index).between([1, Dexie.minKey], [1, Dexie.maxKey])
  const total = isOld ? await all.clone().count() : (await rollState(library)).listed
  const captures: CaptureRow[] = await (isAscending ? all : all.reverse()).offset(offset).limit(limit).toArray()
  return { captures: rowsOfToday(library, captures), total }
}

/** Whether a line is wanted, or null when all are. */
export function filterOf(filter: CaptureFilter): ((line: RollLine) => boolean) | null {
  const { words = '', year, edition, region, host, worst, series } = filter
  const parts = words.toLowerCase().split(/\s+/).filter(Boolean)
  const tests: ((line: RollLine) => boolean)[] = []
  if (year !== undefined) tests.push(isOneOf(year, (line) => line.year))
  if (edition !== undefined) tests.push(isOneOf(edition, (line) => line.edition))
  if (host !== undefined) tests.push(isOneOf(host, (line) => line.host))
  if (worst !== undefined) tests.push(isOneOf(worst, worstOf))
  if (series !== undefined) tests.push(isOneOf(series, (line) => line.series))
  if (region !== undefined) tests.push(isInOneOf(region))
  for (const part of parts) tests.push((line) => line.searched.includes(part))
  return tests.length > 0 ? (line) => tests.every((holds) => holds(line)) : null
}

function isOneOf<T>(wanted: Wanted<T>, fieldOf: (line: RollLine) => T | null): (line: RollLine) => boolean {
  const set = new Set<T | null>(Array.isArray(wanted) ? (wanted as readonly T[]) : [wanted as T])
  return (line) => set.has(fieldOf(line))
}

function isInOneOf(wanted: Wanted<string>): (line: RollLine) => boolean {
  const paths: readonly string[] = typeof wanted === 'string' ? [wanted] : wanted
  return ({ region }) => paths.some((path) => region === path || (path !== '' && region.startsWith(`${path}/`)))
}

/** The gravest finding of a line. */
export function worstOf({ errors, warnings }: Pick<CaptureSummary, 'errors' | 'warnings'>): Worst {
  if (errors > 0) return 'error'
  return warnings > 0 ? 'warning' : 'clean'
}
