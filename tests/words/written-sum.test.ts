import { describe, expect, it } from 'vitest'
import type { Finding } from '#lib/report/finding.ts'
import type { Figure } from '#lib/report/report.ts'
import { writeOutSum } from '#lib/words/written-sum.ts'

function figuresOf(values: Readonly<Record<string, number | ''>>): { figures: Record<string, Figure> } {
  const figure = (value: number | '') => ({
    text: String(value),
    value: value === '' ? null : value,
    state: value === '' ? ('blank' as const) : ('number' as const),
    ref: 0,
  })
  return { figures: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, figure(value)])) }
}

function sumOf(rule: string, figures: string[]): Finding {
  return { rule, severity: 'error', figures, quote: null, place: null, details: {} }
}

/** A sum as text: the number that follows from the others in *, the printed one in doubt in _. */
function written(...[finding, report, wrong, language]: Parameters<typeof writeOutSum>): string {
  const signs = { plain: '', computed: '*', printed: '_' }
  const { pieces } = writeOutSum(finding, report, wrong, language)
  return pieces.map(({ text, face }) => signs[face] + text + signs[face]).join('')
}

const REVIEW = ['total', 'upheld', 'corrected', 'otherOutcome', 'pending'].map(
  (outcome) => `disputes.review.${outcome}`,
)
const DISPUTES = figuresOf(Object.fromEntries(REVIEW.map((key, at) => [key, [2, 1, 0, 1, ''][at] as number | ''])))

describe('writeOutSum', () => {
  it('adds the parts up, a blank as 0, and says what the table prints instead', () => {
    const finding = sumOf('disputes-add-up', REVIEW)
    const report = { figures: { ...DISPUTES.figures, ...figuresOf({ 'disputes.review.total': 5 }).figures } }
    expect(written(finding, report, null, 'zh_CN')).toBe('1 + 0 + 1 + 0 = *2*，总计为 _5_')
    expect(written(finding, report, 'disputes.review.total', 'zh_CN')).toBe('1 + 0 + 1 + 0 = *2*，表中为 _5_')
    expect(written(finding, report, 'disputes.review.total', 'en')).toBe('1 + 0 + 1 + 0 = *2*, the table says _5_')
  })

  it('puts a wrong part in doubt and trusts the total', () => {
    const finding = sumOf('disputes-add-up', REVIEW)
    const report = { figures: { ...DISPUTES.figures, ...figuresOf({ 'disputes.review.total': 5 }).figures } }
    expect(written(finding, report, 'disputes.review.upheld', 'zh_CN')).toBe('_1_ + 0 + 1 + 0 = 2，总计为 *5*')
  })

  it('sets what comes in against what goes out, in the order of the form', () => {
    const rows = { settled: 21, carriedOut: 1, received: 11, carriedIn: 2 }
    const keys = Object.keys(rows).map((row) => `requests.${row}.business`)
    const report = figuresOf(Object.fromEntries(keys.map((key, at) => [key, Object.values(rows)[at] as number])))
    const finding = sumOf('requests-balance', keys)
    expect(written(finding, report, 'requests.settled.business', 'zh_CN')).toBe('11 + 2 = *13*，而 _21_ + 1 = 22')
    expect(written(finding, report, 'requests.received.business', 'en')).toBe('_11_ + 2 = 13, while 21 + 1 = *22*')
  })

  it('leaves out the zeros of a long column, but never all of its terms', () => {
    const rows = ['settled', 'granted', 'partlyGranted', 'denied.stateSecret', 'other.rest'].map(
      (row) => `requests.${row}.ngo`,
    )
    const finding = sumOf('results-add-up', rows)
    const report = (...values: number[]) => figuresOf(Object.fromEntries(rows.map((key, at) => [key, values[at] ?? 0])))
    expect(written(finding, report(9, 3, 0, 4, 0), null, 'zh_CN')).toBe('3 + 4 = *7*，总计为 _9_')
    expect(written(finding, report(9), null, 'zh_CN')).toBe('0，总计为 _9_')
  })
})
