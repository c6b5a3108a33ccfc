import type { Decisions } from '#lib/capture/decisions.ts'
import type { SetAside } from '#lib/capture/set-aside.ts'
import type { Library, SetAsideRow } from './schema.ts'

/** Where set-asides of a capture or a report stand. */
export interface SetAsidePlace {
  organ: string
  yearOrder: number
}

/** What a person decided about a capture's findings, read within the caller's transaction. */
export async function decisionsFor(library: Library, place: SetAsidePlace): Promise<Decisions> {
  const rulesOff = new Set(await rulesOffIn(library))
  const aside = await setAsidesIn(library, place)
  return { rulesOff, setAside: new Set(aside.map(({ finding }) => finding)) }
}

/** Rules that are switched off; none in a library that could not be upgraded to know. */
export async function rulesOffIn(library: Library): Promise<string[]> {
  if (library.verno === 1) return []
  const state = await library.state.get('rules-off')
  return state?.key === 'rules-off' ? state.rules : []
}

/** The set-asides of one place. */
export async function setAsidesIn(library: Library, place: SetAsidePlace): Promise<SetAside[]> {
  return (await setAsidesOf(library, [place]))(place) ?? []
}

/** The set-asides of many captures at once, as a function that gives each its own; undefined where there are none. */
export async function setAsidesOf(
  library: Library,
  rows: readonly SetAsidePlace[],
): Promise<(place: SetAsidePlace) => SetAside[] | undefined> {
  // Most libraries have few or none.
  if (library.verno === 1 || (await library.setAsides.limit(1).toArray()).length === 0) return () => undefined
  const places = new Map(rows.map((row) => [keyOf(row), [row.organ, row.yearOrder]]))
  const found = await library.setAsides
    .where('[organ+yearOrder]')
    .anyOf([...places.values()])
    .toArray()
  const inOrder = found.sort((one, other) => (one.id < other.id ? -1 : 1))
  const own = Map.groupBy(inOrder, keyOf)
  return (place) => own.get(keyOf(place))?.map(({ finding, reason, at }) => ({ finding, reason, at }))
}

function keyOf({ organ, yearOrder }: SetAsidePlace): string {
  return `${organ}\t${yearOrder}`
}

/** Writes set-asides of one place down, within the caller's transaction. */
export async function putSetAsides(library: Library, place: SetAsidePlace, aside: readonly SetAside[]): Promise<void> {
  const { organ, yearOrder } = place
  const rows = aside.map((one): SetAsideRow => ({ ...one, id: setAsideId(place, one.finding), organ, yearOrder }))
  await library.setAsides.bulkPut(rows)
}

/** The key of a set-aside. */
export function setAsideId({ organ, yearOrder }: SetAsidePlace, finding: string): string {
  return `${keyOf({ organ, yearOrder })}\t${finding}`
}
