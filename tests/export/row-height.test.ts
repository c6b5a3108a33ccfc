import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { head } from '#lib/export/export-table.ts'
import { heightOf } from '#lib/export/row-height.ts'

const words = fc.string({ unit: fc.constantFrom('甲', '（', 'a', '1', ' '), maxLength: 60 })
const width = fc.integer({ min: 4, max: 40 })

describe('the height of a row', () => {
  it('is left to the spreadsheet where every text has one line or none is broken into lines', () => {
    fc.assert(
      fc.property(words, width, (text, wide) => {
        expect(heightOf([head('年份'), { value: text }, { value: 7 }], [8, wide, 4])).toBeUndefined()
      }),
    )
  })

  it('has room for every character of a head, and no less for a longer one', () => {
    fc.assert(
      fc.property(words, words, width, (text, more, wide) => {
        const points = heightOf([head(text + more)], [wide]) ?? 15
        const places = [...(text + more)].reduce((sum, sign) => sum + (/[甲（]/.test(sign) ? 2 : 1), 0)
        expect((points / 15) * wide).toBeGreaterThanOrEqual(places)
        expect(points).toBeGreaterThanOrEqual(heightOf([head(text)], [wide]) ?? 15)
      }),
    )
  })
})
