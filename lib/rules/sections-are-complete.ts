import { SECTIONS } from '#lib/form/sections.ts'
import type { Rule } from './rule.ts'

/** All six sections that the form prescribes stand in the report. */
export const sectionsAreComplete: Rule = {
  id: 'sections-are-complete',
  severity: 'error',
  check: (report) => {
    const printed = new Set(report.sections.map((section) => section.kind))
    const missing = SECTIONS.map((section) => section.kind).filter((kind) => !printed.has(kind))
    if (missing.length === 0) return []
    const details = { missing, printed: report.sections.map((section) => section.heading) }
    return [{ rule: 'sections-are-complete', severity: 'error', figures: [], quote: null, place: null, details }]
  },
}
