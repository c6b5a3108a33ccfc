import { describe, expect, it } from 'vitest'
import type { Check, Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { groupFindings } from '#lib/rules/group-findings.ts'
import { sayWhere } from '#lib/words/say-where.ts'

const REPORT = {
  title: '某局2021年政府信息公开工作年度报告',
  titleRef: 1,
  edition: '2021',
  preface: [{ text: '开头', ref: 2 }],
  sections: [
    { heading: '一、总体情况', kind: 'overview', ordinal: 1, ref: 3, passages: [{ text: '收到2件', ref: 4 }] },
  ],
  signature: { organ: '某局', date: null, ref: 9 },
} as unknown as Report

function where(finding: Partial<Finding>, repair: Check['repair'] = null, language: 'zh_CN' | 'en' = 'zh_CN'): string {
  const whole: Finding = {
    rule: 'x',
    severity: 'error',
    figures: [],
    quote: null,
    place: null,
    details: {},
    ...finding,
  }
  const [group] = groupFindings([whole], repair)
  return group ? sayWhere(group, REPORT, language) : ''
}

describe('sayWhere', () => {
  it('names the certain cell of a failing sum, else what the sum runs along', () => {
    const figures = ['requests.settled.business', 'requests.carriedOut.business', 'requests.received.business']
    const change = { figure: 'requests.carriedOut.business', from: 1, to: 2, reason: null }
    const repair = { size: 1, certain: [change.figure], solutions: [[change]], complete: true }
    expect(where({ rule: 'requests-balance', figures }, repair)).toBe('商业企业 · 四、结转下年度继续办理')
    expect(where({ rule: 'requests-balance', figures })).toBe('商业企业')
    expect(where({ rule: 'results-add-up', figures })).toBe('商业企业 ·（七）总计')
    expect(where({ rule: 'disputes-add-up', figures: ['disputes.review.total'] })).toBe('行政复议')
  })

  it('names the cells of one row, and counts them otherwise', () => {
    expect(where({ figures: ['requests.carriedIn.naturalPerson', 'requests.carriedIn.business'] })).toBe(
      '二、上年结转政府信息公开申请数量 · 自然人、商业企业',
    )
    expect(where({ figures: ['requests.carriedIn.naturalPerson', 'requests.received.business'] })).toBe('2 格')
    expect(where({ details: { table: 'requests', count: 147 } })).toBe('147 格')
    expect(where({ details: { table: 'requests' } })).toBe('全表')
    expect(where({})).toBe('全文')
  })

  it('names the section of flagged words, or the part of the report that is no section', () => {
    const at = (ref: number) => ({ place: { ref, start: 0, end: 1 }, quote: '收' })
    expect([4, 3, 2, 1, 9].map((ref) => where(at(ref)))).toEqual([
      '一、总体情况',
      '一、总体情况',
      '开头',
      '标题',
      '落款',
    ])
    expect(where({ quote: REPORT.title })).toBe('标题')
    expect(where({ quote: REPORT.title }, null, 'en')).toBe('Title')
  })
})
