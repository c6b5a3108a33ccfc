import { checkInSeries } from '#lib/capture/check-in-series.ts'
import { countFindings } from '#lib/capture/decisions.ts'
import type { Check } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { decisionsFor } from './decisions.ts'
import { changeLibrary, readLibrary } from './open.ts'
import { checkOf, reportOf, withCheck } from './pack.ts'
import { readReports } from './reports.ts'
import { putRows, rollState } from './roll.ts'
import type { CaptureRow, Library, RecheckState } from './schema.ts'
import { lastYearIn } from './series-rows.ts'

/** Captures gone over in one transaction: few enough that a reader of the library never waits long. */
const BATCH = 50

/** How far the work over the whole library has come, in captures. */
export interface RecheckProgress {
  done: number
  total: number
}

/** Asks for the whole library to be held against the years before again, and counted again; `goOn` does it. */
export function askForRecheck(): Promise<void> {
  return changeLibrary(askIn)
}

/** The same within the caller's transaction. */
export async function askIn(library: Library): Promise<void> {
  await library.state.put({ key: 'recheck', after: '', done: 0 })
}

/** How far the work that was asked for has come, or null when there is none to do. */
export function recheckProgress(): Promise<RecheckProgress | null> {
  return readLibrary(async (library) => {
    const state = await stateOf(library)
    return state && { done: state.done, total: (await rollState(library)).captures }
  })
}

/**
 * Does the work that was asked for, a few captures at a time, wherever it was left; false when the signal ended it first.
 * Two contexts may do it at once: each takes the next few.
 */
export async function goOn(signal: AbortSignal): Promise<boolean> {
  for (;;) {
    if (signal.aborted) return false
    if ((await changeLibrary(recheckBatch)) === 0) return true
  }
}

async function recheckBatch(library: Library): Promise<number> {
  const state = await stateOf(library)
  if (!state) return 0
  const rows = await library.captures.where('id').above(state.after).limit(BATCH).toArray()
  const last = rows.at(-1)
  if (!last) await library.state.delete('recheck')
  else {
    await recheckRows(library, rows)
    await library.state.put({ ...state, after: last.id, done: state.done + rows.length })
  }
  return rows.length
}

async function stateOf(library: Library): Promise<RecheckState | null> {
  const state = await library.state.get('recheck')
  return state?.key === 'recheck' ? state : null
}

/**
 * Holds captures against the years before as they are kept now and counts their findings by what the person decided;
 * writes only what is different afterwards.
 */
export async function recheckRows(library: Library, rows: readonly CaptureRow[]): Promise<void> {
  const changed: CaptureRow[] = []
  const stored = await readReports(library, rows)
  for (const [at, row] of rows.entries()) {
    const kept = stored[at]
    if (!kept) continue
    const [report, check] = [reportOf(kept), checkOf(kept)]
    const now = await checkNow(library, row, report, check)
    if (JSON.stringify(now) !== JSON.stringify(check)) await library.reports.put(withCheck(kept, now))
    const decisions = await decisionsFor(library, row)
    const { error, warning, info, setAside } = countFindings(now, report, decisions)
    const counted = { ...row, errors: error, warnings: warning, infos: info, setAside }
    if (COUNTS.some((count) => counted[count] !== row[count])) changed.push(counted)
  }
  await putRows(library, changed)
}

/** What is to be said of a capture today; an earlier version of its page stays as it was checked. */
async function checkNow(library: Library, row: CaptureRow, report: Report, check: Check): Promise<Check> {
  if (row.latest === 0) return check
  const lastYear = row.year === null ? null : await lastYearIn(library, row.series, { year: row.year, host: row.host })
  return checkInSeries(check, report, lastYear?.report ?? null)
}

const COUNTS = ['errors', 'warnings', 'infos', 'setAside'] as const

/** Goes over the reports about the years after some captures, which are held against them. */
export async function recheckAfter(library: Library, captures: readonly CaptureRow[]): Promise<void> {
  const later = new Map<string, CaptureRow>()
  for (const { series, year } of captures) {
    if (year === null) continue
    const rows = await library.captures
      .where('[latest+series+yearOrder]')
      .equals([1, series, year + 1])
      .toArray()
    for (const row of rows) later.set(row.id, row)
  }
  await recheckRows(library, [...later.values()])
}
