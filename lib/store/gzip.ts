/** Larger pages are nobody's: what unzips to more was made to fill the memory. */
const LARGEST = 128 * 1024 * 1024

/** Text as gzip-compressed UTF-8. */
export function zip(text: string): Promise<Uint8Array<ArrayBuffer>> {
  return passThrough(new TextEncoder().encode(text), new CompressionStream('gzip'))
}

/** The text that `zip` compressed; rejects when the bytes are damaged or unzip to more than any page has. */
export async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await passThrough(bytes, new DecompressionStream('gzip')))
}

/** Bytes through a stream; without blobs and responses, of which a browser holds only so many. */
async function passThrough(
  bytes: Uint8Array<ArrayBuffer>,
  { writable, readable }: ReadableWritablePair<Uint8Array<ArrayBuffer>, BufferSource>,
): Promise<Uint8Array<ArrayBuffer>> {
  const writer = writable.getWriter()
  const written = writer.write(bytes).then(() => writer.close())
  // What goes wrong there is met by the reader as well.
  written.catch(() => {})
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let length = 0
  const reader = readable.getReader()
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value)
    length += read.value.byteLength
    if (length <= LARGEST) continue
    await reader.cancel()
    throw new RangeError('too large')
  }
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.byteLength
  }
  return all
}
