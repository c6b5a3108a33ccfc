import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { splitSentences } from '#lib/text/sentences.ts'

const linesOf = (texts: readonly string[]) => texts.map((text, ref) => ({ text, ref }))
const sentencesOf = (...texts: string[]) => splitSentences(linesOf(texts)).map(({ text }) => text)
const LONG = '本机关按照公开为常态不公开为例外的要求做好各项工作并'

describe('sentences', () => {
  test('end at a stop, but not inside brackets or quotes', () => {
    expect(sentencesOf('甲（乙。丙）丁。戊“己。庚”。')).toEqual(['甲（乙。丙）丁。', '戊“己。庚”。'])
  })

  test('end though a bracket is never closed', () => {
    expect(sentencesOf('甲（乙。丙丁。')).toEqual(['甲（乙。', '丙丁。'])
  })

  test('go on over a line that the page broke, and not over one that its writer ended', () => {
    expect(sentencesOf(LONG, '按时答复。')).toEqual([`${LONG}按时答复。`])
    expect(sentencesOf('收到申请，', '按时答复。')).toEqual(['收到申请，按时答复。'])
    expect(sentencesOf('主动公开', '按时答复。')).toEqual(['主动公开', '按时答复。'])
    expect(sentencesOf(`${LONG}。`, '按时答复。')).toEqual([`${LONG}。`, '按时答复。'])
  })

  test('begin anew with each part of a list', () => {
    expect(sentencesOf(LONG, '（二）依申请公开', LONG, '2.部分公开', LONG, '二是')).toEqual([
      LONG,
      '（二）依申请公开',
      LONG,
      '2.部分公开',
      LONG,
      '二是',
    ])
  })

  test('keep what they are told to keep', () => {
    expect(splitSentences(linesOf(['甲。其中乙。丙。']), /^其中/).map(({ text }) => text)).toEqual([
      '甲。其中乙。',
      '丙。',
    ])
  })

  test('lose no character, and know where each stands', () => {
    const line = fc.string({
      unit: fc.constantFrom('甲', '乙', '。', '，', '（', '）', '一', '、', '2'),
      minLength: 1,
      maxLength: 40,
    })
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (texts) => {
        const lines = linesOf(texts)
        const sentences = splitSentences(lines)
        expect(sentences.map(({ text }) => text).join('')).toBe(texts.join(''))
        for (const { text, spanOf } of sentences) {
          for (let at = 0; at < text.length; at++) {
            const { ref, start, end } = spanOf(at, at + 1)
            expect(lines[ref]?.text.slice(start, end)).toBe(text[at])
          }
        }
      }),
    )
  })
})
