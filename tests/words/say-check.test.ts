import { describe, expect, it } from 'vitest'
import { keysOfGroup, partGroups } from '#lib/capture/decisions.ts'
import { checkReport } from '#lib/rules/check-report.ts'
import { sayCheck, sayExplained } from '#lib/words/say-check.ts'
import { sayFinding, wordsOfRule } from '#lib/words/say-finding.ts'
import { makeReport, withFigures } from '#tests/generate/reports.ts'

const MADE = makeReport(1, { edition: '2021', size: 60, zeros: 'zero', length: 0 })
const REPORT = withFigures(MADE, { 'requests.received.total': 777 })
const CHECK = checkReport(REPORT)
const { groups } = partGroups(CHECK, REPORT, [])

describe.each(['zh_CN', 'en'] as const)('what is copied in %s', (language) => {
  it('explains one finding: which report, what is wrong, why it matters and what it rests on', () => {
    for (const group of groups) {
      const text = sayExplained(group, REPORT, language)
      expect(text.startsWith(REPORT.title)).toBe(true)
      for (const finding of group.findings) expect(text).toContain(sayFinding(finding, REPORT, language))
      const rule = wordsOfRule(group.findings[0].rule, language)
      expect(text).toContain(rule?.why)
      expect(text).toContain(rule?.basis)
    }
  })

  it('tells what was set aside apart from what stands, with the reason', () => {
    const [first] = groups
    const keys = first ? keysOfGroup(first, REPORT) : []
    const why = { reason: '与台账核对', at: '2024-02-03T04:00:00.000Z' }
    const text = sayCheck(
      REPORT,
      partGroups(
        CHECK,
        REPORT,
        keys.map((finding) => ({ finding, ...why })),
      ),
      language,
    )
    const [standing = '', settled = ''] = text.split(language === 'en' ? 'Verified (1)' : '已核实（1）')
    const sentence = first ? sayFinding(first.findings[0], REPORT, language) : ''
    expect(standing).not.toContain(sentence)
    expect(settled).toContain(sentence)
    expect(settled).toContain('与台账核对')
  })
})
