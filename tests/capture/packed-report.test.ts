import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { packReport, parsePackedReport, unpackReport } from '#lib/capture/packed-report.ts'
import { type Figure, FigureState } from '#lib/report/report.ts'
import { arbitraryReport, makeReport } from '#tests/generate/reports.ts'

const anyFigure: fc.Arbitrary<Figure> = fc.record(
  {
    text: fc.oneof(
      fc.constantFrom('', '-', '0', '3万元', '+5', '007', '1e3'),
      fc.nat().map(String),
      fc.string({ unit: 'binary' }),
    ),
    value: fc.option(
      fc.oneof(
        fc.nat(),
        fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0),
      ),
    ),
    state: fc.constantFrom(...FigureState.options),
    unit: fc.string(),
    remark: fc.string(),
    ref: fc.nat(),
  },
  { requiredKeys: ['text', 'value', 'state', 'ref'] },
)
const anyKey = fc.tuple(
  fc.constantFrom('requests.received', 'requests.denied.stateSecret', 'disputes.review'),
  fc.constantFrom('total', 'business', 'upheld', 'previousItems'),
)
const anyFigures = fc
  .array(fc.tuple(anyKey, anyFigure))
  .map((pairs) => Object.fromEntries(pairs.map(([key, figure]) => [key.join('.'), figure])))

describe('a packed report', () => {
  it('is the report again when unpacked, whatever its figures are', () => {
    fc.assert(
      fc.property(arbitraryReport({ length: 200 }), anyFigures, fc.boolean(), (made, odd, isOdd) => {
        const report = isOdd ? { ...made, figures: odd } : made
        const again = unpackReport(JSON.parse(JSON.stringify(packReport(report))))
        expect(again).toEqual(report)
        expect(Object.keys(again.figures)).toEqual(Object.keys(report.figures))
      }),
    )
  })

  it('is small', () => {
    const report = makeReport(7, { length: 0 })
    const { figures, refs } = packReport(report)
    expect(JSON.stringify([figures, refs]).length * 7).toBeLessThan(JSON.stringify(report.figures).length)
  })

  it('is refused when anything in it is not what it should be', () => {
    const good = packReport(makeReport(1, { length: 0 }))
    const [first, ...others] = good.figures
    const wrong: unknown[] = [
      null,
      [],
      { ...good, figures: {} },
      { ...good, refs: good.refs.slice(1) },
      { ...good, refs: good.refs.map(() => 0.5) },
      { ...good, figures: [['__proto__', 'polluted', 1], ...others] },
      { ...good, figures: [first, first, ...others] },
      { ...good, figures: [[...(first ?? []), 1], ...others] },
      { ...good, figures: [['requests.received', 'total', { text: 1 }], ...others] },
      { ...good, figures: [['requests.received', 'total', Number.POSITIVE_INFINITY]], refs: [1] },
      { ...good, year: '2021' },
      { ...good, sections: [{ heading: 1 }] },
    ]
    for (const packed of wrong) {
      expect(() => unpackReport(packed)).toThrow()
      expect(() => parsePackedReport(packed)).toThrow()
    }
    expect(parsePackedReport({ ...good, stranger: 1 })).toEqual(good)
    expect(Object.keys(Object.prototype)).toEqual([])
  })
})
