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

/** Sentences that open section 一 for another organ. */
const OTHERS_OPENING = [
  '2022年，云溪县教育局按照县委、县政府部署和市局要求，深入推进政务公开，会同各学校做好工作。',
  '2022年，县民政局认真贯彻落实上级要求，各项任务圆满完成。',
  '在县委、县政府的正确领导下，云溪县司法局严格依法公开信息。',
  '2022年，白石县青口镇人民政府坚持以公开促落实，各项工作有序开展。',
]

it.each(OTHERS_OPENING)('the subject that opens section 一 is the reporter: %s', (sentence) => {
  const draft = plainDraft()
  draft.sections[0]?.lines.splice(0, 1, sentence)
  expect(findingsIn(reportOfDraft(draft)).filter(isGrave)).toEqual([
    expect.stringMatching(/^warning text-names-this-organ /),
  ])
})

it.each([
  '2022年，省水利厅部署开展专项行动，我局认真落实。',
  '2022年，县政府办公室高度重视政务公开，多次督导。',
  '2022年，县水务局（县水利局）认真做好政务公开。',
  '2022年，县委、县政府把政务公开列入重点工作。',
])('nobody else opens section 一 in %s', (sentence) => {
  const draft = plainDraft()
  draft.sections[0]?.lines.splice(0, 1, sentence)
  expect(findingsIn(reportOfDraft(draft)).filter(isGrave)).toEqual([])
})

it.each([
  ['水利部', '江州市水利局', ['warning text-names-this-organ 江州市水利局']],
  ['中华人民共和国青岛海关', '青岛海关', []],
  ['中国证券监督管理委员会浙江监管局', '浙江证监局', []],
])('%s signed by %s', (organ, signature, found) => {
  const draft = plainDraft()
  const title = `${organ}2022年政府信息公开工作年度报告`
  draft.sections[0]?.lines.splice(0, 1, '2022年，各项工作有序开展。')
  const signed = { ...draft, title: [title], windowTitle: title, signature: [signature, '2023年1月12日'] }
  expect(findingsIn(reportOfDraft(signed)).filter(isGrave)).toEqual(found)
})

it.each([
  ['一二三四四六', ['四、存在的主要问题及改进情况']],
  ['一二三五六七', ['五、政府信息公开行政复议、行政诉讼情况']],
  ['一二二四五六', ['二、收到和处理政府信息公开申请情况']],
])('sections numbered %s: each wrong numeral is said once', (numerals, found) => {
  const draft = plainDraft()
  for (const [at, section] of draft.sections.entries())
    section.heading = section.heading.replace(/^./, numerals.charAt(at))
  const wrong = checkReport(reportOfDraft(draft)).findings.filter(({ rule }) => rule === 'sections-are-in-order')
  expect(wrong.map(({ quote }) => quote)).toEqual(found)
})

it('nothing is found where the six sections are numbered in brackets', () => {
  const draft = plainDraft()
  for (const section of draft.sections) section.heading = section.heading.replace(/^(.)、/, '（$1）')
  expect(findingsIn(reportOfDraft(draft)).filter(isGrave)).toEqual([])
})
