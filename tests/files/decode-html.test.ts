import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decodeHtml } from '#lib/files/decode-html.ts'
import { REQUEST_ROWS } from '#lib/form/requests.ts'
import { TRADITIONAL } from '#tests/generate/traditional.ts'

/** Bytes of each character that a two-byte encoding has, found by decoding all of its codes. */
function encoderOf(label: string): (text: string) => Uint8Array {
  const decoder = new TextDecoder(label)
  const codes = new Map<string, number[]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      const sign = decoder.decode(new Uint8Array([lead, trail]))
      if (sign.length === 1 && sign !== '\ufffd' && !codes.has(sign)) codes.set(sign, [lead, trail])
    }
  }
  return (text) => new Uint8Array([...text].flatMap((sign) => codes.get(sign) ?? [sign.charCodeAt(0)]))
}

const encodeGbk = encoderOf('gbk')
const encodeBig5 = encoderOf('big5')
const encodeUtf8 = (text: string) => new TextEncoder().encode(text)
const LABELS = REQUEST_ROWS.map((row) => row.label)
const pageOf = (words: string, meta: string) =>
  `<html><head>${meta}<title>${words}</title></head><body>${words}</body></html>`
const words = fc
  .array(fc.constantFrom(...LABELS, '0', 'ABC', '\n'), { minLength: 1, maxLength: 6 })
  .map((parts) => parts.join(' '))

describe('a saved page', () => {
  const metas = (charset: string) => [
    `<meta charset="${charset}">`,
    `<META CHARSET=${charset.toUpperCase()}>`,
    `<meta http-equiv="Content-Type" content="text/html; charset=${charset}">`,
    `<meta content='text/html;charset = ${charset}' http-equiv=content-type>`,
  ]

  test('is read in the encoding that it declares, and in GB 18030 when it declares none that exists or is no UTF-8', () => {
    const gb = ['gb2312', 'gbk', 'gb18030', 'GB_2312-80', 'x-gbk'].flatMap(metas)
    fc.assert(
      fc.property(
        words,
        fc.constantFrom(...gb, '', '<meta charset="none">', ...metas('unknown-8'), ...metas('utf-8')),
        (text, meta) => {
          const page = pageOf(text, meta)
          expect(decodeHtml(encodeGbk(page))).toBe(page)
        },
      ),
    )
    for (const meta of metas('big5')) {
      const page = pageOf(
        TRADITIONAL.slice(3, 20)
          .map(([label]) => label.replace(/[（）「」]/g, ''))
          .join(' '),
        meta,
      )
      expect(decodeHtml(encodeBig5(page))).toBe(page)
    }
  })

  test('is read as UTF-8 where it is valid UTF-8, whatever an older line declares', () => {
    fc.assert(
      fc.property(words, fc.constantFrom('', ...metas('gb2312'), ...metas('utf-8')), (text, meta) => {
        const page = pageOf(text, meta)
        expect(decodeHtml(encodeUtf8(page))).toBe(page)
      }),
    )
  })

  test('is read by its byte order mark before all else', () => {
    const page = pageOf('（一）予以公开', '<meta charset="gbk">')
    expect(decodeHtml(new Uint8Array([0xef, 0xbb, 0xbf, ...encodeUtf8(page)]))).toBe(page)
    const units = [...page].map((sign) => sign.charCodeAt(0))
    expect(decodeHtml(new Uint8Array([0xff, 0xfe, ...units.flatMap((unit) => [unit & 255, unit >> 8])]))).toBe(page)
    expect(decodeHtml(new Uint8Array([0xfe, 0xff, ...units.flatMap((unit) => [unit >> 8, unit & 255])]))).toBe(page)
  })

  test('is read in UTF-16 without a byte order mark', () => {
    const page = pageOf(LABELS.join('，'), '<meta name="SiteName" content="www.gov.cn">')
    const units = [...page].map((sign) => sign.charCodeAt(0))
    expect(decodeHtml(new Uint8Array(units.flatMap((unit) => [unit & 255, unit >> 8])))).toBe(page)
    expect(decodeHtml(new Uint8Array(units.flatMap((unit) => [unit >> 8, unit & 255])))).toBe(page)
  })

  test.each(['iso-8859-1', 'windows-1252', 'big5', 'shift_jis'])('is GBK also where it calls itself %s', (charset) => {
    const page = pageOf(LABELS.join('，'), `<meta charset="${charset}">`)
    expect(decodeHtml(encodeGbk(page))).toBe(page)
  })

  test('is UTF-8 also where a portal cut some characters in two, whatever it declares', () => {
    const body = LABELS.join('，')
    const cut = encodeUtf8('全年').slice(0, 4)
    for (const meta of ['', ...metas('gb2312'), ...metas('utf-8')]) {
      const [head, rest] = [
        `<html><head>${meta}<meta name="description" content="`,
        `"></head><body>${body}</body></html>`,
      ]
      const bytes = new Uint8Array([...encodeUtf8(head), ...cut, ...encodeUtf8(rest)])
      expect(decodeHtml(bytes)).toBe(`${head}全\ufffd${rest}`)
    }
  })

  test('that was cut off in mid-character keeps what it has', () => {
    const bytes = encodeUtf8(pageOf('予以公开', '<meta charset="utf-8">'))
    expect(decodeHtml(bytes.slice(0, bytes.length - 16))).toContain('予以公')
  })
})
