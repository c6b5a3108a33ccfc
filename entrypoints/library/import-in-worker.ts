import type { ImportAnswer, ImportQuestion } from './import.worker.ts'
import type { ImportPart, ReadParts } from './import-parts.ts'

/** Reads a library file in a worker, one part ahead of whoever takes them: reading costs as much as writing. */
export const partsInWorker: ReadParts = async function* (file, tell) {
  const worker = new Worker(new URL('./import.worker.ts', import.meta.url), { type: 'module' })
  yield* partsFrom(worker, file, tell)
}

/** The same with a worker that somebody else has made; it is ended with the last part. */
export async function* partsFrom(
  worker: Worker,
  file: Blob,
  tell: (bytes: number) => void,
): AsyncGenerator<ImportPart> {
  const send = (question: ImportQuestion) => worker.postMessage(question)
  const ask = () => {
    const answered = nextPart(worker, tell)
    // Whoever takes the parts may stop in between; what was asked for ahead is nobody's concern then.
    answered.catch(() => {})
    send(null)
    return answered
  }
  try {
    send(file)
    for (let part = await ask(); part; ) {
      const following = ask()
      yield part
      part = await following
    }
    tell(file.size)
  } finally {
    worker.terminate()
  }
}

function nextPart(worker: Worker, tell: (bytes: number) => void): Promise<ImportPart | null> {
  const { promise, resolve, reject } = Promise.withResolvers<ImportPart | null>()
  const listening = new AbortController()
  const hear = ({ data }: MessageEvent<ImportAnswer>) => {
    if ('done' in data) return tell(data.done)
    if ('failed' in data) reject(new Error(data.failed))
    else resolve(data.part)
    listening.abort()
  }
  worker.addEventListener('message', hear, { signal: listening.signal })
  worker.addEventListener('error', ({ message }) => reject(new Error(message)), { signal: listening.signal })
  return promise
}
