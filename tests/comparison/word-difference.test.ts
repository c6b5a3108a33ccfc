import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { markSegments } from '#lib/comparison/mark-segments.ts'
import { mergeSegments } from '#lib/comparison/merge-segments.ts'
import { cutWords } from '#lib/comparison/tokens.ts'
import { differWords } from '#lib/comparison/word-difference.ts'
import type { Segment } from '#lib/comparison/words.ts'
import type { Finding } from '#lib/report/finding.ts'

/** Prose of the kind reports are written in: words, signs and numbers in any order. */
const word = fc.constantFrom(
  '全年',
  '收到',
  '申请',
  '公开',
  '的',
  '是',
  '，',
  '、',
  '（',
  '）',
  '件',
  '条',
  '万元',
  'PDF',
  '《条例》',
  ' ',
)
const number = fc.oneof(
  fc.nat(99_999).map(String),
  fc.constantFrom('11,398,889', '84.6%', '２０２３', '二十三', '100.0', '3.14', '一千零一'),
)
const prose = fc
  .array(fc.oneof({ weight: 3, arbitrary: word }, { weight: 1, arbitrary: number }), { maxLength: 40 })
  .map((parts) => parts.join(''))

const join = (parts: readonly { text: string }[]) => parts.map(({ text }) => text).join('')

/** Whether a place in a text lies between two digits of one number. */
function isInNumber(text: string, place: number): boolean {
  return /\d$|\d[.,]$/.test(text.slice(0, place)) && /^\d|^[.,]\d/.test(text.slice(place))
}

function cutsNumber(text: string, segments: readonly Segment[]): boolean {
  return segments.some(({ start }) => isInNumber(text, start))
}

describe('words', () => {
  test('put together are the text again', () => {
    const anything = fc.oneof(prose, fc.string({ unit: 'binary' }))
    fc.assert(
      fc.property(anything, (text) => {
        expect(cutWords(text).join('')).toBe(text)
      }),
    )
  })

  test('hold numbers whole, in digits and in Chinese numerals', () => {
    expect(cutWords('收到1,234件，增长84.6%')).toEqual(expect.arrayContaining(['1,234', '84.6%']))
    expect(cutWords('共二十三件')).toContain('二十三')
  })
})

describe('the difference of two sentences', () => {
  test('gives both back, agrees on what is the same, and never cuts a number', () => {
    fc.assert(
      fc.property(prose, prose, (one, other) => {
        const { earlier, later } = differWords(one, other)
        expect([join(earlier), join(later)]).toEqual([one, other])
        const same = (segments: readonly Segment[]) => join(segments.filter(({ kind }) => kind === 'same'))
        expect(same(earlier)).toBe(same(later))
        expect(cutsNumber(one, earlier) || cutsNumber(other, later)).toBe(false)
        for (const segments of [earlier, later]) {
          let end = 0
          for (const { start, text } of segments) {
            expect(start).toBe(end)
            end += text.length
          }
        }
      }),
    )
  })

  test('of a sentence with itself is nothing', () => {
    fc.assert(
      fc.property(prose, (text) => {
        expect(
          [...differWords(text, text).earlier, ...differWords(text, text).later].every(({ kind }) => kind === 'same'),
        ).toBe(true)
      }),
    )
  })

  test('shows a changed number as a changed number', () => {
    const { earlier, later } = differWords('全年收到申请51件，均已答复。', '全年收到申请61件，均已答复。')
    expect(earlier.filter(({ kind }) => kind === 'gone').map(({ text }) => text)).toEqual(['51'])
    expect(later.filter(({ kind }) => kind === 'new').map(({ text }) => text)).toEqual(['61'])
  })

  test('of very long different sentences is told at once: one gone, one new', () => {
    const long = (sign: string) => Array.from({ length: 4000 }, (_, at) => `${sign}${at}`).join('，')
    expect(differWords(long('甲'), long('乙')).later.length).toBeGreaterThan(0)
    expect(join(differWords(long('甲'), long('乙')).later)).toBe(long('乙'))
  })
})

describe('flagged words', () => {
  const flag = (ref: number, start: number, end: number): Finding => ({
    rule: 'text-fits-this-sector',
    severity: 'warning',
    figures: [],
    quote: 'x',
    place: { ref, start, end },
    details: {},
  })

  test('are cut out of the segments of their own sentence, and nothing is lost', () => {
    fc.assert(
      fc.property(prose, prose, fc.nat(60), fc.nat(60), fc.nat(20), (one, other, from, to, before) => {
        const [start, end] = from < to ? [from, to] : [to, from]
        const sentence = { text: other, ref: 7, start: before }
        const { later } = differWords(one, other)
        const marked = markSegments(sentence, later, [
          flag(7, start + before, end + before),
          flag(8, before, before + 9),
        ])
        expect(join(marked)).toBe(other)
        expect(join(marked.filter(({ finding }) => finding !== null))).toBe(other.slice(start, end))
      }),
    )
  })
})

describe('both wordings in one text', () => {
  const merge = (earlier: string, later: string) => {
    const words = differWords(earlier, later)
    return mergeSegments({ earlierSegments: words.earlier, laterSegments: words.later })
  }

  test('say what is gone where it stood, before what is new there', () => {
    const said = merge('全年收到申请56件，予以公开26件。', '全年收到申请56件，予以公开27件。')
    expect(said.map(({ kind, text }) => [kind, text])).toEqual([
      ['same', '全年收到申请56件，予以公开'],
      ['gone', '26'],
      ['new', '27'],
      ['same', '件。'],
    ])
  })

  test('hold every word of both, in order', () => {
    fc.assert(
      fc.property(prose, prose, (earlier, later) => {
        const merged = merge(earlier, later)
        expect(join(merged.filter(({ kind }) => kind !== 'new'))).toBe(earlier)
        expect(join(merged.filter(({ kind }) => kind !== 'gone'))).toBe(later)
      }),
    )
  })
})
