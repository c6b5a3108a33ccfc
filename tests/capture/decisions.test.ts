import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  asDecided,
  countFindings,
  keysOfGroup,
  partFindings,
  partGroups,
  UNDECIDED,
  withoutRules,
} from '#lib/capture/decisions.ts'
import { findingKey } from '#lib/capture/finding-key.ts'
import type { Check, Finding } from '#lib/report/finding.ts'
import { checkReport } from '#lib/rules/check-report.ts'
import { makeCapture } from '#tests/generate/captures.ts'
import { arbitraryReport, makeReport, withFigures } from '#tests/generate/reports.ts'

const TOTAL = 'requests.received.total'
const REPORT = withFigures(makeReport(1, { edition: '2021', size: 60, zeros: 'zero', length: 0 }), { [TOTAL]: 777 })
const CHECK: Check = checkReport(REPORT)
const SUM = CHECK.findings.find(({ rule }) => rule === 'applicants-add-up') as Finding

describe('the key of a finding', () => {
  it('is its own among a report’s findings, and the same in every reading', () => {
    fc.assert(
      fc.property(arbitraryReport(), fc.nat(9_999), (made, total) => {
        const report = withFigures(made, { [TOTAL]: total })
        const { findings } = checkReport(report)
        const keys = findings.map((finding) => findingKey(finding, report))
        expect(new Set(keys).size).toBe(keys.length)
        const moved: Finding[] = findings.map((finding) => ({ ...finding, place: null, severity: 'info' }))
        expect(moved.map((finding) => findingKey(finding, report))).toEqual(keys)
        expect(findings.map((finding) => findingKey(JSON.parse(JSON.stringify(finding)), report))).toEqual(keys)
      }),
      { numRuns: 40 },
    )
  })

  it('is another when one of its numbers changes, and not when a stranger’s does', () => {
    const key = findingKey(SUM, REPORT)
    for (const cell of SUM.figures) {
      expect(findingKey(SUM, withFigures(REPORT, { [cell]: 31_415 }))).not.toBe(key)
    }
    expect(findingKey(SUM, withFigures(REPORT, { 'disputes.review.total': 31_415 }))).toBe(key)
  })

  it('is another when its words or its details are', () => {
    const words: Finding = { ...SUM, figures: [], quote: '予以公开2件', details: { count: 3, of: { all: 4, none: 5 } } }
    const key = findingKey(words, REPORT)
    expect(findingKey({ ...words, quote: '予以公开3件' }, REPORT)).not.toBe(key)
    expect(findingKey({ ...words, details: { count: 3, of: { all: 4, none: 6 } } }, REPORT)).not.toBe(key)
    expect(findingKey({ ...words, details: { of: { none: 5, all: 4 }, count: 3 } }, REPORT)).toBe(key)
  })
})

describe('what a person decided', () => {
  it('parts the findings, loses none and keeps their order', () => {
    const keys = new Set(CHECK.findings.filter((_, at) => at % 2 === 0).map((finding) => findingKey(finding, REPORT)))
    const { standing, setAside } = partFindings(CHECK, REPORT, { rulesOff: new Set(), setAside: keys })
    expect(setAside).toEqual(CHECK.findings.filter((_, at) => at % 2 === 0))
    expect(standing).toEqual(CHECK.findings.filter((_, at) => at % 2 === 1))
  })

  it('leaves rules that are switched off out altogether', () => {
    const rulesOff = new Set([SUM.rule])
    const { standing, setAside } = partFindings(CHECK, REPORT, { rulesOff, setAside: new Set() })
    expect([...standing, ...setAside].filter(({ rule }) => rule === SUM.rule)).toEqual([])
    expect(withoutRules(CHECK, rulesOff).findings).toEqual(standing)
    expect(withoutRules(CHECK, new Set())).toBe(CHECK)
  })

  it('groups what was set aside by itself, with the reason, and leaves none of it among what stands', () => {
    const { groups } = partGroups(CHECK, REPORT, [])
    for (const group of groups) {
      const keys = keysOfGroup(group, REPORT)
      const setAsides = keys.map((finding) => ({ finding, reason: '与台账核对', at: '2024-02-03T04:00:00.000Z' }))
      const parted = partGroups(CHECK, REPORT, setAsides)
      expect(parted.groups).toEqual(groups.filter((other) => other !== group))
      expect(parted.aside).toEqual([{ group, reason: '与台账核对', at: '2024-02-03T04:00:00.000Z' }])
    }
  })

  it('is how a kept report is compared and taken away: only what stands is its check, the rest is told apart', () => {
    const [first] = CHECK.findings
    const finding = findingKey(first as Finding, REPORT)
    const setAsides = [{ finding, reason: '原文如此', at: '2024-02-03T04:00:00.000Z' }]
    const capture = { ...makeCapture(1, {}), report: REPORT, check: CHECK, setAsides }
    const decided = asDecided(capture, new Set([SUM.rule]))
    expect(decided.check.findings).toEqual(CHECK.findings.slice(1).filter(({ rule }) => rule !== SUM.rule))
    expect(decided.settled).toEqual(
      first?.rule === SUM.rule ? [] : [{ finding: first, reason: '原文如此', at: '2024-02-03T04:00:00.000Z' }],
    )
  })

  it('moves what is set aside from one count to the other', () => {
    const before = countFindings(CHECK, REPORT, UNDECIDED)
    const all = new Set(CHECK.findings.map((finding) => findingKey(finding, REPORT)))
    const after = countFindings(CHECK, REPORT, { rulesOff: new Set(), setAside: all })
    expect(before.setAside).toBe(0)
    expect(after).toEqual({ error: 0, warning: 0, info: 0, setAside: before.error + before.warning + before.info })
  })
})
