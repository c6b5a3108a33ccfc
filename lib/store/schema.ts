import { Dexie, type EntityTable, type Table, type Transaction } from 'dexie'
import type { SetAside } from '#lib/capture/set-aside.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import type { Check } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { upgradeToTwo } from './upgrade.ts'

/** A list line as it is stored. */
export interface CaptureRow extends CaptureSummary {
  /** The year, or 0 without one: indexes leave out null. */
  yearOrder: number
  /** The sheet of the roll that it stands on; 0 for a capture that lists leave out because a later one of its address is there. */
  sheet: number
  /** The bundle that its report stands in, where it was taken in with others. */
  bundle?: string
}

/** The full report and its findings, apart from the list line of the same id: both packed as JSON in UTF-8. */
export interface ReportRow {
  id: string
  /** A `PackedReport`. */
  report: Uint8Array<ArrayBuffer>
  check: Uint8Array<ArrayBuffer>
}

/** The same as version 1 of the schema wrote it; such rows stay as they are until they are written again. */
export interface ReportRowOfOne {
  id: string
  report: Report
  check: Check
}

/** A report with its findings, whichever version wrote it. */
export type StoredReport = ReportRow | ReportRowOfOne

/** Reports that were taken in together, one behind the other in one run of bytes; see reports.ts. */
export interface BundleRow {
  id: string
  /** Ids of their captures. */
  members: string[]
  /** Where in `bytes` the report of each member ends, and then its findings. */
  ends: number[]
  bytes: Uint8Array<ArrayBuffer>
}

/** The page as it was captured, gzip-compressed UTF-8. */
export interface PageRow {
  id: string
  html: Uint8Array<ArrayBuffer>
}

/** A list line taken out of the library that can still be put back; its report and page stay where they are. */
export interface RemovedRow {
  id: string
  capture: CaptureRow
}

/** A few hundred listed captures in as many lines of text: what a search goes through, read at once; see roll.ts. */
export interface SheetRow {
  id: number
  /** The roll's revision in which it was last written. */
  revision: number
  lines: string
}

/** An organ whose captures a person put under another one's series. */
export interface JoinRow {
  organ: string
  series: string
}

/** A finding set aside, under `organ year finding`. */
export interface SetAsideRow extends SetAside {
  id: string
  organ: string
  yearOrder: number
}

/** How the roll stands: counts without counting, and whether what was read of it is still true. */
export interface RollState {
  key: 'roll'
  /** Tells it from the roll of another database under the same name; '' of one that was never written. */
  id: string
  revision: number
  /** Captures in the library, every version counted. */
  captures: number
  /** Captures that lists show: of each address the latest. */
  listed: number
  /** The sheet that new lines go to. */
  lastSheet: number
}

/** Where the work of going over the whole library again stands; see recheck.ts. */
export interface RecheckState {
  key: 'recheck'
  /** Id of the last capture that was gone over; '' at the start. */
  after: string
  done: number
}

/** Rules that are switched off, as counts in list lines leave them out. */
export interface RulesOffState {
  key: 'rules-off'
  rules: string[]
}

/** When the whole library was last exported, and how many captures it held then. */
export interface ExportedState {
  key: 'exported'
  at: string
  captures: number
}

/** One row of what the library knows about itself. */
export type StateRow = RollState | RecheckState | RulesOffState | ExportedState

/** The tables of each version of the schema; a version that was shipped never changes. */
const VERSIONS: readonly Readonly<Record<string, string>>[] = [
  {
    captures:
      'id, &[address+version], [latest+capturedAt], [latest+organ+yearOrder], [latest+yearOrder], [latest+errors]',
    reports: 'id',
    pages: 'id',
    removed: 'id, [capture.address+capture.version]',
  },
  {
    captures:
      'id, &[address+version], [latest+capturedAt], [latest+series+yearOrder], [latest+yearOrder], [latest+errors]',
    reports: 'id',
    pages: 'id',
    removed: 'id, [capture.address+capture.version]',
    roll: 'id, revision',
    joins: 'organ',
    setAsides: 'id, [organ+yearOrder]',
    state: 'key',
  },
  { bundles: 'id' },
]

/** What is done to the rows of the version before, where anything is. */
const UPGRADES: readonly (((transaction: Transaction) => Promise<void>) | null)[] = [null, upgradeToTwo, null]

/** The newest version of the schema. */
export const NEWEST = VERSIONS.length

/** The database `gouji`: light list lines in `captures`, everything heavy apart under the same id. */
export class Library extends Dexie {
  declare captures: EntityTable<CaptureRow, 'id'>
  declare reports: EntityTable<StoredReport, 'id'>
  /** Not there in a library that could not be upgraded. */
  declare bundles: EntityTable<BundleRow, 'id'>
  declare pages: EntityTable<PageRow, 'id'>
  declare removed: EntityTable<RemovedRow, 'id'>
  declare roll: EntityTable<SheetRow, 'id'>
  declare joins: EntityTable<JoinRow, 'organ'>
  declare setAsides: EntityTable<SetAsideRow, 'id'>
  declare state: Table<StateRow, StateRow['key']>

  /** `version` names an older schema to read a database as it is that could not be upgraded. */
  constructor(version = NEWEST, onUpgrade: () => void = () => {}) {
    // What was confirmed must outlive a crash of the whole machine, so a transaction ends on the disk, not before it.
    super('gouji', { chromeTransactionDurability: 'strict' })
    for (const [index, tables] of VERSIONS.slice(0, version).entries()) {
      const upgrade = UPGRADES[index]
      const declared = this.version(index + 1).stores(tables)
      declared.upgrade((transaction) => {
        onUpgrade()
        return upgrade?.(transaction)
      })
    }
  }
}
