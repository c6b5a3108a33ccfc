import { asDecided, type DecidedCapture } from '#lib/capture/decisions.ts'
import { type OrganAt, organAt } from '#lib/capture/organ.ts'
import type { SetAside } from '#lib/capture/set-aside.ts'
import { putSetAsides, rulesOffIn, type SetAsidePlace, setAsideId, setAsidesIn } from './decisions.ts'
import { changeLibrary, readLibrary } from './open.ts'
import { getCaptures } from './read.ts'
import { askIn, recheckRows } from './recheck.ts'
import type { CaptureRow, Library } from './schema.ts'
import { seriesName } from './series-rows.ts'

/** The report that findings are set aside of: an organ's about a year, kept or not. A list line is one, too. */
export interface ReportOf extends OrganAt {
  year: number | null
}

/** What a person set aside of a report, with the reasons. Findings whose numbers have changed since are not among them. */
export function listSetAsides(report: ReportOf): Promise<SetAside[]> {
  return readLibrary((library) => setAsidesIn(library, placeOf(report)))
}

/** Sets findings of a report aside (已核实), with one reason; `findings` are keys, see `findingKey`. */
export function setAside(report: ReportOf, findings: readonly string[], reason: string, at: string): Promise<void> {
  const place = placeOf(report)
  const aside = findings.map((finding) => ({ finding, reason, at }))
  return changeLibrary(async (library) => {
    await putSetAsides(library, place, aside)
    await recount(library, place)
  })
}

/** Lets findings stand again that were set aside. */
export function takeBack(report: ReportOf, findings: readonly string[]): Promise<void> {
  const place = placeOf(report)
  return changeLibrary(async (library) => {
    await library.setAsides.bulkDelete(findings.map((finding) => setAsideId(place, finding)))
    await recount(library, place)
  })
}

/** Rules that are switched off, as the library's counts leave them out. */
export function rulesOff(): Promise<string[]> {
  return readLibrary(rulesOffIn)
}

/** Captures as the person left their findings, in the order of their ids; undefined for each that is not in the library. */
export async function getDecided(ids: readonly string[]): Promise<(DecidedCapture | undefined)[]> {
  const [captures, off] = await Promise.all([getCaptures(ids), rulesOff()])
  return captures.map((capture) => capture && asDecided(capture, new Set(off)))
}

/** Switches off these rules and no others; asks for the whole library to be counted again, which `goOn` does. */
export function setRulesOff(rules: readonly string[]): Promise<void> {
  return changeLibrary(async (library) => {
    const before = await rulesOffIn(library)
    if (before.toSorted().join() === rules.toSorted().join()) return
    await library.state.put({ key: 'rules-off', rules: [...rules] })
    await askIn(library)
  })
}

function placeOf({ year, ...organ }: ReportOf): SetAsidePlace {
  return { organ: organAt(organ).key, yearOrder: year ?? 0 }
}

async function recount(library: Library, { organ, yearOrder }: SetAsidePlace): Promise<void> {
  const series = await seriesName(library, organ)
  const keys = [0, 1].map((latest) => [latest, series, yearOrder])
  const rows: CaptureRow[] = await library.captures.where('[latest+series+yearOrder]').anyOf(keys).toArray()
  await recheckRows(
    library,
    rows.filter((row) => row.organ === organ),
  )
}
