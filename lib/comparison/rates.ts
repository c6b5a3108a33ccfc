import { standingFigure } from '#lib/figures/standing-value.ts'
import { figureKey } from '#lib/form/figures.ts'
import type { FigureKey } from '#lib/form/form.ts'
import { resultGroup } from '#lib/form/result-groups.ts'
import type { Report } from '#lib/report/report.ts'
import type { NoRate, Rate, RateFormula, RatePart, Term } from './rate.ts'
import { RATES } from './rate-list.ts'

/** Under this denominator a rate says little: it is told as a fraction, without rank. */
export const THIN_BELOW = 30

type Figures = Pick<Report, 'figures'>

/** All rates of a report, of all applicants (总计) unless one kind (a column of table 三) is chosen. */
export function ratesOf(report: Figures, applicant = 'total'): Rate[] {
  return RATES.map((formula) => rateOf(report, formula, applicant))
}

/** One rate of a report. Blanks count 0 and a blank 总计 stands for its parts, as in every sum. */
export function rateOf(report: Figures, formula: RateFormula, applicant = 'total'): Rate {
  const numerator = addTerms(report, formula.numerator, applicant)
  const denominator = addTerms(report, formula.denominator, applicant)
  const why = whyUndefined(report, formula, applicant, numerator, denominator)
  const isDefined = why === null && numerator.value !== null && denominator.value !== null
  return {
    id: formula.id,
    applicant,
    numerator,
    denominator,
    value: isDefined ? Number(numerator.value) / Number(denominator.value) : null,
    whyUndefined: why,
    isThin: isDefined && Number(denominator.value) < THIN_BELOW,
  }
}

/** The printed cells a term adds up: a row's, or those of a group's rows where the page prints these. */
function keysOfTerm(report: Figures, term: Term, applicant: string): FigureKey[] {
  const column = term.column?.id ?? applicant
  const key = figureKey(term.row, column)
  const group = resultGroup(term.row)
  const hasOneRow = Object.hasOwn(report.figures, key)
  return !group || hasOneRow ? [key] : group.rows.map((row) => figureKey(row, column))
}

function addTerms(report: Figures, terms: readonly Term[], applicant: string): RatePart {
  let value: number | null = 0
  const keys: FigureKey[] = []
  for (const term of terms) {
    for (const key of keysOfTerm(report, term, applicant)) {
      const part = standingFigure(report, key)
      value = value === null || part.value === null ? null : value + term.sign * part.value
      keys.push(...(part.keys.length > 0 ? part.keys : [key]))
    }
  }
  return { value, keys }
}

function whyUndefined(
  report: Figures,
  formula: RateFormula,
  applicant: string,
  numerator: RatePart,
  denominator: RatePart,
): NoRate | null {
  if (!formula.isByApplicant && applicant !== 'total') return 'not-by-applicant'
  if (numerator.value === null || denominator.value === null) {
    const keys = [...numerator.keys, ...denominator.keys]
    return keys.every((key) => Object.hasOwn(report.figures, key)) ? 'text' : 'not-printed'
  }
  return denominator.value > 0 ? null : 'denominator-zero'
}
