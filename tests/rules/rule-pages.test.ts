import { describe, expect, it } from 'vitest'
import { RULES, RULES_AGAINST_LAST_YEAR } from '#lib/rules/index.ts'
import { sayFinding } from '#lib/words/say-finding.ts'
import { findingsOfPage, hasRulePage, reportOfPage, rulesWithPages } from './rule-pages.ts'

/** One page cannot break a rule that looks at the year before. */
const rules = RULES.filter((rule) => !RULES_AGAINST_LAST_YEAR.includes(rule))

it('every rule has a page that breaks it and a page that tempts it, and there are no other pages', () => {
  expect(rulesWithPages().sort()).toEqual(rules.map(({ id }) => id).sort())
  expect(rules.filter(({ id }) => !hasRulePage(id, 'breaks') || !hasRulePage(id, 'not')).map(({ id }) => id)).toEqual(
    [],
  )
})

describe.each(rules.filter(({ id }) => hasRulePage(id, 'breaks')))('$id', ({ id, severity }) => {
  it('is broken by its page, gravely, and nothing else is found there', () => {
    const findings = findingsOfPage(id, 'breaks')
    expect(findings.filter((finding) => finding.rule === id).map((finding) => finding.severity)).toContain(severity)
    const others = findings.filter((finding) => finding.rule !== id && finding.severity !== 'info')
    expect(others.map((finding) => `${finding.rule} ${finding.quote ?? ''}`)).toEqual([])
  })

  it('is not tempted by its other page, on which nothing grave is found', () => {
    const findings = findingsOfPage(id, 'not')
    expect(findings.filter((finding) => finding.rule === id)).toEqual([])
    expect(findings.filter((finding) => finding.severity !== 'info').map((finding) => finding.rule)).toEqual([])
  })

  it('names what it flags: cells that are printed, or words where they stand', () => {
    const report = reportOfPage(id, 'breaks')
    for (const { figures, quote, place } of findingsOfPage(id, 'breaks')) {
      expect(figures.filter((key) => !Object.hasOwn(report.figures, key))).toEqual([])
      const lines = [
        ...report.preface,
        ...report.sections.flatMap((it) => [{ ref: it.ref, text: it.heading }, ...it.passages]),
      ]
      const titles = [{ ref: report.titleRef ?? -1, text: report.title }]
      const signed = report.signature ? [{ ref: report.signature.ref, text: report.signature.organ ?? '' }] : []
      const at = [...lines, ...titles, ...signed].filter((line) => line.ref === place?.ref)
      if (place) expect(at.map((line) => line.text.slice(place.start, place.end))).toContain(quote)
    }
  })

  it('is said in whole sentences in both languages', () => {
    const report = reportOfPage(id, 'breaks')
    for (const finding of findingsOfPage(id, 'breaks')) {
      for (const language of ['zh_CN', 'en'] as const) {
        const sentence = sayFinding(finding, report, language)
        expect(sentence).not.toMatch(/undefined|null|NaN|\[object|^\s*$/)
        expect(sentence.length).toBeGreaterThan(8)
      }
    }
  })
})
