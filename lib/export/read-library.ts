import { digest } from '#lib/capture/digest.ts'
import { parseCapture } from '#lib/capture/packed-capture.ts'
import {
  type BadLineCode,
  type JoinedOrgan,
  LIBRARY_FORMAT,
  LIBRARY_VERSION,
  type LibraryEvent,
  type LibraryHeader,
} from './library-file.ts'

import { splitLines } from './split-lines.ts'

/** A capture with a very long page stays below this many bytes. */
export const LONGEST_LINE = 32 * 1024 * 1024

/** UTF-8 to text, a byte order mark left out and what is no UTF-8 replaced; clean rooms are given one by whoever has it. */
export type Decode = (bytes: Uint8Array) => string

/**
 * Reads a library file from streamed bytes, line by line: good captures and bad lines alike come out as they are met,
 * nothing is thrown. A damaged first line does not spoil the captures behind it; another format or a newer version does.
 */
export async function* readLibrary(
  chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  decode: Decode,
  longestLine = LONGEST_LINE,
): AsyncGenerator<LibraryEvent> {
  let isFirst = true
  for await (const { line, bytes } of splitLines(chunks, longestLine)) {
    const text = bytes && decode(bytes)
    if (text?.trim() === '') continue
    const event = text === null ? bad(line, 'too-long') : readLine(line, text, fitsSum(bytes ?? NO_BYTES), isFirst)
    isFirst = false
    yield event
    if (event.kind === 'bad-file') return
  }
  if (isFirst) yield { kind: 'bad-file', code: 'empty', version: null }
}

function readLine(line: number, text: string, isWhole: boolean, isFirst: boolean): LibraryEvent {
  const value = parseJson(text)
  if (value === undefined) return bad(line, 'not-json')
  if (!isWhole) return bad(line, 'damaged')
  if (mayHoldUnsafeKey(text) && hasUnsafeKey(value)) return bad(line, 'unsafe-key')
  const header = isFirst ? readHeader(value) : null
  return header ?? readEntry(line, value)
}

function bad(line: number, code: BadLineCode, detail: string | null = null): LibraryEvent {
  return { kind: 'bad-line', line, code, detail }
}

const NO_BYTES = new Uint8Array()

/** Whether a line says what it said when it was written; one without a sum is taken at its word. */
function fitsSum(bytes: Uint8Array): boolean {
  const [end, sum] = /,"sum":"([0-9a-f]{16})"\}\s*$/.exec(String.fromCharCode(...bytes.subarray(-64))) ?? []
  return end === undefined || digest(bytes.subarray(0, -end.length)) === sum
}

/** The value of a line, or undefined: JSON itself has no undefined. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The header, a refusal of what names another format, or null for what may be a capture. */
function readHeader(value: unknown): LibraryEvent | null {
  if (typeof value !== 'object' || value === null || !('format' in value)) {
    const isCapture = readEntry(1, value).kind === 'entry'
    return isCapture ? null : { kind: 'bad-file', code: 'not-a-library', version: null }
  }
  const { format, version } = value as Partial<LibraryHeader>
  if (format !== LIBRARY_FORMAT || typeof version !== 'number' || !(version >= 1)) {
    return { kind: 'bad-file', code: 'not-a-library', version: null }
  }
  if (version > LIBRARY_VERSION) return { kind: 'bad-file', code: 'newer-version', version }
  return { kind: 'header', header: headerOf(value, version) }
}

function headerOf(value: object, version: number): LibraryHeader {
  const given = value as Readonly<Record<string, unknown>>
  return {
    format: LIBRARY_FORMAT,
    version,
    exportedAt: typeof given.exportedAt === 'string' ? given.exportedAt : '',
    extensionVersion: typeof given.extensionVersion === 'string' ? given.extensionVersion : '',
    captures: typeof given.captures === 'number' ? given.captures : 0,
    hasPages: given.hasPages === true,
    ...(Array.isArray(given.joins) && { joins: given.joins.filter(isJoin) }),
  }
}

function isJoin(value: unknown): value is JoinedOrgan {
  const { organ, series } = Object(value) as Partial<JoinedOrgan>
  return [organ, series].every((name) => typeof name === 'string' && name.length < 10_000)
}

function readEntry(line: number, value: unknown): LibraryEvent {
  const { html = null, page = null } = Object(value) as { html?: unknown; page?: unknown }
  if (html !== null && typeof html !== 'string') return bad(line, 'not-a-capture', 'html')
  if (page !== null && (typeof page !== 'string' || !BASE64.test(page))) return bad(line, 'not-a-capture', 'page')
  try {
    return { kind: 'entry', line, entry: { capture: parseCapture(value), page, html } }
  } catch (error) {
    return bad(line, 'not-a-capture', placeOf(error))
  }
}

const BASE64 = /^[A-Za-z0-9+/]+={0,2}$/

/** Which part of a capture is wrong. */
function placeOf(error: unknown): string {
  const { issues } = Object(error) as { issues?: { path: PropertyKey[] }[] }
  return issues ? (issues[0]?.path.join('.') ?? '') : 'report.figures'
}

/** Whether a look at every key is worth it: the key may also be written in escapes. */
function mayHoldUnsafeKey(text: string): boolean {
  return text.includes('__proto__') || /\\u00(?:5f|70|72|6f|74)/i.test(text)
}

/** Whether an object anywhere in a parsed value carries __proto__ as a key of its own. */
function hasUnsafeKey(value: unknown): boolean {
  const open = [value]
  while (open.length > 0) {
    const one = open.pop()
    if (typeof one !== 'object' || one === null) continue
    if (Object.hasOwn(one, '__proto__')) return true
    for (const inner of Object.values(one)) open.push(inner)
  }
  return false
}
