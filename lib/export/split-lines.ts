/** One line of a stream: its number from 1 and its bytes, or null when it was too long to be held. */
export interface StreamLine {
  line: number
  bytes: Uint8Array | null
}

const [LINE_END, CARRIAGE_RETURN] = [10, 13]

/**
 * Cuts streamed bytes into lines, holding at most `most` of them: what a longer line goes on with is dropped as it comes.
 * The last line needs no line end; a carriage return before one is no part of the line. A line's bytes hold until the
 * next is asked for.
 */
export async function* splitLines(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  most: number,
): AsyncGenerator<StreamLine> {
  let held: Uint8Array[] = []
  let length = 0
  let line = 1
  const hold = (part: Uint8Array) => {
    length += part.length
    if (length <= most) held.push(part)
    else held = []
  }
  const end = (): StreamLine => {
    const bytes = length > most ? null : withoutReturn(join(held, length))
    held = []
    length = 0
    return { line: line++, bytes }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf(LINE_END); at !== -1; at = chunk.indexOf(LINE_END, from)) {
      hold(chunk.subarray(from, at))
      yield end()
      from = at + 1
    }
    if (from < chunk.length) hold(chunk.subarray(from))
  }
  if (length > 0) yield end()
}

function join(parts: readonly Uint8Array[], length: number): Uint8Array {
  if (parts.length === 1 && parts[0]) return parts[0]
  const whole = new Uint8Array(length)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function withoutReturn(bytes: Uint8Array): Uint8Array {
  return bytes.at(-1) === CARRIAGE_RETURN ? bytes.subarray(0, -1) : bytes
}
