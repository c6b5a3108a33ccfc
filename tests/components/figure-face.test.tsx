import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { FigureFace } from '#components/compare/FigureFace.tsx'
import type { AlignedCell, Face } from '#lib/comparison/comparison.ts'
import { chooseLanguage } from '#lib/i18n.ts'
import { draw, heard, seen } from './draw.ts'

const FACES: readonly Face[] = ['number', 'blank', 'dash', 'text', 'absent', 'not-in-edition', 'undecided']

/** A cell as aligning reports can give it. */
const cells = fc
  .record({
    face: fc.constantFrom(...FACES),
    value: fc.integer({ min: -99, max: 1e6 }),
    dash: fc.constantFrom('-', '—', '/', '无'),
    unit: fc.constantFrom(null, '万元'),
  })
  .map(
    ({ face, value, dash, unit }): AlignedCell => ({
      face,
      text: face === 'number' ? String(value) : face === 'dash' ? dash : face === 'text' ? '若干' : '',
      value: face === 'number' ? value : null,
      unit,
      remark: null,
      standing: face === 'number' ? value : 0,
      standsForParts: false,
      sources: [],
      restsOn: [],
      summedRows: null,
    }),
  )

const drawn = (cell: AlignedCell) => draw(<FigureFace {...cell} hasUnit={true} />)

afterEach(() => chooseLanguage('zh_CN'))

describe.each(['zh_CN', 'en'] as const)('the face of a figure in %s', (language) => {
  it('is never the face of another, to the eye or to the ear', () => {
    chooseLanguage(language)
    fc.assert(
      fc.property(cells, cells, (one, other) => {
        fc.pre(one.face !== other.face)
        expect(seen(drawn(one))).not.toBe(seen(drawn(other)))
        expect(heard(drawn(one))).not.toBe(heard(drawn(other)))
      }),
    )
  })

  it('always says something', () => {
    chooseLanguage(language)
    fc.assert(
      fc.property(cells, (cell) => {
        expect(heard(drawn(cell))).not.toBe('')
      }),
    )
  })

  it('prints a number as it is and nothing else as a number', () => {
    chooseLanguage(language)
    fc.assert(
      fc.property(cells, (cell) => {
        const hasDigits = /\d/.test(seen(drawn(cell)))
        expect(hasDigits).toBe(cell.face === 'number')
        if (cell.value !== null) expect(seen(drawn(cell))).toContain(String(Math.abs(cell.value)))
      }),
    )
  })
})

it('says of a blank 总计 what its parts add up to, and still looks blank', () => {
  const blank = { face: 'blank', text: '', value: null, unit: null, remark: null } as const
  const stands = draw(<FigureFace {...blank} standing={17} standsForParts={true} hasUnit={true} />)
  const empty = draw(<FigureFace {...blank} standing={0} standsForParts={false} hasUnit={true} />)
  expect(seen(stands)).toBe(seen(empty))
  expect(heard(stands)).toContain('17')
})
