import { countFindings, type Decisions } from '#lib/capture/decisions.ts'
import { organAt } from '#lib/capture/organ.ts'
import type { CaptureHead, PackedCapture } from '#lib/capture/packed-capture.ts'
import { type Summarized, summarize } from '#lib/capture/summary.ts'
import type { Check } from '#lib/report/finding.ts'
import { fromBase64 } from './base64.ts'
import { decisionsFor, putSetAsides } from './decisions.ts'
import { zip } from './gzip.ts'
import { mergeVersions } from './merge-versions.ts'
import { changeLibrary } from './open.ts'
import { packJson, unpackBytes } from './pack.ts'
import { askForRecheck } from './recheck.ts'
import { forgetRemoved } from './remove.ts'
import { bundleUp } from './reports.ts'
import { dropRows, putRows, rollState } from './roll.ts'
import type { CaptureRow, JoinRow, Library } from './schema.ts'
import { joinOrgans, listJoins } from './series.ts'
import { versionsAt } from './versions.ts'

/** A capture that is to be taken into the library, all that is heavy already as it is stored: hundreds wait at once. */
export interface Incoming {
  head: CaptureHead
  /** What its list line tells of the report. */
  told: Summarized['report']
  check: Check
  /** A `PackedReport` as JSON. */
  report: Uint8Array<ArrayBuffer>
  /** Its page as the library stores it; null without one, or where it comes as plain HTML. */
  page: Uint8Array<ArrayBuffer> | null
  html: string | null
}

/** A capture as a library file gives it: its page as the library stores it, in base64, or as plain HTML. */
interface Given {
  capture: PackedCapture
  page: string | null
  html: string | null
}

/** Makes what a library file gives ready to be taken in. */
export function incomingOf({ capture, page, html }: Given): Incoming {
  const { report, check, ...head } = capture
  const { agency, year, edition, published } = report
  return {
    head,
    told: { agency, year, edition, published },
    check,
    report: packJson(report),
    page: page === null ? null : fromBase64(page),
    html,
  }
}

/** What became of it: new here; here already; or its id is another capture's. */
export type TakenIn = 'taken' | 'known' | 'id-taken'

/**
 * Begins to take captures in, such as those of a library file. What was deleted is forgotten first, since numbers of
 * versions may change. Organs that were joined where the file comes from are joined here, unless they are here already.
 */
export async function openIntake(joins: readonly JoinRow[] = []): Promise<Intake> {
  await forgetRemoved()
  const known = new Set((await listJoins()).map(({ organ }) => organ))
  for (const { organ, series } of joins) if (!known.has(organ)) await joinOrgans([organ], series)
  const before = await changeLibrary(async (library) => (await rollState(library)).captures)
  return new Intake(before)
}

/** A row on its way in, with what is stored beside it. */
interface Prepared {
  row: CaptureRow
  incoming: Incoming
  html: Uint8Array<ArrayBuffer> | null
}

/** Takes captures in, batch by batch; each batch is written as a whole or not at all. */
export class Intake {
  private readonly before: number
  private readonly ids = new Set<string>()
  private readonly addresses = new Set<string>()
  /** Id of the last capture that was taken in. */
  private last = ''

  constructor(before: number) {
    this.before = before
  }

  /** Takes one batch in and says of each capture what became of it. */
  async take(batch: readonly Incoming[]): Promise<TakenIn[]> {
    const pages: (Uint8Array<ArrayBuffer> | null)[] = []
    for (const { page, html } of batch) pages.push(page ?? (html === null ? null : await zip(html)))
    const outcomes = await changeLibrary((library) => this.write(library, batch, pages))
    for (const [at, { head }] of batch.entries()) {
      if (outcomes[at] !== 'taken') continue
      this.ids.add(head.id)
      this.addresses.add(head.address)
    }
    return outcomes
  }

  /** Ends it: what came among other captures is held against their years by and by; see `goOn`. */
  async close(): Promise<void> {
    if (this.before > 0 && this.ids.size > 0) await askForRecheck()
  }

