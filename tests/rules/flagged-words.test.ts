import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { flaggedWords } from '#lib/rules/flagged-words.ts'

const TEXT = fc.string({ unit: fc.constantFrom('公', '开', '2', '件', '，'), minLength: 3, maxLength: 30 })

it('gives the words that a place names and what stands before them, whichever line of its element they are in', () => {
  fc.assert(
    fc.property(
      fc.array(TEXT, { minLength: 1, maxLength: 4 }),
      fc.nat(),
      fc.nat(),
      fc.nat(),
      (lines, line, from, length) => {
        const text = lines[line % lines.length] ?? ''
        const start = from % text.length
        const end = start + 1 + (length % (text.length - start))
        const quote = text.slice(start, end)
        const report = {
          preface: [],
          sections: [{ heading: '一、', ref: 3, passages: lines.map((it) => ({ text: it, ref: 7 })) }],
        }
        const finding = { place: { ref: 7, start, end }, quote } as Finding
        const flagged = flaggedWords(finding, report as unknown as Report)
        expect(flagged?.words).toBe(quote)
        expect(lines.some((it) => it.startsWith((flagged?.before ?? '-') + quote))).toBe(true)
        expect(flagged?.before).toHaveLength(start)
      },
    ),
  )
})
