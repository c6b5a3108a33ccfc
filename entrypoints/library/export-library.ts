import { browser } from 'wxt/browser'
import type { Capture } from '#lib/capture/capture.ts'
import { asDecided, type DecidedCapture } from '#lib/capture/decisions.ts'
import { unpackReport } from '#lib/capture/packed-report.ts'
import { writeFiguresCsv } from '#lib/export/figures-csv.ts'
import { tablesOfLibrary } from '#lib/export/library-tables.ts'
import { writeLibrary } from '#lib/export/write-library.ts'
import { writeXlsx } from '#lib/export/xlsx.ts'
import { readerLanguage } from '#lib/i18n.ts'
import { Check } from '#lib/report/finding.ts'
import { rulesOff } from '#lib/store/decide.ts'
import { countOut, readOut, type Wanted } from '#lib/store/out.ts'
import { noteExport } from '#lib/store/reminder.ts'
import { listJoins } from '#lib/store/series.ts'
import { gatherFile } from './gather-file.ts'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** How far an export or import has come: in captures when going out, in bytes when coming in. */
export interface TransferProgress {
  done: number
  total: number
}

/** Who is told how a transfer goes, and how it is ended: then it rejects with the signal's reason. */
export interface Transfer {
  tell: (progress: TransferProgress) => void
  signal: AbortSignal
}

/** What goes into a library file, and whether that is compressed. */
export type WantedFile = Wanted & { isZipped?: boolean }

/**
 * Writes a library file (NDJSON) of captures, with their pages or without, gzip-compressed or not; memory stays small.
 * When it is the whole library, the reminder to export rests.
 */
export async function exportLibrary(wanted: WantedFile, transfer: Transfer): Promise<Blob> {
  const file = await writeFile(wanted, transfer)
  // A library that takes nothing new can still be exported; only the reminder stays.
  if (!wanted.ids) await noteExport(Date.now()).catch(() => {})
  return file
}

async function writeFile({ isZipped = false, ...wanted }: WantedFile, transfer: Transfer): Promise<Blob> {
  const header = {
    exportedAt: new Date().toISOString(),
    extensionVersion: browser.runtime.getManifest().version,
    captures: await countOut(wanted),
    hasPages: wanted.hasPages === true,
    joins: await listJoins(),
  }
  const bytes = writeLibrary(header, batchesOf(wanted, transfer), (text) => encoder.encode(text))
  if (!isZipped) return gatherFile(bytes, 'application/x-ndjson')
  const zipped = streamOf(bytes).pipeThrough(new CompressionStream('gzip'))
  return gatherFile(chunksOf(zipped), 'application/gzip')
}

/** Writes the figures of captures as a long CSV, one figure a line. */
export function exportFigures(wanted: Wanted, transfer: Transfer): Promise<Blob> {
  return gatherFile(writeFiguresCsv(capturesOf(wanted, transfer), readerLanguage()), 'text/csv')
}

/** Writes a workbook (XLSX) of some captures: one row a report, a sheet for each table, a sheet of findings. */
export async function exportWorkbook(wanted: Wanted, transfer: Transfer): Promise<Blob> {
  const off = new Set(await rulesOff())
  const captures: DecidedCapture[] = []
  for await (const capture of capturesOf(wanted, transfer)) captures.push(asDecided(capture, off))
  const bytes = (await writeXlsx(tablesOfLibrary(captures, readerLanguage()))) as Uint8Array<ArrayBuffer>
  return new Blob([bytes], { type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' })
}

async function* capturesOf(wanted: Wanted, transfer: Transfer): AsyncGenerator<Capture> {
  for await (const batch of batchesOf(wanted, transfer)) {
    for (const { head, report, check } of batch) {
      yield { ...head, report: unpackReport(parse(report)), check: Check.parse(parse(check)) }
    }
  }
}

async function* batchesOf(wanted: Wanted, { tell, signal }: Transfer) {
  const total = await countOut(wanted)
  let done = 0
  for await (const batch of readOut(wanted)) {
    signal.throwIfAborted()
    yield batch
    done += batch.length
    tell({ done, total })
  }
}

function parse(json: Uint8Array): unknown {
  return JSON.parse(decoder.decode(json))
}

/** The chunks as a stream, which keeps each while the next is made: copies. */
function streamOf(chunks: AsyncGenerator<Uint8Array<ArrayBuffer>>): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    async pull(controller) {
      const { value, done } = await chunks.next()
      if (done) controller.close()
      else controller.enqueue(value.slice())
    },
  })
}

async function* chunksOf<T>(stream: ReadableStream<T>): AsyncGenerator<T> {
  const reader = stream.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
}
