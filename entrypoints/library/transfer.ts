import { signal } from '@preact/signals'
import type { TransferState } from '#components/library/TransferLine.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { worstSeverity } from '#lib/rules/group-findings.ts'
import { StoreFailure } from '#lib/store/failure.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { TRANSFER_WORDS } from '#lib/words/transfer-words.ts'
import type { Transfer } from './export-library.ts'
import { kindOfFile } from './file-kind.ts'
import { partsInWorker } from './import-in-worker.ts'
import { type ImportOutcome, importLibrary } from './import-library.ts'
import { saveFile } from './take-away.ts'

/** The export or import that is under way in this window, or what came of the last one; one at a time. */
export const transferState = signal<TransferState | null>(null)

let ending: AbortController | null = null

/** Ends with what is under way or waits. */
let last: Promise<void> = Promise.resolve()

/** Stops what is under way. */
export function stopTransfer(): void {
  ending?.abort()
}

/** Writes a file and hands it to the browser's downloads, telling how far it is. */
export async function exportFile(name: string, write: (transfer: Transfer) => Promise<Blob>): Promise<void> {
  const words = inReaderLanguage(TRANSFER_WORDS)
  await run(
    (done, total) => words.exporting(done, total),
    async (transfer) => {
      let written = 0
      const blob = await write({
        ...transfer,
        tell: (progress) => {
          written = progress.done
          transfer.tell(progress)
        },
      })
      saveFile(name, [blob], blob.type)
      return { is: 'ended', severity: 'info', said: [words.exported(name, written)], badLines: [], more: 0 }
    },
  )
}

/** Takes a library file in and says what came of it, line by line where it went wrong. */
export async function importFile(file: Blob): Promise<void> {
  const words = inReaderLanguage(TRANSFER_WORDS)
  await run(
    (done, total) => words.importing(Math.round((100 * done) / Math.max(1, total))),
    async (transfer) => {
      const outcome = await importLibrary(file, transfer, partsInWorker)
      const { taken, known, bad, badCount, lacking, file: badFile, failure, isStopped } = outcome
      const hasNothing = taken + known === 0
      const isOld = taken === 0 && known > 0 && badCount + lacking === 0 && !badFile && !failure && !isStopped
      if (hasNothing && !failure && !isStopped) {
        const refusal = await refusalOf(file, outcome)
        if (refusal) return { is: 'ended', severity: 'error', said: [refusal], badLines: [], more: 0 }
      }
      return {
        is: 'ended',
        severity: badFile || failure ? 'error' : badCount + lacking > 0 ? 'warning' : 'info',
        said: [
          ...(hasNothing && badFile ? [] : [isOld ? words.nothingNew(known) : words.imported(taken, known)]),
          ...(badFile ? [words.badFile[badFile]] : []),
          ...(lacking > 0 && !failure ? [words.lacking(lacking)] : []),
          ...(failure ? [words.brokenBy(inReaderLanguage(LIBRARY_WORDS).failures(failure.code).title)] : []),
          ...(isStopped ? [words.stopped] : []),
        ],
        badLines: bad.map(({ line, code, detail }) => words.badLine(line, code, detail)),
        more: badCount - bad.length,
      }
    },
  )
}

/** Why a file of which nothing was taken is refused as a whole; null of a library file whose lines are to blame. */
async function refusalOf(file: Blob, { file: badFile, badCount }: ImportOutcome): Promise<string | null> {
  const words = inReaderLanguage(TRANSFER_WORDS)
  if (badFile === 'empty' || badFile === 'newer-version') return words.badFile[badFile]
  const kind = await kindOfFile(file)
  if (kind !== 'library' && badFile !== 'broken-off' && (badFile || badCount > 0)) return words.foreign(kind)
  return badFile === 'broken-off' ? words.unreadable : null
}

async function run(
  say: (done: number, total: number) => string,
  work: (transfer: Transfer) => Promise<TransferState>,
): Promise<void> {
  // What is under way is brought to its end first: half an import that ends without a word is none.
  const before = last
  let end = () => {}
  last = new Promise((resolve) => {
    end = resolve
  })
  const isSecond = transferState.value?.is === 'working'
  await before
  const earlier = isSecond ? transferState.value : null
  const own = new AbortController()
  ending = own
  // Closing the window would end it too.
  const leaving = new AbortController()
  addEventListener('beforeunload', (event) => event.preventDefault(), { signal: leaving.signal })
  const tell = ({ done, total }: { done: number; total: number }) => {
    if (ending === own) transferState.value = { is: 'working', said: say(done, total), done, total }
  }
  try {
    const ended = await work({ tell, signal: own.signal })
    if (ending === own) transferState.value = endedAfter(earlier, ended)
  } catch (error) {
    if (ending === own) transferState.value = own.signal.aborted ? null : failedWith(error)
  } finally {
    leaving.abort()
    end()
  }
}

/** What a transfer came to, behind what the one before it came to, for which there was no time to be read. */
function endedAfter(earlier: TransferState | null, ended: TransferState): TransferState {
  if (earlier?.is !== 'ended' || ended.is !== 'ended') return ended
  return {
    is: 'ended',
    severity: worstSeverity([earlier.severity, ended.severity]) ?? ended.severity,
    said: [...earlier.said, ...ended.said],
    badLines: [...earlier.badLines, ...ended.badLines],
    more: earlier.more + ended.more,
  }
}

function failedWith(error: unknown): TransferState {
  const code = error instanceof StoreFailure ? error.failure.code : 'failed'
  const { title, text } = inReaderLanguage(LIBRARY_WORDS).failures(code)
  return { is: 'ended', severity: 'error', said: [title, text], badLines: [], more: 0 }
}
