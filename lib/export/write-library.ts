import { digest } from '#lib/capture/digest.ts'
import type { CaptureTexts } from '#lib/capture/packed-capture.ts'
import { LIBRARY_FORMAT, LIBRARY_VERSION, type LibraryHeader } from './library-file.ts'

/** Characters gathered before they are handed on: few enough to stay small, enough that handing on costs nothing. */
const CHUNK = 1_048_576

/**
 * A library file in chunks of text: the header, then one capture a line; `lines` are made by `captureLine`. Never holds
 * more than a chunk and a line.
 */
export async function* writeLibrary(
  header: Omit<LibraryHeader, 'format' | 'version'>,
  lines: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string> {
  const { exportedAt, extensionVersion, captures, hasPages, joins = [] } = header
  const first: LibraryHeader = {
    format: LIBRARY_FORMAT,
    version: LIBRARY_VERSION,
    exportedAt,
    extensionVersion,
    captures,
    hasPages,
    ...(joins.length > 0 && { joins }),
  }
  let chunk = [`${JSON.stringify(first)}\n`]
  let length = 0
  for await (const line of lines) {
    chunk.push(line)
    length += line.length
    if (length < CHUNK) continue
    yield chunk.join('')
    chunk = []
    length = 0
  }
  if (chunk.length > 0) yield chunk.join('')
}

/**
 * One line of a library file: a capture, its report packed, its page behind it where there is one (compressed, in base64),
 * and at the end a sum over all before it, so that a damaged line does not pass for a whole one.
 */
export function captureLine({ head, report, check }: CaptureTexts, page: string | null): string {
  const behind = page === null ? '' : `,"page":"${page}"`
  const line = `${JSON.stringify(head).slice(0, -1)},"report":${report},"check":${check}${behind}`
  return `${line},"sum":"${digest(line)}"}\n`
}
