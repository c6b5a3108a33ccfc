/** Everything that a generator gives, in order. */
export async function gather<T>(from: AsyncIterable<T>): Promise<T[]> {
  const all: T[] = []
  for await (const one of from) all.push(one)
  return all
}

/** The bytes that a generator gives, put together; each piece is copied before the next is asked for. */
export async function gatherBytes(from: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const one of from) all.push(one.slice())
  return Buffer.concat(all)
}
