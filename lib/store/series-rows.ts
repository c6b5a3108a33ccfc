import { Dexie } from 'dexie'
import type { LastYear } from '#lib/capture/outcome.ts'
import { chooseLastYear } from '#lib/capture/series.ts'
import { reportOf } from './pack.ts'
import { readReport } from './reports.ts'
import type { CaptureRow, Library } from './schema.ts'
import { rowsOfToday } from './upgrade.ts'

/** Under which series an organ's captures stand. */
export async function seriesName(library: Library, organ: string): Promise<string> {
  if (library.verno === 1) return organ
  return (await library.joins.get(organ))?.series ?? organ
}

/** The latest captures of a series' addresses, by year. */
export async function rowsOfSeries(library: Library, series: string): Promise<CaptureRow[]> {
  if (library.verno === 1) return rowsOfOld(library, series)
  return library.captures
    .where('[latest+series+yearOrder]')
    .between([1, series, Dexie.minKey], [1, series, Dexie.maxKey])
    .toArray()
}

/** The same of a library that could not be upgraded, whose list lines do not say which series they are of. */
async function rowsOfOld(library: Library, series: string): Promise<CaptureRow[]> {
  const rows = await library.captures
    .where('[latest+yearOrder]')
    .between([1, Dexie.minKey], [1, Dexie.maxKey])
    .toArray()
  return rowsOfToday(library, rows).filter((row) => row.series === series)
}

/** The report of a series about the year before one, read within the caller's transaction. */
export async function lastYearIn(
  library: Library,
  series: string,
  { year, host }: { year: number; host: string },
): Promise<LastYear | null> {
  const before = await library.captures
    .where('[latest+series+yearOrder]')
    .equals([1, series, year - 1])
    .toArray()
  const chosen = chooseLastYear(before, { year, host })
  const kept = chosen && (await readReport(library, chosen))
  return chosen && kept ? { captureId: chosen.id, capturedAt: chosen.capturedAt, report: reportOf(kept) } : null
}