  private async write(
    library: Library,
    batch: readonly Incoming[],
    pages: readonly (Uint8Array<ArrayBuffer> | null)[],
  ): Promise<TakenIn[]> {
    // Where everything that is there came in this way, what came is known without asking.
    const isOnlyOurs = this.before === 0 && (await rollState(library)).captures === this.ids.size
    const maybeHere = batch.filter(({ head }) => !isOnlyOurs || this.ids.has(head.id))
    const here = await library.captures.bulkGet(maybeHere.map(({ head }) => head.id))
    const hereById = new Map(here.flatMap((row) => (row ? [[row.id, row] as const] : [])))
    const decisions = await Decided.read(library)
    const prepared = new Map<string, Prepared>()
    const outcomes = batch.map((incoming, at): TakenIn => {
      const { id, contentHash } = incoming.head
      const known = hereById.get(id)?.contentHash ?? prepared.get(id)?.row.contentHash
      if (known !== undefined) return known === contentHash ? 'known' : 'id-taken'
      prepared.set(id, {
        incoming,
        html: pages[at] ?? null,
        row: decisions.rowOf(incoming, pages[at]?.byteLength ?? 0),
      })
      return 'taken'
    })
    const rows = await this.mergeByAddress(library, [...prepared.values()], isOnlyOurs)
    const taken = new Set(rows.map(({ id }) => id))
    const news = [...prepared.values()].filter(({ row }) => taken.has(row.id))
    await this.putReports(library, news, new Map(rows.map((row) => [row.id, row])))
    await putRows(library, rows, prepared)
    await library.pages.bulkPut(news.flatMap(({ row, html }) => (html ? [{ id: row.id, html }] : [])))
    for (const { row, incoming } of prepared.values()) {
      const aside = incoming.head.setAsides ?? []
      if (aside.length > 0) await putSetAsides(library, row, aside)
    }
    return outcomes.map((outcome, at) =>
      outcome === 'taken' && !taken.has(batch[at]?.head.id ?? '') ? 'known' : outcome,
    )
  }

  /**
   * Writes the reports of new rows, in bundles where the captures come in the order of their ids, as every library file
   * has them: then those of one bundle are also read together. Of others each would be read with a bundle of its own.
   */
  private async putReports(
    library: Library,
    news: readonly Prepared[],
    rowById: ReadonlyMap<string, CaptureRow>,
  ): Promise<void> {
    const reports = news.map(({ row: { id }, incoming: { report, check } }) => ({ id, report, check: packJson(check) }))
    const isInOrder = reports.every(({ id }, at) => id > (reports[at - 1]?.id ?? this.last))
    this.last = reports.at(-1)?.id ?? this.last
    if (!isInOrder || reports.length === 1) {
      await library.reports.bulkPut(reports)
      return
    }
    const bundles = bundleUp(reports)
    await library.bundles.bulkPut(bundles)
    for (const { id, members } of bundles) {
      for (const member of members) {
        const row = rowById.get(member)
        if (row) row.bundle = id
      }
    }
  }

  /** Puts the new rows among the versions of their addresses; gives all rows that are new or changed. */
  private async mergeByAddress(
    library: Library,
    prepared: readonly Prepared[],
    isOnlyOurs: boolean,
  ): Promise<CaptureRow[]> {
    const byAddress = Map.groupBy(prepared, ({ row }) => row.address)
    const asked = [...byAddress.keys()].filter((address) => !isOnlyOurs || this.addresses.has(address))
    const versions = await Promise.all(asked.map((address) => versionsAt(library, address).toArray()))
    const there = new Map(asked.map((address, at) => [address, versions[at] ?? []] as const))
    const rows: CaptureRow[] = []
    const renumbered: CaptureRow[] = []
    for (const [address, own] of byAddress) {
      const old = there.get(address) ?? []
      const merged = mergeVersions(
        old,
        own.map(({ row }) => row),
        this.ids,
      )
      rows.push(...merged.changed)
      renumbered.push(...merged.renumbered)
    }
    // No two captures of an address may have one number, not even while they change.
    await dropRows(library, renumbered)
    return rows
  }
}

/** Everything about a library that new list lines follow from, read once for a batch. */
class Decided {
  private readonly series: ReadonlyMap<string, string>
  private readonly rulesOff: Decisions['rulesOff']
  private readonly setAside: ReadonlyMap<string, ReadonlySet<string>>

  private constructor(joins: readonly JoinRow[], rulesOff: Decisions['rulesOff'], setAside: Decided['setAside']) {
    this.series = new Map(joins.map(({ organ, series }) => [organ, series]))
    this.rulesOff = rulesOff
    this.setAside = setAside
  }

  static async read(library: Library): Promise<Decided> {
    const joins = await library.joins.toArray()
    const { rulesOff } = await decisionsFor(library, { organ: '', yearOrder: 0 })
    const aside = await library.setAsides.toArray()
    const places = Map.groupBy(aside, ({ organ, yearOrder }) => `${organ}\t${yearOrder}`)
    return new Decided(
      joins,
      rulesOff,
      new Map([...places].map(([place, own]) => [place, new Set(own.map((it) => it.finding))])),
    )
  }

  rowOf({ head, told, check, report }: Incoming, pageBytes: number): CaptureRow {
    const { address, setAsides = [] } = head
    const { key: organ } = organAt({ agency: told.agency, address })
    const own = this.setAside.get(`${organ}\t${told.year ?? 0}`) ?? []
    const setAside = new Set([...own, ...setAsides.map(({ finding }) => finding)])
    const counts = countFindings(check, setAside.size > 0 ? unpackBytes(report) : { figures: {} }, {
      rulesOff: this.rulesOff,
      setAside,
    })
    const series = this.series.get(organ) ?? organ
    const summary = summarize({ ...head, report: told }, { series, version: 1, pageBytes, counts })
    return { ...summary, yearOrder: summary.year ?? 0, sheet: 0 }
  }
}
