import { LIBRARY_FORMAT, LIBRARY_VERSION, type LibraryEntry, type LibraryHeader } from './library-file.ts'

/** Characters gathered before they are handed on: few enough to stay small, enough that handing on costs nothing. */
const CHUNK = 65_536

/** The captures of a library as NDJSON in chunks of text, the header first. Never holds more than a chunk and a capture. */
export async function* writeLibrary(
  header: Omit<LibraryHeader, 'format' | 'version'>,
  entries: Iterable<LibraryEntry> | AsyncIterable<LibraryEntry>,
): AsyncGenerator<string> {
  const { exportedAt, extensionVersion, captures, hasPages } = header
  const first: LibraryHeader = {
    format: LIBRARY_FORMAT,
    version: LIBRARY_VERSION,
    exportedAt,
    extensionVersion,
    captures,
    hasPages,
  }
  let chunk = `${JSON.stringify(first)}\n`
  for await (const entry of entries) {
    chunk += entryLine(entry)
    if (chunk.length < CHUNK) continue
    yield chunk
    chunk = ''
  }
  if (chunk !== '') yield chunk
}

/** One line of a library file: the capture, and its page behind it where there is one. */
function entryLine({ capture, html }: LibraryEntry): string {
  return `${JSON.stringify(html === null ? capture : { ...capture, html })}\n`
}
