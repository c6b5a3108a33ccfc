import { comparePassages, type PassageReport } from '#lib/comparison/passages.ts'
import { StoreFailure } from '#lib/store/failure.ts'
import { getCaptures } from '#lib/store/read.ts'
import type { PassageAnswer, PassageQuestion } from './passage-messages.ts'

/** Reports fetched at once. */
const AT_ONCE = 20
/** Milliseconds between two words of progress. */
const TELL_EVERY = 80

const answer = (message: PassageAnswer) => self.postMessage(message)

/** Reads the words of the captures asked for and says what they have in common; ending the worker ends the work. */
self.addEventListener('message', ({ data }: MessageEvent<PassageQuestion>) => {
  compare(data.ids).catch((error: unknown) => {
    const failure = error instanceof StoreFailure ? error.failure : { code: 'failed' as const, detail: String(error) }
    answer({ is: 'failed', failure })
  })
})

async function compare(ids: readonly string[]): Promise<void> {
  const steps = comparePassages(await readWords(ids))
  let told = 0
  let step = steps.next()
  for (; !step.done; step = steps.next()) {
    if (performance.now() - told < TELL_EVERY) continue
    told = performance.now()
    answer({ is: 'comparing', ...step.value })
  }
  answer({ is: 'done', comparison: step.value })
}

/** What vanished meanwhile has no words, but keeps its place: indexes are those of `ids`. */
async function readWords(ids: readonly string[]): Promise<PassageReport[]> {
  const reports: PassageReport[] = []
  for (let from = 0; from < ids.length; from += AT_ONCE) {
    answer({ is: 'reading', done: from, total: ids.length })
    const captures = await getCaptures(ids.slice(from, from + AT_ONCE))
    reports.push(...captures.map((capture) => capture?.report ?? { agency: '', sections: [] }))
  }
  return reports
}
