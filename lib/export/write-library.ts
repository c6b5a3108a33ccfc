import { digest } from '#lib/capture/digest.ts'
import type { CapturePieces, Encode } from '#lib/capture/packed-capture.ts'
import { ByteWriter } from './byte-writer.ts'
import { LIBRARY_FORMAT, LIBRARY_VERSION, type LibraryHeader } from './library-file.ts'

/** Bytes gathered before they are handed on: few enough to stay small, enough that handing on costs nothing. */
const CHUNK = 4_194_304

/** A capture on its way into a library file. */
export interface OutgoingCapture extends CapturePieces {
  /** The page's HTML, gzip-compressed UTF-8, in base64; null when none is kept or wanted. */
  page: string | null
}

/**
 * A library file in chunks of bytes (UTF-8): the header, then one capture a line. Captures come in batches, since a step
 * of a generator for each would take longer than the line. Never holds more than a chunk and a batch: a chunk's bytes
 * hold until the next is asked for.
 */
export async function* writeLibrary(
  header: Omit<LibraryHeader, 'format' | 'version'>,
  batches: Iterable<readonly OutgoingCapture[]> | AsyncIterable<readonly OutgoingCapture[]>,
  encode: Encode,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const { exportedAt, extensionVersion, captures, hasPages, joins = [] } = header
  const first: LibraryHeader = {
    format: LIBRARY_FORMAT,
    version: LIBRARY_VERSION,
    exportedAt,
    extensionVersion,
    captures,
    hasPages,
    ...(joins.length > 0 && { joins }),
  }
  const writer = new ByteWriter()
  writer.put(encode(`${JSON.stringify(first)}\n`))
  for await (const batch of batches) {
    for (const capture of batch) {
      putLine(writer, capture, encode)
      if (writer.length >= CHUNK) yield writer.take()
    }
  }
  if (writer.length > 0) yield writer.take()
}

/**
 * One line: a capture, its report packed, its page behind it where there is one, and at the end a sum over all bytes
 * before it, so that a damaged line does not pass for a whole one.
 */
function putLine(writer: ByteWriter, { head, report, check, page }: OutgoingCapture, encode: Encode): void {
  const from = writer.length
  writer.put(encode(JSON.stringify(head).slice(0, -1)))
  writer.putAscii(',"report":')
  writer.put(report)
  writer.putAscii(',"check":')
  writer.put(check)
  if (page !== null) {
    writer.putAscii(',"page":"')
    writer.putAscii(page)
    writer.putAscii('"')
  }
  const sum = digest(writer.since(from))
  writer.putAscii(`,"sum":"${sum}"}\n`)
}
