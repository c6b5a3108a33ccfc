import { placeOf } from '#lib/form/figures.ts'
import type { FigureKey, Measure } from '#lib/form/form.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Figure, Report } from '#lib/report/report.ts'
import type { Rule } from './rule.ts'

type Fault = 'text' | 'negative' | 'fraction' | 'remark'

/** Numbers of tables 三 and 四 and the counts of table 二 are whole and not negative; a remark beside one is told. */
export const figureIsACount: Rule = {
  id: 'figure-is-a-count',
  severity: 'error',
  check: (report) =>
    Object.entries(report.figures).flatMap(([key, figure]) => {
      const measure = placeOf(key, report.edition)?.column.measure
      const fault = measure ? faultOf(figure, measure) : null
      return fault ? [findingOf(report, key, figure, fault)] : []
    }),
}

function faultOf(figure: Figure, measure: Measure): Fault | null {
  // Money has rules of its own: it may have decimals, and its unit matters.
  if (measure === 'money') return null
  if (figure.state === 'text') return 'text'
  if (figure.value === null) return null
  if (!Number.isInteger(figure.value)) return 'fraction'
  if (measure !== 'change' && figure.value < 0) return 'negative'
  return figure.remark === undefined ? null : 'remark'
}

function findingOf(report: Report, key: FigureKey, figure: Figure, fault: Fault): Finding {
  return {
    rule: 'figure-is-a-count',
    severity: fault === 'remark' ? 'info' : 'error',
    figures: [key],
    quote: null,
    place: null,
    details: { table: placeOf(key, report.edition)?.table, fault, text: figure.text, value: figure.value },
  }
}
