import type { Edition } from '#lib/form/form.ts'
import type { Report } from '#lib/report/report.ts'
import { makeReport } from '#tests/generate/reports.ts'

/** A report about 2022 (or 2020, in the older form) whose first section tells these lines and nothing else. */
export function reportTelling(lines: readonly string[], agency = '青川市水利局', edition: Edition = '2021'): Report {
  const report = makeReport(1, { edition, agency, year: edition === '2021' ? 2022 : 2020, size: 60, length: 0 })
  const sections = report.sections.map((section) => ({
    ...section,
    passages: section.kind === 'overview' ? lines.map((text, at) => ({ text, ref: 5_000 + at })) : [],
  }))
  return { ...report, sections }
}
