import type { CaptureSummary } from '#lib/capture/summary.ts'
import type { Edition } from '#lib/form/form.ts'
import type { CaptureRow, Library, RollState, SheetRow } from './schema.ts'
import { copiesOf, TextPool } from './text-pool.ts'

/** Lines on a sheet: few enough that a capture rewrites little, enough that all are read in a moment. */
const SHEET = 256

/** Longer names are cut in the roll: they come from no report, but a hostile file may hold them. */
const LONGEST = 400

/** What of a capture a list is searched, filtered, sorted and grouped by. */
export interface RollLine {
  id: string
  series: string
  agency: string
  /** province/city/county, without what is not known at the end. */
  region: string
  level: CaptureSummary['level']
  host: string
  year: number | null
  edition: Edition
  /** Milliseconds of taking it. */
  capturedAt: number
  errors: number
  warnings: number
  infos: number
  setAside: number
  /** Everything that a search looks through, in lower case. */
  searched: string
}

/** An empty library's roll. */
export const NO_ROLL: RollState = { key: 'roll', id: '', revision: 0, captures: 0, listed: 0, lastSheet: 1 }

/** How the roll stands. */
export async function rollState(library: Pick<Library, 'state'>): Promise<RollState> {
  const state = await library.state.get('roll')
  return state?.key === 'roll' ? state : NO_ROLL
}

/** Names of a region's divisions as one path, such as 山东省/泰安市/肥城市; '' when none is certain. */
export function regionPath({ province, city, county }: Pick<CaptureSummary, 'province' | 'city' | 'county'>): string {
  return [province, city, county].filter(Boolean).join('/')
}

function writeLine(row: CaptureRow): string {
  const { id, series, agency, level, host, year, edition, capturedAt, errors, warnings, infos, setAside, title } = row
  const numbers = [year ?? '', edition, Date.parse(capturedAt), errors, warnings, infos, setAside]
  const texts = [series, agency, regionPath(row), level ?? '', host, title]
  return [id, ...numbers, ...texts]
    .map((field) =>
      String(field)
        .slice(0, LONGEST)
        .replace(/[\t\n\r]/g, ' '),
    )
    .join('\t')
}

/** A list line as it would stand on the roll. */
export function lineOfRow(row: CaptureRow): RollLine {
  return readLine(row.id, writeLine(row).split('\t'), new TextPool(), null)
}

/** The line of an id; names are taken from the pool, or from the line before, which often has the same. */
function readLine(id: string, fields: readonly string[], pool: TextPool, before: RollLine | null): RollLine {
  const [, year, edition, capturedAt, errors, warnings, infos, setAside, series, agency, region, level, host, title] =
    fields
  return {
    id,
    series: pool.take(series, before?.series),
    agency: pool.take(agency, before?.agency),
    region: pool.take(region, before?.region),
    level: (level || null) as RollLine['level'],
    host: pool.take(host, before?.host),
    year: year ? Number(year) : null,
    edition: edition as Edition,
    capturedAt: Number(capturedAt),
    errors: Number(errors),
    warnings: Number(warnings),
    infos: Number(infos),
    setAside: Number(setAside),
    searched: `${title} ${agency} ${year} ${region} ${host}`.toLowerCase(),
  }
}

/** The lines of a sheet, none of which holds its text; names that many lines have are held once in a pool. */
export function linesOfSheet({ lines }: Pick<SheetRow, 'lines'>, pool: TextPool): RollLine[] {
  if (lines === '') return []
  const rows = lines.split('\n').map((line) => line.split('\t'))
  const ids = copiesOf(rows.map(([id = '']) => id))
  const read: RollLine[] = []
  for (const [at, fields] of rows.entries()) read.push(readLine(ids[at] ?? '', fields, pool, read[at - 1] ?? null))
  return read
}

/** The tables that a list line's writing touches. */
type Tables = Pick<Library, 'captures' | 'roll' | 'state'>

