import type { Transaction } from 'dexie'
import { organAt } from '#lib/capture/organ.ts'
import { putRows } from './roll.ts'
import type { CaptureRow, Library, RecheckState, RemovedRow } from './schema.ts'

/** List lines read at once while a library is upgraded. */
const BATCH = 500

/** A list line as version 1 of the schema wrote it. */
type RowOfOne = Omit<
  CaptureRow,
  'series' | 'province' | 'city' | 'county' | 'level' | 'isGovernment' | 'setAside' | 'sheet'
>

/** A list line of today, made of one that version 1 wrote. */
function rowFromOne(row: RowOfOne | CaptureRow): CaptureRow {
  const { key: organ, province, city, county, level, isGovernment } = organAt(row)
  return { ...row, organ, series: organ, province, city, county, level, isGovernment, setAside: 0, sheet: 0 }
}

/** A list line as today's code knows it, also from a library that could not be upgraded. */
export function rowOfToday(library: Pick<Library, 'verno'>, row: CaptureRow): CaptureRow {
  return library.verno === 1 ? rowFromOne(row) : row
}

/** The same of many; of a library that could not be upgraded, those that are no list lines are left out. */
export function rowsOfToday(library: Pick<Library, 'verno'>, rows: readonly (CaptureRow | undefined)[]): CaptureRow[] {
  return rows.flatMap((row) => {
    if (!row) return []
    try {
      return [rowOfToday(library, row)]
    } catch {
      // What hinders the upgrade may be this very line.
      return []
    }
  })
}

/**
 * Version 2: organs are told apart by region, list lines say where they are and stand on the roll. Reports and pages are
 * not touched. What the rules say against the years before is caught up with later.
 */
export async function upgradeToTwo(transaction: Transaction): Promise<void> {
  const library = {
    captures: transaction.table('captures') as Library['captures'],
    removed: transaction.table('removed') as Library['removed'],
    roll: transaction.table('roll') as Library['roll'],
    state: transaction.table('state') as Library['state'],
  }
  const ids = await library.captures.toCollection().primaryKeys()
  for (let at = 0; at < ids.length; at += BATCH) {
    const rows = await library.captures.bulkGet(ids.slice(at, at + BATCH))
    await putRows(library, rows.filter((row) => row !== undefined).map(rowFromOne))
  }
  const roll = await library.state.get('roll')
  if (roll?.key === 'roll') await library.state.put({ ...roll, captures: ids.length })
  await library.removed.toCollection().modify((removed: RemovedRow) => {
    removed.capture = rowFromOne(removed.capture)
  })
  const recheck: RecheckState = { key: 'recheck', after: '', done: 0 }
  await library.state.put(recheck)
}
