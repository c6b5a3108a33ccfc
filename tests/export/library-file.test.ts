import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Capture } from '#lib/capture/capture.ts'
import { piecesOfCapture, unpackCapture } from '#lib/capture/packed-capture.ts'
import { packReport } from '#lib/capture/packed-report.ts'
import type { LibraryEvent } from '#lib/export/library-file.ts'
import { readLibrary } from '#lib/export/read-library.ts'
import { splitLines } from '#lib/export/split-lines.ts'
import { writeLibrary } from '#lib/export/write-library.ts'
import { arbitraryCapture, makeCapture } from '#tests/generate/captures.ts'
import { gather, gatherBytes } from './gather.ts'

const HEADER = { exportedAt: '2024-02-06T06:00:00.000Z', extensionVersion: '0.1.0', captures: 0, hasPages: true }

const encode = (text: string) => new TextEncoder().encode(text)
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes)

/** A capture and its page, as a person has them. */
interface Entry {
  capture: Capture
  /** In base64. */
  page: string | null
}

async function write(entries: readonly Entry[], exportedAt = HEADER.exportedAt): Promise<string> {
  const header = { ...HEADER, exportedAt, captures: entries.length }
  const captures = entries.map(({ capture, page }) => ({ ...piecesOfCapture(capture, encode), page }))
  return (await gatherBytes(writeLibrary(header, [captures], encode))).toString()
}

const read = (text: string | readonly Uint8Array[], most?: number): Promise<LibraryEvent[]> =>
  gather(readLibrary(typeof text === 'string' ? [encode(text)] : text, decode, most))

const entriesOf = (events: readonly LibraryEvent[]): Entry[] =>
  events.flatMap((event) =>
    event.kind === 'entry' ? [{ capture: unpackCapture(event.entry.capture), page: event.entry.page }] : [],
  )
const badOf = (events: readonly LibraryEvent[]) =>
  events.flatMap((event) => (event.kind === 'bad-line' ? [[event.line, event.code]] : []))

/** Cuts a text's bytes into pieces of chance lengths, as a stream does: amid characters too. */
function cut(text: string, lengths: readonly number[]): Uint8Array[] {
  const bytes = encode(text)
  const pieces: Uint8Array[] = []
  for (let at = 0, turn = 0; at < bytes.length; turn++) {
    const length = 1 + (lengths[turn % Math.max(1, lengths.length)] ?? 1000)
    pieces.push(bytes.subarray(at, at + length))
    at += length
  }
  return pieces
}

describe('lines of a stream', () => {
  test('are the text’s own lines however it is cut', async () => {
    const text = fc.array(fc.constantFrom('甲', 'b', '\n', '\r\n', '', '😀')).map((parts) => parts.join(''))
    await fc.assert(
      fc.asyncProperty(text, fc.array(fc.nat(5)), async (whole, lengths) => {
        const lines = await gather(splitLines(cut(whole, lengths), 100))
        const expected = whole.split('\n').map((line) => line.replace(/\r$/, ''))
        // What follows the last line end is a line only when there is something.
        if (expected.at(-1) === '' && !whole.endsWith('\r')) expected.pop()
        expect(lines.map(({ bytes }) => bytes && decode(bytes))).toEqual(expected)
        expect(lines.map((one) => one.line)).toEqual(expected.map((_, at) => at + 1))
      }),
    )
  })

  test('that are too long are passed over, the next one is whole again', async () => {
    const lines = await gather(splitLines(['short\n', 'x'.repeat(60), 'x'.repeat(60), '\nend'].map(encode), 100))
    expect(lines.map(({ bytes }) => bytes && decode(bytes))).toEqual(['short', null, 'end'])
  })
})

describe('a library file', () => {
  const page = fc.option(fc.base64String({ minLength: 4, maxLength: 200 }))
  const entry = fc.record({ capture: arbitraryCapture(), page })

  test('read again gives what was written, however the stream is cut, and written again the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(entry, { maxLength: 4 }), fc.array(fc.nat(9000)), async (entries, lengths) => {
        const text = await write(entries)
        const events = await read(cut(text, lengths))
        expect(events[0]).toMatchObject({ kind: 'header', header: { version: 1, captures: entries.length } })
        expect(entriesOf(events)).toEqual(entries)
        const again = await write(entriesOf(events), '2030-01-01T00:00:00.000Z')
        expect(again.slice(again.indexOf('\n'))).toBe(text.slice(text.indexOf('\n')))
      }),
      { numRuns: 30 },
    )
  })

  test('begins with the format and its version, then holds one capture a line', async () => {
    const text = await write([{ capture: makeCapture(1), page: null }])
    const [first = '', second = '', ...rest] = text.split('\n')
    expect(first.startsWith('{"format":"gouji-library","version":1,')).toBe(true)
    const { report, ...head } = makeCapture(1)
    const sum = expect.stringMatching(/^[0-9a-f]{16}$/)
    expect(JSON.parse(second)).toEqual({ ...head, report: packReport(report), sum })
    expect(rest).toEqual([''])
  })
})

