import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CellChange, Check, Finding } from '#lib/report/finding.ts'
import { countGroups, FINDING_PARTS, groupFindings } from '#lib/rules/group-findings.ts'

const CELLS = [
  'requests.granted.business',
  'requests.settled.business',
  'requests.settled.total',
  'disputes.review.total',
]

function failing(rule: string, figures: string[], more: Partial<Finding> = {}): Finding {
  return { rule, severity: 'error', figures, quote: null, place: null, details: {}, ...more }
}

function repairOf(...changes: [figure: string, from: number, to: number][]): NonNullable<Check['repair']> {
  const solution = changes.map(([figure, from, to]) => ({ figure, from, to, reason: null }))
  return { size: changes.length, certain: changes.map(([figure]) => figure), solutions: [solution], complete: true }
}

const anyFinding: fc.Arbitrary<Finding> = fc.record({
  rule: fc.constantFrom('applicants-add-up', 'results-add-up', 'requests-balance', 'zero-is-written', 'text-is-new'),
  severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
  figures: fc.uniqueArray(fc.constantFrom(...CELLS), { maxLength: 3 }),
  quote: fc.constantFrom(null, '予以公开2件'),
  place: fc.constant(null),
  details: fc.constant({}),
})
const anyRepair = fc.option(
  fc
    .uniqueArray(fc.constantFrom(...CELLS))
    .map((keys) => repairOf(...keys.map((key) => [key, 1, 2] as [string, number, number]))),
)

describe('groupFindings', () => {
  it('says three sums through one certain cell once, with its change', () => {
    const findings = [
      failing('applicants-add-up', ['requests.settled.total', 'requests.settled.business']),
      failing('zero-is-written', [], { severity: 'warning', details: { table: 'requests' } }),
      failing('results-add-up', ['requests.settled.business', 'requests.granted.business']),
      failing('requests-balance', ['requests.settled.business']),
    ]
    const groups = groupFindings(findings, repairOf(['requests.settled.business', 21, 12]))
    expect(groups.map((group) => group.findings.length)).toEqual([3, 1])
    expect(groups[0]).toMatchObject({
      part: 'requests',
      isOneOfSeveral: false,
      together: [],
      change: { from: 21, to: 12 },
    })
    expect(groups[1]).toMatchObject({ part: 'requests', severity: 'warning', change: null })
    expect(countGroups(groups)).toEqual({ error: 1, warning: 1, info: 0 })
  })

  it('says a percentage and a balance with the wrong number of the words that spoils them', () => {
    const at = (start: number, end: number) => ({ place: { ref: 7, start, end }, quote: '…' })
    const findings = [
      failing('text-agrees-with-requests', ['requests.granted.total'], at(10, 16)),
      failing('percentage-is-right', [], { severity: 'warning', ...at(14, 24) }),
      failing('percentage-is-right', [], { severity: 'warning', ...at(30, 40) }),
      failing('text-balance-holds', [], { severity: 'warning', ...at(10, 16) }),
      failing('fee-adds-up', [], { severity: 'warning', ...at(12, 15) }),
    ]
    const groups = groupFindings(findings, null)
    expect(groups.map((group) => group.findings.map(({ rule }) => rule))).toEqual([
      ['text-agrees-with-requests', 'percentage-is-right', 'text-balance-holds'],
      ['percentage-is-right'],
      ['fee-adds-up'],
    ])
    expect(countGroups(groups)).toEqual({ error: 1, warning: 2, info: 0 })
  })

  it('keeps sums apart that no certain cell explains, and says one of several cells is wrong', () => {
    const findings = [failing('disputes-add-up', ['disputes.review.total', 'disputes.review.upheld'])]
    for (const repair of [null, repairOf(['requests.settled.business', 21, 12])]) {
      expect(groupFindings(findings, repair)).toMatchObject([{ part: 'disputes', isOneOfSeveral: true, change: null }])
    }
  })

  it('names the one change of several that is a slip of the pen', () => {
    const change = (cell: string, from: number, to: number, reason: string | null) => [
      { figure: `disputes.review.${cell}`, from, to, reason },
    ]
    const likeliestOf = (...solutions: CellChange[][]) => {
      const findings = [failing('disputes-add-up', ['disputes.review.total', 'disputes.review.upheld'])]
      return groupFindings(findings, { size: 1, certain: [], solutions, complete: true })[0]?.likeliest?.to ?? null
    }
    const [swapped, other] = [change('upheld', 12, 21, 'digits-swapped'), change('total', 30, 21, null)]
    expect(likeliestOf(swapped, other)).toBe(21)
    expect(likeliestOf(swapped, change('total', 30, 31, 'digit-changed'))).toBe(21)
    expect(likeliestOf(change('upheld', 12, 13, 'digit-changed'), change('total', 30, 31, 'digit-changed'))).toBeNull()
    expect(likeliestOf(other)).toBeNull()
  })

  it('puts a sum over two certain cells with the first, and says that the other changes with it', () => {
    const repair = repairOf(['requests.settled.business', 21, 12], ['requests.granted.business', 5, 6])
    const groups = groupFindings(
      [failing('results-add-up', ['requests.settled.business', 'requests.granted.business'])],
      repair,
    )
    expect(groups).toHaveLength(1)
    expect(groups[0]?.change?.figure).toBe('requests.settled.business')
    expect(groups[0]?.together.map((change) => change.figure)).toEqual(['requests.granted.business'])
  })

  it('lists what is about words under words, and what is about no cell at the end', () => {
    const groups = groupFindings(
      [failing('is-signed', []), failing('text-agrees-with-requests', CELLS, { quote: '2件' })],
      null,
    )
    expect(groups.map((group) => group.part)).toEqual(['rest', 'words'])
  })

  it('loses no finding, doubles none, and keeps the order of the page within and between groups', () => {
    fc.assert(
      fc.property(fc.array(anyFinding), anyRepair, (findings, repair) => {
        const groups = groupFindings(findings, repair)
        expect(new Set(groups.flatMap((group) => group.findings))).toEqual(new Set(findings))
        expect(groups.flatMap((group) => group.findings)).toHaveLength(findings.length)
        const firsts = groups.map((group) => findings.indexOf(group.findings[0]))
        expect(firsts).toEqual([...firsts].sort((one, other) => one - other))
        for (const group of groups) {
          expect(FINDING_PARTS).toContain(group.part)
          const places = group.findings.map((finding) => findings.indexOf(finding))
          expect(places).toEqual([...places].sort((one, other) => one - other))
          if (group.findings.length > 1) {
            const shared = group.findings.every((finding) =>
              finding.figures.some((key) => repair?.certain.includes(key)),
            )
            expect(shared).toBe(true)
          }
        }
      }),
    )
  })
})
