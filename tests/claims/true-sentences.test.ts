import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Report } from '#lib/report/report.ts'
import { type Random, randomFrom } from '#tests/generate/random.ts'
import { makeReport, type Zeros } from '#tests/generate/reports.ts'
import { checkedPlaces, type Told, textOf, wrongNumber } from '#tests/generate/told.ts'
import { paragraphsOf, phrasingsOf, trueSentences, withTexts, wrapHard } from '#tests/generate/true-sentences.ts'
import { CLAIM_RULES, findingsOfWords } from './claim-rules.ts'

const ZEROS: readonly [Zeros, ...Zeros[]] = ['zero', 'blank', 'dash', 'mixed']

/** A report without prose of its own, its zeros and totals printed in any way. */
function reportOf(random: Random): Report {
  return makeReport(random.whole(0, 2 ** 31), {
    length: 0,
    size: random.pick([0, 1, 7, 60, 420, 2_500, 14_000]),
    zeros: random.pick(ZEROS),
    hasBlankTotals: random.chance(0.1),
  })
}

/** What is found, with the words it is found in. */
function told(report: Report): string[] {
  return findingsOfWords(report).map(
    ({ rule, quote, details }) => `${rule} ${quote} ${JSON.stringify({ agency: report.agency, ...details })}`,
  )
}

/** Changes one number of a sentence and says whether it is found, and what is found that should not be. */
function plant(random: Random, report: Report, sentence: Told, place: number) {
  const wrong = wrongNumber(random, sentence, place)
  const text = textOf(sentence, new Map([[place, wrong]]))
  const piece = sentence.pieces[place]
  const [expected, ...others] = typeof piece === 'object' ? piece.rules : []
  const also = phrasingsOf(report.edition).find(({ name }) => name === sentence.phrasing)?.also ?? []
  const rules = findingsOfWords(withTexts(report, text.split('\n'))).map(({ rule }) => rule)
  const allowed = new Set([expected, ...others, ...also])
  return {
    isFound: expected !== undefined && rules.includes(expected),
    beside: rules.filter((rule) => !allowed.has(rule)).map((rule) => `${rule}: ${text}`),
    text,
  }
}

describe('true sentences', () => {
  test('are all of the eight rules’ business', () => expect(CLAIM_RULES).toHaveLength(8))

  test('run together into paragraphs give no finding, in 2,000 reports of all sizes', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomFrom(seed)
        const report = reportOf(random)
        const sentences = trueSentences(report, random).slice(0, random.whole(1, 16))
        expect(told(withTexts(report, paragraphsOf(sentences, random)))).toEqual([])
      }),
      { numRuns: 2_000 },
    )
  })

  test('give no finding when their lines are broken anywhere', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.integer(), fc.integer({ min: 22, max: 48 }), (seed, width) => {
        const random = randomFrom(seed)
        const report = reportOf(random)
        const paragraphs = paragraphsOf(trueSentences(report, random).slice(0, 12), random)
        const lines = paragraphs.map((text) => wrapHard(text, width))
        expect(told(withTexts(report, lines))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  test('give no finding each by itself, whatever the phrasing', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const random = randomFrom(seed)
        const report = reportOf(random)
        for (const sentence of trueSentences(report, random))
          expect(told(withTexts(report, textOf(sentence).split('\n')))).toEqual([])
      }),
      { numRuns: 60 },
    )
  })
})

describe('one wrong number', () => {
  const seed = 20_260_131
  const random = randomFrom(seed)
  const planted = Array.from({ length: 60 }, () => reportOf(random)).flatMap((report) =>
    trueSentences(report, random).flatMap((sentence) =>
      checkedPlaces(sentence).map((place) => plant(random, report, sentence, place)),
    ),
  )
  const missed = planted.filter(({ isFound }) => !isFound)
  console.info(`seed ${seed}: ${planted.length} wrong numbers planted in sentences, ${missed.length} missed`)

  test('is found in at least 99 % of sentences', () => {
    expect(1 - missed.length / planted.length).toBeGreaterThanOrEqual(0.99)
  })

  test('is found by its own rules and no other', () => {
    expect(planted.flatMap(({ beside }) => beside)).toEqual([])
  })
})
