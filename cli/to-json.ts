import type { Finding } from '#lib/report/finding.ts'
import type { Figure, Report } from '#lib/report/report.ts'
import { sayReason } from '#lib/words/outcome-words.ts'
import { sayFinding } from '#lib/words/say-finding.ts'
import type { Answer } from './answer.ts'

/** One answer as a line of JSON, in the shape that scripts rely on. */
export function toJson({ source, outcome, check }: Answer): string {
  const isReport = outcome.kind === 'report'
  return JSON.stringify({
    source,
    kind: outcome.kind,
    reason: isReport ? null : sayReason(outcome.reason, 'zh_CN'),
    attachments: isReport ? [] : outcome.attachments,
    report: isReport ? reportToJson(outcome.report) : null,
    findings: isReport ? (check?.findings ?? []).map((finding) => findingToJson(finding, outcome.report)) : [],
    repair: check?.repair ?? null,
  })
}

function reportToJson(report: Report) {
  const { title, agency, year, edition, published, sections } = report
  return {
    title,
    agency,
    year,
    edition,
    published,
    sections: sections.map(({ heading, kind }) => ({ heading, kind })),
    figures: Object.fromEntries(Object.entries(report.figures).map(([key, figure]) => [key, figureToJson(figure)])),
  }
}

function figureToJson({ text, value, state, unit }: Figure) {
  return { text, value, state, ...(unit === undefined ? {} : { unit }) }
}

function findingToJson(finding: Finding, report: Report) {
  const { rule, severity, figures, quote } = finding
  const details = report.hasSecondReport ? { ...finding.details, hasSecondReport: true } : finding.details
  return { rule, severity, figures, quote, message: sayFinding(finding, report, 'zh_CN'), details }
}
