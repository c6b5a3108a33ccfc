import { StoreFailure } from '#lib/store/failure.ts'

/** Bytes (or characters) put together before they are handed to the browser. */
const PART = 4_194_304

/**
 * Pauses (ms) before a part is offered again that the browser refused: what goes beyond half a gigabyte it keeps on disk,
 * and it may take seconds to begin with that.
 */
const PAUSES = [100, 200, 400, 800, 1600, 3200, 6400]

/**
 * Chunks put into one file as they come, which the browser keeps outside this page's memory and on disk when they are many.
 * Fails with `disk-full` where there is no room: a file that lacks a part would be saved as nothing, without a word.
 */
export async function gatherFile(chunks: AsyncIterable<string | Uint8Array<ArrayBuffer>>, type: string): Promise<Blob> {
  const parts: Blob[] = []
  let held: (string | Uint8Array<ArrayBuffer>)[] = []
  let length = 0
  for await (const chunk of chunks) {
    // Bytes hold only until the next are asked for.
    held.push(typeof chunk === 'string' ? chunk : chunk.slice())
    length += chunk.length
    if (length < PART) continue
    parts.push(await keep(held))
    held = []
    length = 0
  }
  if (held.length > 0) parts.push(await keep(held))
  return new Blob(parts, { type })
}

async function keep(pieces: BlobPart[]): Promise<Blob> {
  for (const pause of [0, ...PAUSES]) {
    if (pause > 0) await new Promise((resolve) => setTimeout(resolve, pause))
    const part = new Blob(pieces)
    if (await isKept(part)) return part
  }
  throw new StoreFailure('disk-full')
}

/** Whether the browser has a part: reading of it waits until it is kept or refused. */
async function isKept(part: Blob): Promise<boolean> {
  try {
    await part.slice(-1).arrayBuffer()
    return true
  } catch {
    return false
  }
}