/**
 * Writes list lines down, new ones and changed ones, and keeps the roll in step. Ids that are certainly `absent` are not
 * looked for. Nothing else writes `captures`; call it within `changeLibrary`.
 */
export async function putRows(
  library: Tables,
  rows: CaptureRow[],
  absent: { has: (id: string) => boolean } = new Set(),
): Promise<void> {
  if (rows.length === 0) return
  const before = await rowsBefore(library, rows, absent)
  const book = await RollBook.open(
    library,
    before.flatMap((row) => row?.sheet ?? []),
  )
  for (const [at, row] of rows.entries()) {
    const sheet = before[at]?.sheet ?? 0
    if (!before[at]) book.state.captures += 1
    if (row.latest === 0) book.strike(row.id, sheet)
    row.sheet = row.latest === 1 ? book.enter(row, sheet) : 0
  }
  await library.captures.bulkPut(rows)
  await book.close()
}

async function rowsBefore(
  library: Tables,
  rows: readonly CaptureRow[],
  absent: { has: (id: string) => boolean },
): Promise<(CaptureRow | undefined)[]> {
  const ids = rows.map(({ id }) => id)
  const found = await library.captures.bulkGet(ids.filter((id) => !absent.has(id)))
  const rowById = new Map(found.map((row) => [row?.id, row]))
  return ids.map((id) => rowById.get(id))
}

/** Takes list lines out of `captures` and the roll. */
export async function dropRows(library: Tables, rows: readonly CaptureRow[]): Promise<void> {
  if (rows.length === 0) return
  const book = await RollBook.open(
    library,
    rows.map(({ sheet }) => sheet),
  )
  for (const { id, sheet } of rows) book.strike(id, sheet)
  book.state.captures -= rows.length
  await library.captures.bulkDelete(rows.map(({ id }) => id))
  await book.close()
}

/**
 * The roll while a transaction changes it. Its sheets are read beforehand: between two requests a transaction does not
 * outlive many awaits.
 */
class RollBook {
  readonly state: RollState
  private readonly library: Tables
  private readonly sheets = new Map<number, Map<string, string>>()

  private constructor(library: Tables, state: RollState) {
    this.library = library
    this.state = { ...state, revision: state.revision + 1 }
  }

  static async open(library: Tables, sheets: readonly number[]): Promise<RollBook> {
    const state = await rollState(library)
    const book = new RollBook(library, state.id === '' ? { ...state, id: crypto.randomUUID() } : state)
    const ids = [...new Set([...sheets, state.lastSheet])].filter((id) => id > 0)
    const read = await library.roll.bulkGet(ids)
    for (const [at, id] of ids.entries()) {
      const lines = read[at]?.lines ? read[at].lines.split('\n') : []
      book.sheets.set(id, new Map(lines.map((line) => [line.slice(0, line.indexOf('\t')), line] as const)))
    }
    return book
  }

  /** Enters a line on the sheet where it stands (0: on none), and says on which it stands now. */
  enter(row: CaptureRow, sheet: number): number {
    const id = sheet > 0 ? sheet : this.sheetWithRoom()
    const lines = this.sheet(id)
    if (!lines.has(row.id)) this.state.listed += 1
    lines.set(row.id, writeLine(row))
    return id
  }

  strike(id: string, sheet: number): void {
    if (sheet > 0 && this.sheet(sheet).delete(id)) this.state.listed -= 1
  }

  async close(): Promise<void> {
    const { revision } = this.state
    const changed = [...this.sheets].map(([id, lines]) => ({ id, revision, lines: [...lines.values()].join('\n') }))
    await this.library.roll.bulkPut(changed)
    await this.library.state.put(this.state)
  }

  private sheetWithRoom(): number {
    if (this.sheet(this.state.lastSheet).size >= SHEET) this.state.lastSheet += 1
    return this.state.lastSheet
  }

  private sheet(id: number): Map<string, string> {
    const sheet = this.sheets.get(id) ?? new Map<string, string>()
    this.sheets.set(id, sheet)
    return sheet
  }
}
