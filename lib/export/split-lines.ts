/** One line of a stream: its number from 1 and its text, or null when it was too long to be held. */
export interface StreamLine {
  line: number
  text: string | null
}

/**
 * Cuts streamed text into lines, holding at most `most` characters: what a longer line goes on with is dropped as it
 * comes. The last line needs no line end; a carriage return before one is no part of the line.
 */
export async function* splitLines(
  chunks: Iterable<string> | AsyncIterable<string>,
  most: number,
): AsyncGenerator<StreamLine> {
  let held: string[] = []
  let length = 0
  let line = 1
  const hold = (part: string) => {
    length += part.length
    if (length <= most) held.push(part)
    else held = []
  }
  const end = (): StreamLine => {
    const text = length > most ? null : held.join('').replace(/\r$/, '')
    held = []
    length = 0
    return { line: line++, text }
  }
  for await (const chunk of chunks) {
    let from = 0
    for (let at = chunk.indexOf('\n'); at !== -1; at = chunk.indexOf('\n', from)) {
      hold(chunk.slice(from, at))
      yield end()
      from = at + 1
    }
    if (from < chunk.length) hold(chunk.slice(from))
  }
  if (length > 0) yield end()
}
