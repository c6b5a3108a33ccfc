import type { CapturePieces } from '#lib/capture/packed-capture.ts'
import type { SetAside } from '#lib/capture/set-aside.ts'
import { toBase64 } from './base64.ts'
import { setAsidesOf } from './decisions.ts'
import { readLibrary } from './open.ts'
import { piecesOf } from './pack.ts'
import { readReports, readReportsInOrder } from './reports.ts'
import { rollState } from './roll.ts'
import type { CaptureRow, Library, PageRow, StoredReport } from './schema.ts'

/** Captures read at once: some megabytes without their pages. */
const BATCH = 500
/** The same with their pages, of which one may hold several megabytes. */
const BATCH_WITH_PAGES = 50

/** A capture as it is stored, without having been taken apart. */
export interface StoredCapture extends CapturePieces {
  /** The page as it is stored, gzip-compressed UTF-8, in base64; null when none is kept or wanted. */
  page: string | null
}

/** What is to be read out: the captures of some ids, or every version of everything. */
export interface Wanted {
  ids?: readonly string[] | undefined
  hasPages?: boolean
}

interface Batch {
  rows: CaptureRow[]
  /** In the order of the rows. */
  reports: (StoredReport | undefined)[]
  pages: PageRow[]
  setAsides: (row: CaptureRow) => SetAside[] | undefined
}

/** How many captures `readOut` will give, if the library stays as it is. */
export function countOut({ ids }: Wanted): Promise<number> {
  if (ids) return Promise.resolve(ids.length)
  return readLibrary(async (library) =>
    library.verno === 1 ? library.captures.count() : (await rollState(library)).captures,
  )
}

/**
 * Reads captures out in batches, in the order of their ids, so that the same library always comes out alike. The next
 * batch is read while one is dealt with; never more than two are held.
 */
export async function* readOut({ ids, hasPages = false }: Wanted): AsyncGenerator<StoredCapture[]> {
  const size = hasPages ? BATCH_WITH_PAGES : BATCH
  const sorted = ids?.toSorted()
  let at = 0
  let after = ''
  const next = () => {
    if (!sorted) return readLibrary((library) => readAfter(library, after, size, hasPages))
    const some = sorted.slice(at, at + size)
    at += size
    return readLibrary((library) => readThese(library, some, hasPages))
  }
  for (let batch = await next(); ; ) {
    after = batch.rows.at(-1)?.id ?? after
    const isLast = sorted ? at >= sorted.length : batch.rows.length < size
    const following = isLast ? null : next()
    // Whoever takes the captures may stop in between; what was read ahead is nobody's concern then.
    following?.catch(() => {})
    yield outgoing(batch)
    if (!following) return
    batch = await following
  }
}

async function readAfter(library: Library, after: string, size: number, hasPages: boolean): Promise<Batch> {
  const rows = await library.captures.where('id').above(after).limit(size).toArray()
  const [first, last] = [rows[0]?.id ?? '', rows.at(-1)?.id ?? '']
  const reports = await readReportsInOrder(library, rows)
  const pages = hasPages ? await library.pages.where('id').between(first, last, true, true).toArray() : []
  return { rows, reports, pages, setAsides: await setAsidesOf(library, rows) }
}

async function readThese(library: Library, ids: readonly string[], hasPages: boolean): Promise<Batch> {
  const rows = (await library.captures.bulkGet([...ids])).filter((row) => row !== undefined)
  const reports = await readReports(library, rows)
  const pages = hasPages ? await library.pages.bulkGet([...ids]) : []
  return { rows, reports, pages: pages.filter((row) => row !== undefined), setAsides: await setAsidesOf(library, rows) }
}

/** A capture whose report is gone from the library is left out: there is nothing of it to take away. */
function outgoing({ rows, reports, pages, setAsides }: Batch): StoredCapture[] {
  const pageById = new Map(pages.map((row) => [row.id, row.html]))
  return rows.flatMap((row, at) => {
    const kept = reports[at]
    if (!kept) return []
    const { id, address, host, title, capturedAt, contentHash, extensionVersion } = row
    const aside = setAsides(row)
    const head = { id, address, host, title, capturedAt, contentHash, extensionVersion }
    const page = pageById.get(id)
    const pieces = { head: aside ? { ...head, setAsides: aside } : head, ...piecesOf(kept) }
    return [{ ...pieces, page: page ? toBase64(page) : null }]
  })
}
