import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { differSections } from '#lib/comparison/sections-difference.ts'
import { pairSentences } from '#lib/comparison/sentence-pairs.ts'
import { countOwnWords, cutSentences, isHeading } from '#lib/comparison/sentences.ts'
import type { Report, Section } from '#lib/report/report.ts'
import { makeReport } from '#tests/generate/reports.ts'

const section = (kind: Section['kind'], heading: string, ...texts: string[]): Section => ({
  heading,
  kind,
  ordinal: null,
  ref: 0,
  passages: texts.map((text, at) => ({ text, ref: at + 1 })),
})
const words = (...sections: Section[]): Pick<Report, 'sections'> => ({ sections })
const seeds = fc.nat(5000)

describe('sentences', () => {
  test('stand where they say, and only white space is left out between them', () => {
    const text = fc
      .array(fc.constantFrom('甲方', '乙', '。', '；', '！', '”', ' ', '12.5', '？', '（丙）'))
      .map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.array(text), (texts) => {
        const passages = texts.map((one, ref) => ({ text: one, ref }))
        const sentences = cutSentences(passages)
        for (const { text: one, ref, start } of sentences)
          expect(texts[ref]?.slice(start, start + one.length)).toBe(one)
        expect(
          sentences
            .map((one) => one.text)
            .join('')
            .replaceAll(' ', ''),
        ).toBe(texts.join('').replaceAll(' ', ''))
      }),
    )
  })

  test('that are headings are known by their ordinal and their length', () => {
    expect(['（一）主动公开。', '1.平台建设', '三、监督保障：'].map(isHeading)).toEqual([true, true, true])
    expect(['一年来成效明显。', '（一）全年公开政府信息312条，较上年增加44条。'].map(isHeading)).toEqual([false, false])
  })

  test('count their own words: no punctuation, no titles of laws, no numbers of papers', () => {
    expect(countOwnWords('依照《中华人民共和国政府信息公开条例》，公开12条。').at(-1)).toBe('依照公开12条'.length)
    expect(countOwnWords('按国办公开办函〔2021〕30号办理').at(-1)).toBe('按国办公开办函办理'.length)
  })
})

describe('pairs of sentences', () => {
  const lines = fc.array(fc.constantFrom('公开信息十二条', '公开信息三十条', '收到申请五件', '复议一件', '平台改版'), {
    maxLength: 12,
  })

  test('hold every sentence of both once, the later ones in their order', () => {
    fc.assert(
      fc.property(lines, lines, (earlier, later) => {
        const pairs = pairSentences(earlier, later)
        const mine = pairs.flatMap((pair) => (pair.earlier === null ? [] : [pair.earlier]))
        expect([...mine].sort((one, other) => one - other)).toEqual(earlier.map((_, at) => at))
        expect(pairs.flatMap((pair) => (pair.later === null ? [] : [pair.later]))).toEqual(later.map((_, at) => at))
        const kept = pairs.flatMap((pair) => (pair.later === null || pair.isMoved ? [] : (pair.earlier ?? [])))
        expect(kept).toEqual([...kept].sort((one, other) => one - other))
      }),
    )
  })

  test('set a text beside itself line by line', () => {
    fc.assert(
      fc.property(lines, (text) => {
        expect(pairSentences(text, text).map(({ earlier, later, similarity }) => [earlier, later, similarity])).toEqual(
          text.map((_, at) => [at, at, 1]),
        )
      }),
    )
  })

  test('find a sentence that moved', () => {
    const pairs = pairSentences(['甲甲甲甲说', '乙乙乙乙说', '丙丙丙丙说'], ['乙乙乙乙说', '丙丙丙丙说', '甲甲甲甲说'])
    expect(pairs).toContainEqual({ earlier: 0, later: 2, similarity: 1, isMoved: true })
  })
})

describe('sections', () => {
  test('of a report set beside itself are all repeated, or too short to say', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const report = makeReport(seed, { length: 900 })
        const { sections, repeated } = differSections(report, report)
        expect(repeated).toBe(1)
        for (const one of sections) {
          expect(one.repeated ?? 1).toBe(1)
          expect(one.pairs.every(({ similarity, isMoved }) => similarity === 1 && !isMoved)).toBe(true)
        }
      }),
      { numRuns: 20 },
    )
  })

  test('give all words of both back, whatever is compared', () => {
    fc.assert(
      fc.property(seeds, seeds, (one, other) => {
        const [earlier, later] = [makeReport(one, { length: 500 }), makeReport(other, { length: 500 })]
        const { sections, repeated } = differSections(earlier, later)
        const all = (report: Report) =>
          report.sections.flatMap(({ passages }) => passages.map(({ text }) => text)).join('')
        const pairs = sections.flatMap((section) => section.pairs)
        expect(pairs.map(({ laterSegments }) => laterSegments.map(({ text }) => text).join('')).join('')).toBe(
          all(later),
        )
        const gone = pairs.flatMap((pair) => pair.earlier?.text ?? [])
        expect(gone.sort().join('')).toBe(
          cutSentences(earlier.sections.flatMap(({ passages }) => passages))
            .map(({ text }) => text)
            .sort()
            .join(''),
        )
        if (repeated !== null) expect(repeated >= 0 && repeated <= 1).toBe(true)
      }),
      { numRuns: 20 },
    )
  })

  test('count what is repeated of the later section: half of it, by sentences of one length', () => {
    const said = (sign: string) => `${sign.repeat(39)}。`
    const earlier = words(section('problems', '五、存在的主要问题及改进情况', said('甲') + said('乙')))
    const later = words(section('problems', '五、存在问题及改进情况', said('丙') + said('甲')))
    expect(differSections(earlier, later)).toMatchObject({ repeated: 0.5, sections: [{ repeated: 0.5, counted: 78 }] })
  })

  test('do not count headings and names of laws as repeated', () => {
    const law = '《中华人民共和国政府信息公开条例》'
    const earlier = words(section('overview', '一、总体情况', `（一）主动公开。${law}${'甲'.repeat(60)}。`))
    const later = words(section('overview', '一、总体情况', `（一）主动公开。${law}${'乙'.repeat(60)}。`))
    expect(differSections(earlier, later).sections[0]).toMatchObject({ repeated: 0, counted: 60 })
  })

  test('that are short or stand in one report only have no share', () => {
    const none = section('other', '六、其他需要报告的事项', '无其他需要报告的事项。')
    const added = section('added', '七、附件', '附表三张。')
    const { sections, repeated } = differSections(words(none), words(none, added))
    expect(sections.map(({ whyNotRepeated }) => whyNotRepeated)).toEqual(['short', 'only-one'])
    expect(repeated).toBeNull()
  })

  test('belong together by kind; added ones by heading; what is gone comes last', () => {
    const one = section('added', '七、监督保障', '说了一句。')
    const two = section('added', '八、下一步', '又说一句。')
    const { sections } = differSections(
      words(one, section('problems', '五、问题', '有。'), two),
      words(two, section('problems', '五、不足', '有。')),
    )
    expect(sections.map(({ earlierHeading, laterHeading }) => [earlierHeading, laterHeading])).toEqual([
      ['八、下一步', '八、下一步'],
      ['五、问题', '五、不足'],
      ['七、监督保障', null],
    ])
  })
})
