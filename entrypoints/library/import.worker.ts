import { type ImportPart, importParts } from './import-parts.ts'

/** What a window sends: the file first, and then null for each part it wants. */
export type ImportQuestion = Blob | null

/** What it is sent: bytes of the file read so far; the next part, or null at the end; or why it cannot be read. */
export type ImportAnswer = { done: number } | { part: ImportPart | null } | { failed: string }

/** Milliseconds between two words of progress. */
const TELL_EVERY = 80

const answer = (message: ImportAnswer) => self.postMessage(message)
let parts: AsyncGenerator<ImportPart> | null = null
let told = 0

/** Reads a library file beside the window, which writes what was read meanwhile; ending the worker ends the work. */
self.addEventListener('message', ({ data }: MessageEvent<ImportQuestion>) => {
  if (data) parts = importParts(data, tell)
  else next().catch((error: unknown) => answer({ failed: String(error) }))
})

async function next(): Promise<void> {
  const { value, done = true } = (await parts?.next()) ?? {}
  answer({ part: done ? null : (value ?? null) })
}

function tell(done: number): void {
  if (performance.now() - told < TELL_EVERY) return
  told = performance.now()
  answer({ done })
}
