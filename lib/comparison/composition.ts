import { sumOfStanding } from '#lib/figures/standing-value.ts'
import { figureKey } from '#lib/form/figures.ts'
import type { FigureKey } from '#lib/form/form.ts'
import { RESULT_GROUPS } from '#lib/form/result-groups.ts'
import type { Report } from '#lib/report/report.ts'

/** One of the six outcomes of 本年度办理结果 and how many applications it took; null when undecided. */
export interface CompositionPart {
  id: string
  label: string
  value: number | null
  keys: readonly FigureKey[]
}

/** What became of a report's applications; `total` is the sum of the parts, not （七）总计, and null when one is undecided. */
export interface Composition {
  parts: readonly CompositionPart[]
  total: number | null
}

/** The six outcomes of a report, of all applicants unless one kind is chosen. */
export function compositionOf(report: Pick<Report, 'figures'>, applicant = 'total'): Composition {
  const parts = RESULT_GROUPS.map(({ id, label, rows, insteadOf }) => {
    const one = figureKey(insteadOf ?? id, applicant)
    const keys = Object.hasOwn(report.figures, one) ? [one] : rows.map((row) => figureKey(row, applicant))
    return { id, label, ...sumOfStanding(report, keys) }
  })
  const values = parts.map(({ value }) => value)
  const total = values.reduce<number | null>((sum, value) => (sum === null || value === null ? null : sum + value), 0)
  return { parts, total }
}
