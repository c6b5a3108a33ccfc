import type { Failure } from '#lib/capture/failure.ts'
import type { BadFileCode, BadLineCode, LibraryEntry } from '#lib/export/library-file.ts'
import { readLibrary } from '#lib/export/read-library.ts'
import { StoreFailure } from '#lib/store/failure.ts'
import { type Intake, openIntake } from '#lib/store/intake.ts'
import type { Transfer } from './export-library.ts'

/** A line that was not taken, counted from 1. */
export interface BadLine {
  line: number
  /** `id-taken`: another capture in the library has its id. */
  code: BadLineCode | 'id-taken'
  /** Which part of the capture is wrong, such as report.year; never its content. */
  detail: string | null
}

/** What importing a file came to. Whatever ended it, what was taken by then is whole and stays. */
export interface ImportOutcome {
  /** Captures that are new in the library, and those that were there already. */
  taken: number
  known: number
  /** The first of the bad lines, and how many there are in all. */
  bad: BadLine[]
  badCount: number
  /** Why the file was not read, or not to its end; null when it was. */
  file: BadFileCode | null
  /** Why the library took no more, such as a full disk; null when it took everything. */
  failure: Failure | null
  isStopped: boolean
}

const decoder = new TextDecoder()

/** Lines taken in one transaction, and about how many characters of their pages at most. */
const BATCH = 500
const BATCH_LENGTH = 8_000_000
/** Bad lines that are listed; the rest is only counted. */
const MOST_LISTED = 1000

/**
 * Imports a library file, gzip-compressed or not: takes the good lines in, lists the bad ones, merges what is there
 * already. Progress is told in bytes of the file; the signal stops it between two batches.
 */
export async function importLibrary(file: Blob, transfer: Transfer): Promise<ImportOutcome> {
  const outcome: ImportOutcome = {
    taken: 0,
    known: 0,
    bad: [],
    badCount: 0,
    file: null,
    failure: null,
    isStopped: false,
  }
  try {
    await takeAll(file, outcome, transfer)
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    outcome.failure = error.failure
  }
  return outcome
}

async function takeAll(file: Blob, outcome: ImportOutcome, { tell, signal }: Transfer): Promise<void> {
  const chunks = bytesOf(file, (done) => tell({ done, total: file.size }))
  let intake: Intake | null = null
  let batch: { line: number; entry: LibraryEntry }[] = []
  let length = 0
  let writing: Promise<void> = Promise.resolve()
  const write = async () => {
    const full = batch
    batch = []
    length = 0
    await writing
    intake ??= await openIntake()
    const own = intake
    // The next lines are read while these are written.
    writing = takeBatch(own, full, outcome)
    writing.catch(() => {})
  }
  for await (const event of readLibrary(chunks, (bytes) => decoder.decode(bytes))) {
    if (signal.aborted) break
    if (event.kind === 'bad-file') outcome.file = event.code
    else if (event.kind === 'header') intake = await openIntake(event.header.joins)
    else if (event.kind === 'bad-line') addBad(outcome, { line: event.line, code: event.code, detail: event.detail })
    else {
      batch.push(event)
      length += (event.entry.page ?? event.entry.html)?.length ?? 0
      if (batch.length >= BATCH || length >= BATCH_LENGTH) await write()
    }
  }
  outcome.isStopped = signal.aborted
  if (batch.length > 0 && !signal.aborted) await write()
  await writing
  await (intake as Intake | null)?.close()
  if (chunks.isBroken()) outcome.file ??= 'broken-off'
}

async function takeBatch(
  intake: Intake,
  batch: readonly { line: number; entry: LibraryEntry }[],
  outcome: ImportOutcome,
): Promise<void> {
  const outcomes = await intake.take(batch.map(({ entry }) => entry))
  for (const [at, came] of outcomes.entries()) {
    if (came === 'id-taken') addBad(outcome, { line: batch[at]?.line ?? 0, code: came, detail: null })
    else outcome[came] += 1
  }
}

function addBad(outcome: ImportOutcome, bad: BadLine): void {
  outcome.badCount += 1
  if (outcome.bad.length < MOST_LISTED) outcome.bad.push(bad)
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
