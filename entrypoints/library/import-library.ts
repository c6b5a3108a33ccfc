import type { Failure } from '#lib/capture/failure.ts'
import type { BadFileCode } from '#lib/export/library-file.ts'
import { StoreFailure } from '#lib/store/failure.ts'
import { type Intake, openIntake } from '#lib/store/intake.ts'
import type { Transfer } from './export-library.ts'
import { type BadLine, type ImportPart, importParts, type ReadParts } from './import-parts.ts'

/** What importing a file came to. Whatever ended it, what was taken by then is whole and stays. */
export interface ImportOutcome {
  /** Captures that are new in the library, and those that were there already. */
  taken: number
  known: number
  /** The first of the bad lines, and how many there are in all. */
  bad: BadLine[]
  badCount: number
  /** Captures that the file's head names and that are not in it: it is not whole. */
  lacking: number
  /** Why the file was not read, or not to its end; null when it was. */
  file: BadFileCode | null
  /** Why the library took no more, such as a full disk; null when it took everything. */
  failure: Failure | null
  isStopped: boolean
}

/** Bad lines that are listed; the rest is only counted. */
const MOST_LISTED = 1000

/**
 * Imports a library file, gzip-compressed or not: takes the good lines in, lists the bad ones, merges what is there
 * already. Progress is told in bytes of the file; the signal stops it between two parts. `read` reads it, here or in a
 * worker (see `partsInWorker`).
 */
export async function importLibrary(
  file: Blob,
  transfer: Transfer,
  read: ReadParts = importParts,
): Promise<ImportOutcome> {
  const outcome: ImportOutcome = {
    taken: 0,
    known: 0,
    bad: [],
    badCount: 0,
    lacking: 0,
    file: null,
    failure: null,
    isStopped: false,
  }
  try {
    const parts = read(file, (done) => transfer.tell({ done, total: file.size }))
    await takeAll(parts, outcome, transfer.signal)
  } catch (error) {
    if (!(error instanceof StoreFailure)) throw error
    outcome.failure = error.failure
  }
  return outcome
}

async function takeAll(parts: AsyncIterable<ImportPart>, outcome: ImportOutcome, signal: AbortSignal): Promise<void> {
  let intake: Intake | null = null
  let announced: number | null = null
  let writing: Promise<void> = Promise.resolve()
  for await (const part of parts) {
    if (signal.aborted) break
    for (const bad of part.bad) addBad(outcome, bad)
    outcome.file ??= part.file
    announced ??= part.announced
    if (part.joins) intake = await openIntake(part.joins)
    if (part.captures.length === 0) continue
    await writing
    intake ??= await openIntake()
    // The next part is read while this one is written.
    writing = takePart(intake, part, outcome)
    writing.catch(() => {})
  }
  outcome.isStopped = signal.aborted
  await writing
  await intake?.close()
  const met = outcome.taken + outcome.known + outcome.badCount
  if (announced !== null && !outcome.isStopped) outcome.lacking = Math.max(0, announced - met)
}

async function takePart(intake: Intake, { captures }: ImportPart, outcome: ImportOutcome): Promise<void> {
  const outcomes = await intake.take(captures.map(({ incoming }) => incoming))
  for (const [at, came] of outcomes.entries()) {
    if (came === 'id-taken') addBad(outcome, { line: captures[at]?.line ?? 0, code: came, detail: null })
    else outcome[came] += 1
  }
}

function addBad(outcome: ImportOutcome, bad: BadLine): void {
  outcome.badCount += 1
  if (outcome.bad.length < MOST_LISTED) outcome.bad.push(bad)
}
