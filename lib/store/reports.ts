import type { BundleRow, CaptureRow, Library, ReportRow, StoredReport } from './schema.ts'

/** Which report: a capture's id, and its bundle where it was taken in with others. */
type Place = Pick<CaptureRow, 'id' | 'bundle'>

/** Reports of a bundle, and about how many bytes: few enough that one report is read in a moment. */
const MOST = 64
const MOST_BYTES = 1_000_000

/** Bundles read last: who reads one report of a bundle often reads the next. What they say of a capture never changes. */
const lately = new Map<string, BundleRow>()
const LATELY = 8

/** The stored report of a capture, or undefined when there is none. A report's own row counts before its bundle. */
export async function readReport(library: Library, place: Place): Promise<StoredReport | undefined> {
  return (await library.reports.get(place.id)) ?? fromBundle(await bundleOf(library, place.bundle), place.id)
}

/** The same of many, in their order. */
export async function readReports(library: Library, places: readonly Place[]): Promise<(StoredReport | undefined)[]> {
  const own = await library.reports.bulkGet(places.map(({ id }) => id))
  return completeReports(library, places, own)
}

/** The same of captures that follow each other in the order of their ids: in few steps, however many they are. */
export async function readReportsInOrder(
  library: Library,
  places: readonly Place[],
): Promise<(StoredReport | undefined)[]> {
  const [first, last] = [places[0], places.at(-1)]
  if (!first || !last) return []
  const found = await library.reports.where('id').between(first.id, last.id, true, true).toArray()
  const rowById = new Map(found.map((row) => [row.id, row]))
  return completeReports(
    library,
    places,
    places.map(({ id }) => rowById.get(id)),
  )
}

async function completeReports(
  library: Library,
  places: readonly Place[],
  own: readonly (StoredReport | undefined)[],
): Promise<(StoredReport | undefined)[]> {
  const complete = [...own]
  const bundled = [...places.entries()].filter(([at, { bundle }]) => bundle && !own[at])
  for (const [id, members] of Map.groupBy(bundled, ([, { bundle }]) => bundle)) {
    const bundle = await bundleOf(library, id)
    // Few reports of a bundle must not hold the whole of it in memory.
    const isTakenApart = members.length * 4 < (bundle?.members.length ?? 0)
    for (const [at, place] of members) {
      const row = fromBundle(bundle, place.id)
      complete[at] = row && isTakenApart ? { ...row, report: row.report.slice(), check: row.check.slice() } : row
    }
  }
  return complete
}

async function bundleOf(library: Library, id = ''): Promise<BundleRow | undefined> {
  const known = lately.get(id)
  if (id === '' || known) return known
  const bundle = await library.bundles.get(id)
  if (!bundle) return undefined
  lately.set(id, bundle)
  for (const oldest of lately.keys()) {
    if (lately.size <= LATELY) break
    lately.delete(oldest)
  }
  return bundle
}

function fromBundle(bundle: BundleRow | undefined, id: string): ReportRow | undefined {
  const at = bundle?.members.indexOf(id) ?? -1
  if (!bundle || at === -1) return undefined
  const { bytes, ends } = bundle
  const [from = 0, middle] = [ends[2 * at - 1], ends[2 * at]]
  return { id, report: bytes.subarray(from, middle), check: bytes.subarray(middle, ends[2 * at + 1]) }
}

/** Puts reports together in bundles, in their order: fewer and longer rows are written and read in half the time. */
export function bundleUp(reports: readonly ReportRow[]): BundleRow[] {
  const bundles: BundleRow[] = []
  let some: ReportRow[] = []
  let bytes = 0
  const close = () => {
    if (some.length > 0) bundles.push(bundleFrom(crypto.randomUUID(), some))
    some = []
    bytes = 0
  }
  for (const one of reports) {
    some.push(one)
    bytes += one.report.length + one.check.length
    if (some.length >= MOST || bytes >= MOST_BYTES) close()
  }
  close()
  return bundles
}

function bundleFrom(id: string, reports: readonly ReportRow[]): BundleRow {
  const ends: number[] = []
  let length = 0
  for (const { report, check } of reports) {
    ends.push(length + report.length, length + report.length + check.length)
    length += report.length + check.length
  }
  const bytes = new Uint8Array(length)
  for (const [at, { report, check }] of reports.entries()) {
    bytes.set(report, ends[2 * at - 1] ?? 0)
    bytes.set(check, ends[2 * at] ?? 0)
  }
  return { id, members: reports.map((one) => one.id), ends, bytes }
}

/** Forgets the reports of captures that are gone for good; nothing of them stays in a bundle. */
export async function forgetReports(library: Library, places: readonly Place[]): Promise<void> {
  await library.reports.bulkDelete(places.map(({ id }) => id))
  const gone = new Set(places.map(({ id }) => id))
  for (const id of new Set(places.flatMap(({ bundle }) => bundle ?? []))) {
    const bundle = await library.bundles.get(id)
    lately.delete(id)
    if (!bundle) continue
    const left = bundle.members.filter((member) => !gone.has(member))
    if (left.length === 0) await library.bundles.delete(id)
    else
      await library.bundles.put(
        bundleFrom(
          id,
          left.flatMap((member) => fromBundle(bundle, member) ?? []),
        ),
      )
  }
}
