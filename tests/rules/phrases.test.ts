import { describe, expect, it } from 'vitest'
import type { Report } from '#lib/report/report.ts'
import { checkReport } from '#lib/rules/check-report.ts'
import { FLAGGED, FLAGGED_TITLES, GOOD_TITLES, TEMPTING } from './phrases.ts'
import { plainDraft, plainReportTitled, plainReportWith, reportOfDraft } from './plain-report.ts'

function findingsIn(report: Report): string[] {
  return checkReport(report).findings.map(({ severity, rule, quote }) => `${severity} ${rule} ${quote ?? ''}`.trim())
}

function findingsOfSentence(sentence: string): string[] {
  const isPreface = sentence.startsWith('^')
  return findingsIn(plainReportWith(isPreface ? sentence.slice(1) : sentence, isPreface ? 'preface' : 'overview'))
}

const isGrave = (finding: string) => !finding.startsWith('info')

it('nothing is found in the plain report that the sentences are put into', () => {
  expect(findingsIn(reportOfDraft(plainDraft()))).toEqual([])
})

describe.each(Object.entries(FLAGGED))('%s', (rule, sentences) => {
  it.each(sentences)('flags %s and nothing else', (sentence) => {
    const findings = findingsOfSentence(sentence)
    expect(findings.map((finding) => finding.split(' ')[1])).toContain(rule)
    expect(findings.filter((finding) => isGrave(finding) && finding.split(' ')[1] !== rule)).toEqual([])
  })
})

it.each(TEMPTING)('nothing grave is found in %s', (sentence) => {
  expect(findingsOfSentence(sentence).filter(isGrave)).toEqual([])
})

describe.each(Object.entries(FLAGGED_TITLES))('%s', (rule, titles) => {
  it.each(titles)('flags the title %s', (title) => {
    expect(findingsIn(plainReportTitled(title)).map((finding) => finding.split(' ')[1])).toContain(rule)
  })
})

it.each(GOOD_TITLES)('no title rule flags %s', (title) => {
  const findings = findingsIn(plainReportTitled(title)).filter((finding) => finding.split(' ')[1]?.startsWith('title-'))
  expect(findings).toEqual([])
})
