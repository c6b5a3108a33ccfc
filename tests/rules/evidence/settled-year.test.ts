import { describe, expect, it } from 'vitest'
import { settledYear } from '#lib/rules/evidence/settled-year.ts'
import type { Draft } from '#tests/generate/drafts.ts'
import { plainDraft, reportOfDraft } from '#tests/rules/plain-report.ts'

function yearOf(change: (draft: Draft) => void): number | null {
  const draft = plainDraft()
  change(draft)
  return settledYear(reportOfDraft(draft)).year
}

const titled = (year: number | string) => (draft: Draft) => {
  draft.title = [`云溪县水利局${year}政府信息公开工作年度报告`]
  draft.windowTitle = draft.title[0] ?? ''
}

describe('settledYear', () => {
  it('is the title’s when words and dates agree', () => {
    expect(yearOf(() => {})).toBe(2022)
  })

  it('is what words and dates say when the title says another, or none', () => {
    expect(yearOf(titled('2021年'))).toBe(2022)
    expect(yearOf(titled(''))).toBe(2022)
  })

  it('is the title’s when only the period, or only one sentence, is left from last year', () => {
    expect(
      yearOf((draft) => {
        draft.preface = ['统计期限为2021年1月1日至2021年12月31日。']
      }),
    ).toBe(2022)
    expect(yearOf((draft) => draft.sections[0]?.lines.splice(0, 1, '2021年，县水利局公开及时。'))).toBe(2022)
  })

  it('is the words’ where neither period nor date speaks', () => {
    const year = yearOf((draft) => {
      titled('2023年')(draft)
      Object.assign(draft, { metas: [], signature: [], preface: ['编制本报告。'] })
    })
    expect(year).toBe(2022)
  })
})
