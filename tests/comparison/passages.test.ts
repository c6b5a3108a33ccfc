import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { comparePassages, type PassageReport } from '#lib/comparison/passages.ts'
import type { PassageComparison, PassageProgress } from '#lib/comparison/words.ts'
import { randomFrom } from '#tests/generate/random.ts'
import { makeReport } from '#tests/generate/reports.ts'

function run(reports: readonly PassageReport[]): { steps: PassageProgress[]; found: PassageComparison } {
  const comparing = comparePassages(reports)
  const steps: PassageProgress[] = []
  for (;;) {
    const step = comparing.next()
    if (step.done) return { steps, found: step.value }
    steps.push(step.value)
  }
}

/** A sentence of chance characters: two of them share no run worth the name. */
function ownSentence(seed: number, length = 40): string {
  const random = randomFrom(seed)
  return `${Array.from({ length }, () => String.fromCharCode(0x4e00 + random.whole(0, 18_000))).join('')}。`
}

const report = (agency: string, ...texts: string[]): PassageReport => ({
  agency,
  sections: [
    {
      heading: '一、总体情况',
      kind: 'overview',
      ordinal: 1,
      ref: 0,
      passages: texts.map((text, at) => ({ text, ref: at + 1 })),
    },
  ],
})

describe('passages of a group', () => {
  test('a sentence copied with another name and other numbers is found, with every place it stands in', () => {
    const copied = (agency: string, count: number) =>
      `${agency}全年通过门户网站公开各类信息${count}条，会同街道整理便民事项并逐条答复群众留言。`
    const { found } = run([
      report('青川市水利局', ownSentence(1), copied('青川市水利局', 312)),
      report('临河县教育局', copied('临河县教育局', 48), ownSentence(2)),
      report('东岭区统计局', ownSentence(3)),
    ])
    expect(found.passages).toHaveLength(1)
    expect(found.passages[0]?.places.map(({ report: at, ref }) => [at, ref])).toEqual([
      [0, 2],
      [1, 1],
    ])
    expect(found.pairs).toMatchObject([{ reports: [0, 1] }])
  })

  test('planted copies are found whatever else is said, and nothing else is', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.nat(9000), { minLength: 12, maxLength: 12 }),
        fc.nat(5),
        fc.nat(5),
        (seeds, from, to) => {
          const texts = seeds.map((seed) => ownSentence(seed))
          const reports = Array.from({ length: 6 }, (_, at) =>
            report('某局', texts[2 * at] ?? '', texts[2 * at + 1] ?? ''),
          )
          const source = reports[from]?.sections[0]?.passages[0]?.text ?? ''
          reports[to]?.sections[0]?.passages.push({ text: source.replace(/^.../, '另外说'), ref: 9 })
          const { passages, pairs } = run(reports).found
          if (from === to) expect(passages).toEqual([])
          else {
            expect(passages.map(({ reports: count }) => count)).toEqual([2])
            expect(pairs.map((pair) => pair.reports)).toEqual([[Math.min(from, to), Math.max(from, to)]])
          }
        },
      ),
      { numRuns: 40 },
    )
  })

  test('a copied paragraph is one passage', () => {
    const paragraph = [11, 12, 13].map((seed) => ownSentence(seed)).join('')
    const { found } = run([report('甲局', ownSentence(1), paragraph), report('乙局', paragraph)])
    expect(found.passages).toHaveLength(1)
    expect(found.passages[0]?.places.map(({ text }) => text)).toEqual([paragraph, paragraph])
    expect(found.passages[0]?.similarity).toBe(1)
    expect(found.pairs[0]?.share).toBe(1)
  })

  test('what half of the group says is told as common and counts for no pair', () => {
    const phrase = ownSentence(99)
    const { found } = run(Array.from({ length: 12 }, (_, at) => report('某局', phrase, ownSentence(at))))
    expect(found.passages).toMatchObject([{ reports: 12, isCommon: true }])
    expect(found.pairs).toEqual([])
  })

  test('what a report says twice itself, headings and short sentences are no copies', () => {
    const own = ownSentence(5)
    const { found } = run([
      report('甲局', own, own, '（一）主动公开。', '无其他事项。'),
      report('乙局', '（一）主动公开。', '无其他事项。'),
    ])
    expect(found).toEqual({ passages: [], pairs: [] })
  })

  test('progress rises to the end, and no group is too small', () => {
    const { steps } = run(Array.from({ length: 60 }, (_, seed) => makeReport(seed, { length: 1500 })))
    expect(steps.length).toBeGreaterThan(1)
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).sort((one, other) => one - other))
    expect(steps.at(-1)?.done).toBe(steps.at(-1)?.total)
    expect(run([]).found).toEqual({ passages: [], pairs: [] })
  })
})
