import { placesOfForm } from '#lib/form/figures.ts'
import { FORM_OF } from '#lib/form/index.ts'
import { SECTIONS } from '#lib/form/sections.ts'
import { readReport } from '#lib/reading/read-report.ts'
import type { Report } from '#lib/report/report.ts'
import { writeOrdinal } from '#lib/text/ordinal.ts'
import { type Draft, documentOf } from '#tests/generate/drafts.ts'

const LINES: Readonly<Record<string, readonly string[]>> = {
  overview: [
    '2022年，县水利局围绕群众用水做好政府信息公开。',
    '（一）主动公开。重要工程都配有图解。',
    '（二）依申请公开。专人登记、按时答复。',
    '（三）政府信息管理。过期内容随时清理。',
    '（四）平台建设。开设防汛专栏。',
    '（五）监督保障。公开情况列入考核。',
  ],
  problems: ['主要问题是解读形式单一，基层站所公开不够及时。下一步将多用图表解读，按季度检查站所公开情况。'],
  other: ['本年度未收取信息处理费，没有其他需要报告的事项。'],
}

/** A report for 2022 of a county's bureau, all zeros and nothing wrong, as a draft to be changed. */
export function plainDraft(): Draft {
  const title = '云溪县水利局2022年政府信息公开工作年度报告'
  return {
    organ: { name: '云溪县水利局', short: '县水利局', kind: 'department' },
    year: 2022,
    edition: '2021',
    title: [title],
    windowTitle: title,
    metas: [{ name: 'pubdate', content: '2023-01-18' }],
    preface: [
      '本报告依照《中华人民共和国政府信息公开条例》（以下简称《条例》）编制，统计期限为2022年1月1日至2022年12月31日。',
    ],
    sections: SECTIONS.map(({ kind, heading }, at) => ({
      kind,
      heading: `${writeOrdinal(at + 1)}、${heading}`,
      lines: [...(LINES[kind] ?? [])],
      table: kind === 'disclosure' || kind === 'requests' || kind === 'disputes' ? kind : null,
    })),
    figures: Object.fromEntries(placesOfForm(FORM_OF['2021']).map(({ key }) => [key, '0'])),
    rowsLeftOut: [],
    labels: {},
    signature: ['云溪县水利局', '2023年1月12日'],
  }
}

/** What reading a draft gives; it must be a report. */
export function reportOfDraft(draft: Draft): Report {
  const outcome = readReport(documentOf(draft))
  if (outcome.kind !== 'report') throw new Error(`a draft was read as ${outcome.kind}`)
  return outcome.report
}

/** The plain report with a sentence more, as a line of its own: in section 一, or before it. */
export function plainReportWith(sentence: string, where: 'overview' | 'preface' = 'overview'): Report {
  const draft = plainDraft()
  const lines = where === 'preface' ? draft.preface : draft.sections[0]?.lines
  lines?.push(sentence)
  return reportOfDraft(draft)
}

/** The plain report under another title. */
export function plainReportTitled(title: string): Report {
  return reportOfDraft({ ...plainDraft(), title: [title], windowTitle: title })
}
