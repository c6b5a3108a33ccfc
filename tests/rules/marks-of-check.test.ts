import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Check, Finding, Severity } from '#lib/report/finding.ts'
import { marksOfCheck } from '#lib/rules/marks-of-check.ts'

const TOTAL = 'requests.settled.total'
const WRONG = 'requests.settled.business'
const REPAIR: NonNullable<Check['repair']> = {
  size: 1,
  certain: [WRONG],
  solutions: [[{ figure: WRONG, from: 21, to: 12, reason: 'digits-swapped' }]],
  complete: true,
}

function finding(rule: string, severity: Severity, figures: string[]): Finding {
  return { rule, severity, figures, quote: null, place: null, details: {} }
}

describe('marksOfCheck', () => {
  it('gives a sum’s severity to its certain cell alone and information to the rest of it', () => {
    const marks = marksOfCheck({ findings: [finding('applicants-add-up', 'error', [TOTAL, WRONG])], repair: REPAIR })
    expect(marks.get(WRONG)).toEqual({ severity: 'error', look: 'plain' })
    expect(marks.get(TOTAL)).toEqual({ severity: 'info', look: 'part' })
  })

  it('gives the severity to every cell of a sum in which no cell is certain', () => {
    const figures = ['disputes.review.total', 'disputes.review.upheld']
    const marks = marksOfCheck({ findings: [finding('disputes-add-up', 'error', figures)], repair: REPAIR })
    expect([...marks]).toEqual(figures.map((key) => [key, { severity: 'error', look: 'possible' }]))
  })

  it('keeps a worse mark of another finding on a part of an explained sum', () => {
    const findings = [
      finding('applicants-add-up', 'error', [TOTAL, WRONG]),
      finding('carry-over-continues', 'warning', [TOTAL]),
    ]
    expect(marksOfCheck({ findings, repair: REPAIR }).get(TOTAL)).toEqual({ severity: 'warning', look: 'plain' })
  })

  it('marks every named cell and no other, the worst severity winning whatever the order of findings', () => {
    const anyFinding = fc
      .tuple(
        fc.constantFrom('zero-is-written', 'applicants-add-up'),
        fc.constantFrom<Severity>('error', 'warning', 'info'),
        fc.uniqueArray(fc.constantFrom(TOTAL, WRONG, 'disputes.review.total')),
      )
      .map(([rule, severity, figures]) => finding(rule, severity, figures))
    fc.assert(
      fc.property(fc.array(anyFinding), (findings) => {
        const marks = marksOfCheck({ findings, repair: REPAIR })
        expect(new Set(marks.keys())).toEqual(new Set(findings.flatMap((one) => one.figures)))
        const reversed = marksOfCheck({ findings: [...findings].reverse(), repair: REPAIR })
        for (const [key, mark] of marks) expect(reversed.get(key)).toEqual(mark)
      }),
    )
  })
})
