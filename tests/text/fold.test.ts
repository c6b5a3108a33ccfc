import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { collapse, fold, foldToLetters } from '#lib/text/fold.ts'
import { simplify } from '#lib/text/simplify.ts'
import { TRADITIONAL } from '#tests/generate/traditional.ts'

const NOTHING = ['\u200b', '\u200c', '\u200d', '\ufeff', '\u00ad', '\u2060', '\u202a', '\ufe0f']
const SPACES = [' ', '\u00a0', '\u3000', '\u2002', '\u2003', '\u2009', '\u202f', '\n', '\t', '\r\n', '\u2028']
const full = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))
const words = fc.stringMatching(/^[a-zA-Z0-9一二三政府信息公开（）、.,:%]{1,20}$/)

/** Puts signs between the characters of a text. */
function sprinkled(signs: readonly string[]): fc.Arbitrary<[string, string]> {
  return words.chain((text) =>
    fc
      .array(fc.constantFrom('', ...signs), { minLength: text.length + 1, maxLength: text.length + 1 })
      .map((between) => [text, between.map((sign, at) => sign + (text[at] ?? '')).join('')]),
  )
}

describe('collapsing', () => {
  test('drops what prints nothing and makes white space of every kind one space', () => {
    fc.assert(
      fc.property(sprinkled(NOTHING), ([text, printed]) => {
        expect(collapse(printed)).toBe(collapse(text))
      }),
    )
    const gaps = fc.array(fc.constantFrom(...SPACES), { minLength: 1, maxLength: 4 }).map((signs) => signs.join(''))
    fc.assert(
      fc.property(fc.array(words), gaps, (parts, gap) => {
        expect(collapse(gap + parts.join(gap) + gap)).toBe(parts.join(' '))
      }),
    )
  })

  test('changes nothing twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(collapse(collapse(text))).toBe(collapse(text))
      }),
    )
  })
})

describe('folding', () => {
  test('does not see white space, invisible characters or width', () => {
    fc.assert(
      fc.property(sprinkled([...NOTHING, ...SPACES]), words, ([text, printed], other) => {
        expect(fold(printed)).toBe(fold(text))
        expect(fold(full(other))).toBe(fold(other))
      }),
    )
  })

  test.each([
    ['1、属于国家秘密', '1.属于国家秘密'],
    ['⒈属于国家秘密', '1.属于国家秘密'],
    ['1．属于国家秘密', '1.属于国家秘密'],
    ['㈠予以公开', '（一）予以公开'],
    ['(一)予以公开', '（一）予以公开'],
    ['〔一〕予以公开', '（一）予以公开'],
    ['⼀、本年新收', '一、本年新收'],
    ['3.危及"三安全一稳定"', '3.危及“三安全一稳定”'],
    ['3.危及「三安全一稳定」', '3.危及“三安全一稳定”'],
    ['3.危及‘三安全一稳定’', '3.危及“三安全一稳定”'],
    ['（六）其它处理', '（六）其他处理'],
    ['本年增／减', '本年增/减'],
    ['二○二一年', '二〇二一年'],
  ])('takes %s for %s', (printed, label) => expect(fold(printed)).toBe(fold(label)))

  test('keeps apart what the form keeps apart', () => {
    const labels = [
      '结果维持',
      '结果纠正',
      '（一）予以公开',
      '（三）不予公开',
      '1.属于国家秘密',
      '2.属于国家秘密',
      '其他',
      '其他处理',
    ]
    expect(new Set(labels.map(fold)).size).toBe(labels.length)
  })

  test('to letters leaves letters, digits and Chinese characters only', () => {
    expect(foldToLetters('（一）、“A-1” 其 他：2')).toBe('一A1其他2')
  })
})

describe('traditional characters', () => {
  test.each(TRADITIONAL)('%s is %s', (printed, label) => expect(fold(printed)).toBe(fold(label)))

  test('are changed one for one, so that places in a text stay the same', () => {
    for (const [printed] of TRADITIONAL) expect(simplify(printed)).toHaveLength(printed.length)
  })
})
