import { BRANCH_PREFECTURES } from '#lib/form/divisions.ts'
import type { Severity } from '#lib/report/finding.ts'
import { type OrganStanding, standingOf } from './evidence/organ-standing.ts'
import { flagReport } from './flag.ts'
import type { Rule } from './rule.ts'

const ROW = 'disclosure.regulations.'

/** 规章 stand only where the organ may make them: ministries, and governments of provinces, 设区的市 and 自治州 (立法法, art. 91 and 93). */
export const organMayMakeRegulations: Rule = {
  id: 'organ-may-make-regulations',
  severity: 'warning',
  check: (report) => {
    const cells = Object.entries(report.figures).filter(([key, { value }]) => key.startsWith(ROW) && (value ?? 0) > 0)
    const severity = cells.length === 0 ? null : severityFor(standingOf(report.agency))
    if (!severity) return []
    const count = Math.max(...cells.map(([, figure]) => figure.value ?? 0))
    const details = { table: 'disclosure', count, organ: report.agency }
    return [
      flagReport(
        'organ-may-make-regulations',
        severity,
        details,
        cells.map(([key]) => key),
      ),
    ]
  },
}

/** null where it may, and where its name does not tell; prefectures and leagues are branches of their province. */
function severityFor({ level, kind, places, name }: OrganStanding): Severity | null {
  if (level === 'central') return null
  if (level === 'county' || level === 'town') return 'warning'
  if (kind === 'department' || kind === 'zone') return places.length > 0 || /^[省市州]/.test(name) ? 'info' : null
  return BRANCH_PREFECTURES.has(places.at(-1)?.name ?? '') ? 'warning' : null
}
