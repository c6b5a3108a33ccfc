import type { BadFileCode, BadLineCode, JoinedOrgan } from '#lib/export/library-file.ts'
import { readLibrary } from '#lib/export/read-library.ts'
import { type Incoming, incomingOf } from '#lib/store/intake.ts'

/** A line that was not taken, counted from 1. */
export interface BadLine {
  line: number
  /** `id-taken`: another capture in the library has its id. */
  code: BadLineCode | 'id-taken'
  /** Which part of the capture is wrong, such as report.year; never its content. */
  detail: string | null
}

/** What the next lines of a library file hold: what one transaction takes in. */
export interface ImportPart {
  captures: { line: number; incoming: Incoming }[]
  bad: BadLine[]
  /** Joined organs that the header names; null where no header was met. */
  joins: readonly JoinedOrgan[] | null
  /** How many captures the header says there are; null where no header was met. */
  announced: number | null
  /** Why nothing more comes; null while all is well. */
  file: BadFileCode | null
}

/** Parts of a library file, and who is told how many of its bytes are read. */
export type ReadParts = (file: Blob, tell: (bytes: number) => void) => AsyncGenerator<ImportPart>

/** Lines of a part, and about how many bytes of their pages at most. */
const LINES = 500
const PAGE_BYTES = 8_000_000

const decoder = new TextDecoder()

/** Reads a library file, gzip-compressed or not, in parts of some hundred lines. */
export const importParts: ReadParts = async function* (file, tell) {
  const chunks = bytesOf(file, tell)
  let part = emptyPart()
  let pageBytes = 0
  for await (const event of readLibrary(chunks, (bytes) => decoder.decode(bytes))) {
    if (event.kind === 'bad-file') part.file = event.code
    else if (event.kind === 'header') {
      part.joins = event.header.joins ?? []
      part.announced = event.header.captures
    } else if (event.kind === 'bad-line') part.bad.push({ line: event.line, code: event.code, detail: event.detail })
    else {
      // At once, so that what was read of a line is gone with it: kept by the hundred, it costs more to clear up than to read.
      const incoming = incomingOf(event.entry)
      part.captures.push({ line: event.line, incoming })
      pageBytes += (incoming.page ?? incoming.html)?.length ?? 0
    }
    if (part.captures.length + part.bad.length < LINES && pageBytes < PAGE_BYTES) continue
    yield part
    part = emptyPart()
    pageBytes = 0
  }
  // Of a file that breaks off before its first line nothing tells that it is not empty.
  if (chunks.isBroken() && (part.file === null || part.file === 'empty')) part.file = 'broken-off'
  yield part
}

function emptyPart(): ImportPart {
  return { captures: [], bad: [], joins: null, announced: null, file: null }
}

/** Bytes as they come out of a file, and whether the file broke off before its end. */
type FileBytes = AsyncIterable<Uint8Array> & { isBroken: () => boolean }

/** A file's bytes in pieces, unzipped where it begins as gzip does; ends early where that is damaged. */
function bytesOf(file: Blob, tell: (bytes: number) => void): FileBytes {
  let isBroken = false
  async function* pieces(): AsyncGenerator<Uint8Array> {
    let done = 0
    const counting = new TransformStream<Uint8Array<ArrayBuffer>, Uint8Array<ArrayBuffer>>({
      transform(chunk, controller) {
        done += chunk.byteLength
        tell(done)
        controller.enqueue(chunk)
      },
    })
    const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer())
    const bytes = file.stream().pipeThrough(counting)
    const plain = first === 0x1f && second === 0x8b ? bytes.pipeThrough(new DecompressionStream('gzip')) : bytes
    const reader = plain.getReader()
    try {
      for (let read = await reader.read(); !read.done; read = await reader.read()) yield read.value
    } catch {
      isBroken = true
    } finally {
      await reader.cancel().catch(() => {})
    }
  }
  return { [Symbol.asyncIterator]: pieces, isBroken: () => isBroken }
}
