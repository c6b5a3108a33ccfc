import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { kindOfOrgan } from '#entrypoints/library/organ-kind.ts'
import { groupShown, readStudy, type Study, WHOLE_LIBRARY, writeStudy } from '#entrypoints/library/study.ts'
import { organAt } from '#lib/capture/organ.ts'
import { linesOfForms } from '#lib/comparison/lines-of-form.ts'
import type { RankBy } from '#lib/comparison/ranked.ts'
import { RATE_IDS } from '#lib/comparison/rate.ts'

const by: fc.Arbitrary<RankBy> = fc.oneof(
  fc.record({
    kind: fc.constant('rate' as const),
    rate: fc.constantFrom(...RATE_IDS),
    applicant: fc.constant('total'),
  }),
  fc.record({
    kind: fc.constant('figure' as const),
    key: fc.constantFrom(...linesOfForms(['2021']).map(({ key }) => key)),
  }),
)
const text = fc.string({ minLength: 1, unit: 'binary' }).filter((one) => one.isWellFormed())
const orNot = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null })
const studies: fc.Arbitrary<Study> = fc.oneof(
  fc.record({ view: fc.constant('series' as const), organ: text, by }),
  fc.record({ view: fc.constant('kept' as const), capture: fc.uuid() }),
  fc.record({ view: fc.constant('findings' as const), captures: fc.array(fc.uuid(), { maxLength: 4 }) }),
  fc.record({
    view: fc.constant('group' as const),
    captures: fc.array(fc.uuid(), { maxLength: 4 }),
    year: orNot(fc.integer({ min: 1000, max: 9999 })),
    region: orNot(text),
    edition: orNot(fc.constantFrom('2019' as const, '2021' as const)),
    kind: orNot(text),
    by,
    organ: orNot(text),
    shows: fc.constantFrom('ranking' as const, 'passages' as const),
    sort: fc.constantFrom('rank' as const, 'organ' as const, 'region' as const, 'year' as const, 'findings' as const),
    isReversed: fc.boolean(),
  }),
)

describe('a study in the address', () => {
  test('is read back as it was written', () => {
    fc.assert(
      fc.property(studies, (study) => {
        expect(readStudy(writeStudy(study))).toEqual(study)
      }),
    )
  })

  test('is one whatever an address says, or none', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('view', 'year', 'by', 'sort', 'edition'), fc.string())),
        (fields) => {
          const study = readStudy(`?view=group&${new URLSearchParams(fields)}`)
          expect(study && readStudy(writeStudy(study))).toEqual(study)
        },
      ),
    )
    expect(readStudy('?view=compare&capture=1')).toBe(null)
    expect(readStudy('')).toBe(null)
  })

  test('stands for what the library shows: one year, and the region and edition if only one is chosen', () => {
    expect(groupShown({ years: [], regions: [], editions: [] }, 2023)).toEqual({ ...WHOLE_LIBRARY, year: 2023 })
    expect(groupShown({ years: [2021], regions: ['山东省'], editions: ['2021', '2019'] }, 2023)).toEqual({
      ...WHOLE_LIBRARY,
      year: 2021,
      region: '山东省',
    })
  })
})

test('the kind of an organ is the same wherever it stands, listed or not', () => {
  const kindAt = (agency: string) => kindOfOrgan(organAt({ agency, address: 'https://www.example.gov.cn/1.html' }).key)
  for (const place of ['肥城市', '泰安市肥城市', '山东省聊城市', '青川市', '临河县']) {
    expect(kindAt(`${place}商务局`)).toBe('商务局')
  }
  expect(kindOfOrgan('@https://www.example.gov.cn/1.html')).toBe(null)
})
