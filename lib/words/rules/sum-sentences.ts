import { placeInAnyEdition } from '#lib/form/figures.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { nameOfFigure } from '#lib/words/form-words.ts'
import type { Language } from '#lib/words/language.ts'

function numbersOf(finding: Finding, key: 'partValues' | 'totalValues'): number[] {
  const values = finding.details[key]
  return Array.isArray(values) ? values.map((value) => (typeof value === 'number' ? value : 0)) : []
}

/** Addends written out; a long sum leaves out its zeros. */
function writeAddends(values: readonly number[]): string {
  const shown = values.length > 6 ? values.filter((value) => value !== 0) : values
  return (shown.length > 0 ? shown : [0]).join(' + ')
}

/** A failing sum as one sentence: 商业企业 ·（七）总计：12 + 3 + 0 = 15，表中为 16. */
export function saySum(finding: Finding, report: Pick<Report, 'edition'>, language: Language): string {
  const parts = numbersOf(finding, 'partValues')
  const totals = numbersOf(finding, 'totalValues')
  const cell = nameOfFigure(finding.figures[0] ?? '', report.edition, language)
  const sum = String(finding.details.sum)
  const printed = String(finding.details.printed)
  const written = `${writeAddends(parts)} = ${sum}`
  if (totals.length > 1) {
    const column = placeInAnyEdition(finding.figures[0] ?? '')?.column
    const name = language === 'en' ? cell.split(' · ')[0] : (column?.label ?? cell)
    const other = `${totals.join(' + ')} = ${printed}`
    return language === 'en'
      ? `${name}: received and carried over ${written}, but settled and carried on ${other}`
      : `${name}：一加二 ${written}，三加四 ${other}，两边不等`
  }
  return language === 'en'
    ? `${cell}: ${written}, but the table says ${printed}`
    : `${cell}：${written}，表中为 ${printed}`
}
