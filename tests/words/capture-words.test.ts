import { describe, expect, it } from 'vitest'
import type { CaptureOutcome, ContentChange } from '#lib/capture/outcome.ts'
import { CAPTURE_WORDS } from '#lib/words/capture-words.ts'

const report = {
  agency: '青川市水利局',
  year: 2022,
  edition: '2021',
  counts: { error: 2, warning: 1, info: 4 },
} as const
const noChange: ContentChange = { figures: [], linesGone: 0, linesNew: 0, hasNewTitle: false }
const said = ({ lead, rest }: { lead: string; rest: string }) => lead + rest

describe.each(['zh_CN', 'en'] as const)('what is said about keeping, %s', (language) => {
  const words = CAPTURE_WORDS[language]

  it('names what was kept: organ, year, edition and findings', () => {
    const kept: CaptureOutcome = { outcome: 'kept', captureId: '1', version: 1, isPageKept: true }
    for (const part of ['青川市水利局', '2022', '2021', '2', '1'])
      expect(said(words.receipt(kept, report))).toContain(part)
    const clean = { ...report, counts: { error: 0, warning: 0, info: 4 } }
    expect(said(words.receipt(kept, clean))).toMatch(language === 'en' ? /Nothing found$/ : /未见问题$/)
    expect(said(words.receipt(kept, { ...report, agency: '', year: null }))).not.toMatch(/null|undefined/)
  })

  it('says which capture of the page it is, since when it changed and by how much', () => {
    const change = { ...noChange, figures: ['a', 'b', 'c'], linesNew: 5 }
    const changedSince = new Date(2023, 1, 6, 9, 14).toISOString()
    const outcome = {
      outcome: 'new-version',
      captureId: '1',
      version: 7,
      isPageKept: true,
      changedSince,
      change,
    } as const
    for (const part of ['7', '2023', '14', '3', '5']) expect(said(words.receipt(outcome, report))).toContain(part)
  })

  it('has words for every kind of change, also when only the order of lines differs', () => {
    const changes: ContentChange[] = [
      noChange,
      { ...noChange, hasNewTitle: true },
      { ...noChange, linesGone: 1 },
      { ...noChange, figures: ['a'] },
    ]
    const sentences = changes.map(words.changed)
    expect(new Set(sentences).size).toBe(changes.length)
    expect(sentences.every((sentence) => sentence.length > 2)).toBe(true)
  })

  it('says of every failure what happened and what to do, each in its own words', () => {
    const sentences = Object.values(words.failures).map(({ happened, remedy }) => `${happened}${remedy}`)
    expect(new Set(sentences).size).toBe(sentences.length)
    const end = language === 'en' ? /\.$/ : /。$/
    for (const { happened, remedy } of Object.values(words.failures)) {
      expect(happened).toMatch(end)
      expect(remedy).toMatch(end)
    }
  })
})
