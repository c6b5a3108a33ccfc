import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCount } from '#lib/text/count.ts'

const WIDE_SPACES = ['', ' ', '\u00a0', '\u3000', '\u2002', '\u2003', '\u200b', '\n ', '\ufeff']
const SEPARATORS = ['', ',', '，', ' ', '\u00a0', '\u2009', '\u202f', ', ']
const UNITS = ['', '元', '万元', '亿元', '千元', '件', '条', '项', '个', '份', '次', '宗', '人次']
const REMARKS = ['', '（其中修订16件）', '(含上年结转2件)', '（其中新制定3件（含规章1件））', '【其中废止1件】']
const NOTES = ['', '*', '①', '※', '¹', '[1]', '［2］', '（注）', '（注1）']
const full = (text: string) => text.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0))

/** A whole number in groups of three parted by a separator. */
function group(digits: string, separator: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, separator)
}

describe('a printed number', () => {
  const whole = fc.oneof(fc.nat(9), fc.nat(999), fc.nat(99_999), fc.nat({ max: Number.MAX_SAFE_INTEGER }))

  test('reads back as itself in every form it is printed in', () => {
    const forms = fc.record({
      separator: fc.constantFrom(...SEPARATORS),
      decimals: fc.option(fc.stringMatching(/^\d{1,4}$/), { freq: 3 }),
      isFull: fc.boolean(),
      before: fc.constantFrom(...WIDE_SPACES),
      between: fc.constantFrom('', ' ', '\u3000'),
      after: fc.constantFrom(...WIDE_SPACES),
      unit: fc.constantFrom(...UNITS),
      remark: fc.constantFrom(...REMARKS),
      note: fc.constantFrom(...NOTES),
    })
    fc.assert(
      fc.property(whole, forms, (value, form) => {
        const plain = String(value) + (form.decimals === null ? '' : `.${form.decimals}`)
        const grouped = group(String(value), form.separator) + (form.decimals === null ? '' : `.${form.decimals}`)
        const printed = form.isFull ? full(grouped) : grouped
        const { before, between, unit, remark, note, after } = form
        const read = parseCount(`${before}${printed}${between}${unit}${remark}${note}${after}`)
        expect(read).toMatchObject({ state: 'number', value: Number(plain) })
        expect(read.unit ?? '').toBe(unit)
        expect(read.remark ?? '').toBe(remark.slice(1, -1))
      }),
      { numRuns: 2000 },
    )
  })

  test('keeps its sign, written as a sign or in words', () => {
    const plus = ['+', '＋', '﹢', '增', '增加', '增加 ', '+ ']
    const minus = ['-', '－', '−', '–', '—', '减', '减少', '減', '减少 ', '- ']
    fc.assert(
      fc.property(whole, fc.constantFrom(...plus), fc.constantFrom(...minus), (value, up, down) => {
        expect(parseCount(up + value)).toEqual({ state: 'number', value })
        expect(parseCount(down + value)).toEqual({ state: 'number', value: value === 0 ? 0 : -value })
      }),
    )
  })

  test('tells its unit from a sign before it and from brackets that hold nothing else', () => {
    expect(parseCount('￥2500')).toEqual({ state: 'number', value: 2500, unit: '元' })
    expect(parseCount('人民币3万元整')).toEqual({ state: 'number', value: 3, unit: '万元' })
    expect(parseCount('2807.19（万元）')).toMatchObject({ value: 2807.19, unit: '万元' })
    expect(parseCount('3萬元')).toMatchObject({ value: 3, unit: '万元' })
    expect(parseCount('22（其中修订16）件')).toMatchObject({ value: 22, unit: '件', remark: '其中修订16' })
  })
})

describe('a cell without a number', () => {
  test('is blank when nothing shows in it', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...WIDE_SPACES)), (spaces) => {
        expect(parseCount(spaces.join(''))).toEqual({ state: 'blank', value: null })
      }),
    )
  })

  test.each(['-', '—', '——', '–', '－', '−', '/', '／', '\\', '无', '無', ' — — ', 'N/A', '━━'])(
    'is a dash: %s',
    (text) => {
      expect(parseCount(text)).toEqual({ state: 'dash', value: null })
    },
  )
})

describe('what is not exactly one number', () => {
  test.each([
    ...['其中修订16，共22', '约12', '12%', '3-5', '3/5', '1 2', '1,23', '12,3456', '1 234,567', '0,123', '1.2.3', '5.'],
    ...[
      '2021年',
      '（22）',
      '减-4',
      '+-4',
      '--4',
      '十二',
      '详见附件',
      '无（注）',
      '1e3',
      '0x10',
      'Infinity',
      '22件16件',
      '万元',
    ],
    ...['22（其中', '22）', '第3', '①', '*', '3.5.1万元', '12：30', '1;2', '2~3'],
  ])('is text: %s', (text) => {
    expect(parseCount(text)).toEqual({ state: 'text', value: null })
  })

  test('is never made of two numbers, whatever stands between them but a separator of groups', () => {
    const between = fc.constantFrom('、', ';', '/', '~', '-', '（', '共', ' 件 ', '\t/\t', '。', ':', '+', '件')
    fc.assert(
      fc.property(fc.nat(99_999), between, fc.nat(99_999), (one, sign, other) => {
        expect(parseCount(`${one}${sign}${other}`).state).toBe('text')
      }),
    )
  })

  test('is never made of two lines', () => {
    fc.assert(
      fc.property(fc.nat(999), fc.integer({ min: 100, max: 999 }), (one, other) => {
        expect(parseCount(`${one} ${other}`, true)).toEqual({ state: 'text', value: null })
        expect(parseCount(`${one}（含 ${other}）`, true)).toMatchObject({ state: 'number', value: one })
      }),
    )
  })
})
