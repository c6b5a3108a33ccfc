import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { randomFrom } from './random.ts'
import { arbitraryReport, makeReport } from './reports.ts'
import { checkedPlaces, textOf, wrongNumber } from './told.ts'
import { phrasingsOf, trueSentences } from './true-sentences.ts'

describe('true sentences', () => {
  test.each(['2019', '2021'] as const)('are said in many ways, each with a name of its own: edition %s', (edition) => {
    const names = phrasingsOf(edition).map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThan(100)
  })

  test('are the same for the same seed', () => {
    const report = makeReport(4)
    expect(trueSentences(report, randomFrom(9))).toEqual(trueSentences(report, randomFrom(9)))
  })

  test('say another text once a number that is checked is wrong', () => {
    fc.assert(
      fc.property(arbitraryReport(), fc.nat(), (report, seed) => {
        const random = randomFrom(seed)
        for (const told of trueSentences(report, random)) {
          for (const place of checkedPlaces(told)) {
            const wrong = wrongNumber(random, told, place)
            expect(textOf(told, new Map([[place, wrong]]))).not.toBe(textOf(told))
          }
        }
      }),
      { numRuns: 20 },
    )
  })
})