describe('a damaged file', () => {
  test('gives its good captures and the numbers of its bad lines', async () => {
    const entries = Array.from({ length: 40 }, (_, seed) => ({ capture: makeCapture(seed, { length: 0 }), page: null }))
    const lines = (await write(entries)).trimEnd().split('\n')
    const damage = fc.uniqueArray(fc.integer({ min: 2, max: 41 }), { minLength: 1, maxLength: 5 })
    await fc.assert(
      fc.asyncProperty(damage, async (damaged) => {
        const text = lines.map((line, at) => (damaged.includes(at + 1) ? line.slice(0, -7) : line)).join('\n')
        const events = await read(text)
        expect(badOf(events)).toEqual(damaged.sort((one, other) => one - other).map((line) => [line, 'not-json']))
        expect(entriesOf(events)).toHaveLength(40 - damaged.length)
      }),
      { numRuns: 10 },
    )
  })

  test('never gives a capture in which a single character was changed', async () => {
    const [head = '', line = ''] = (await write([{ capture: makeCapture(3), page: 'H4sIAA==' }])).split('\n')
    await fc.assert(
      fc.asyncProperty(
        fc.nat(line.indexOf(',"sum"') - 1),
        fc.constantFrom('0', '7', 'x', '二', '"', ' '),
        async (at, sign) => {
          fc.pre(line.charAt(at) !== sign)
          const events = await read(`${head}\n${line.slice(0, at)}${sign}${line.slice(at + 1)}`)
          expect(entriesOf(events)).toEqual([])
        },
      ),
      { numRuns: 300 },
    )
  })

  test('with a broken first line still gives its captures', async () => {
    const text = await write([{ capture: makeCapture(1), page: null }])
    const events = await read(`{"format":"goji${text.slice(text.indexOf('\n'))}`)
    expect(badOf(events)).toEqual([[1, 'not-json']])
    expect(entriesOf(events)).toHaveLength(1)
  })

  test('without line ends of ours, with a byte order mark and blank lines, is read all the same', async () => {
    const text = await write([{ capture: makeCapture(1), page: 'H4sIAA==' }])
    const events = await read(`\ufeff${text.replaceAll('\n', '\r\n\r\n')}`)
    expect(events.map(({ kind }) => kind)).toEqual(['header', 'entry'])
  })
})

describe('a file that is no library of ours', () => {
  test.each([
    ['', 'empty'],
    ['\n\n', 'empty'],
    ['{"format":"other","version":1}\n', 'not-a-library'],
    ['{"format":"gouji-library"}\n', 'not-a-library'],
    ['[1,2]\n', 'not-a-library'],
    ['{"format":"gouji-library","version":2}\n', 'newer-version'],
  ])('%j is %s, and nothing behind it is read', async (text, code) => {
    const events = await read(text + JSON.stringify(makeCapture(1)).repeat(text.trim() === '' ? 0 : 1))
    expect(events).toMatchObject([{ kind: 'bad-file', code }])
  })
})

describe('a hostile file', () => {
  const capture = makeCapture(1, { length: 0 })
  const header = '{"format":"gouji-library","version":1}'
  const line = JSON.stringify(capture)
  const good = JSON.stringify(makeCapture(2, { length: 0 }))

  test('with prototype keys, plain or escaped, at any depth, changes nothing', async () => {
    const keys = ['"__proto__"', '"\\u005f_proto__"', '"__\\u0070roto__"']
    const lines = keys.flatMap((key) => [
      line.replace('{', `{${key}:{"isAdmin":true},`),
      line.replace('"figures":{', `"figures":{${key}:{"text":"1","value":1,"state":"number","ref":0},`),
      line.replace(
        '"findings":[',
        `"findings":[{"rule":"x","severity":"info","figures":[],"quote":null,"place":null,"details":{"a":[{${key}:1}]}},`,
      ),
    ])
    const events = await read([header, ...lines, good].join('\n'))
    expect(badOf(events).map(([, code]) => code)).toEqual(lines.map(() => 'unsafe-key'))
    expect(entriesOf(events)).toHaveLength(1)
    expect(Object.keys(Object.prototype)).toEqual([])
  })

  test('with an endless line goes on behind it', async () => {
    const events = await read(
      [header, '\n{"id":"', ...Array<string>(50).fill('a'.repeat(1000)), '\n', good].map(encode),
      encode(good).length,
    )
    expect(badOf(events)).toEqual([[2, 'too-long']])
    expect(entriesOf(events)).toHaveLength(1)
  })

  test('with wrong types names the place, never the content', async () => {
    const wrong = [
      { ...capture, id: 7 },
      { ...capture, report: { ...capture.report, year: '2023<script>' } },
      { ...capture, html: 5 },
      { ...capture, page: '<p>' },
      'capture',
      null,
    ]
    const events = await read([header, ...wrong.map((one) => JSON.stringify(one))].join('\n'))
    const details = events.flatMap((event) => (event.kind === 'bad-line' ? [[event.code, event.detail]] : []))
    expect(details).toEqual([
      ['not-a-capture', 'id'],
      ['not-a-capture', 'report.year'],
      ['not-a-capture', 'html'],
      ['not-a-capture', 'page'],
      ['not-a-capture', ''],
      ['not-a-capture', ''],
    ])
  })

  test('with markup in names gives it back as the text it is', async () => {
    const named = { ...capture, report: { ...capture.report, agency: '<img src=x onerror=alert(1)>' } }
    const events = await read([header, JSON.stringify(named)].join('\n'))
    expect(entriesOf(events)).toEqual([{ capture: named, page: null }])
  })
})
