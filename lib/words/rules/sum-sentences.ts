import { placeInAnyEdition } from '#lib/form/figures.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { nameOfFigure } from '#lib/words/form-words.ts'
import type { Language } from '#lib/words/language.ts'

function numbersOf(finding: Finding, key: 'partValues' | 'totalValues'): number[] {
  const values = finding.details[key]
  return Array.isArray(values) ? values.map((value) => (typeof value === 'number' ? value : 0)) : []
}

/** Addends that are written out; a long sum leaves out its zeros. */
function addendsOf(values: readonly number[]): readonly number[] {
  return values.length > 6 ? values.filter((value) => value !== 0) : values
}

/** A number below 0 stands in brackets: 51 + (-1). */
function writeAddend(value: number): string {
  return value < 0 ? `(${value})` : String(value)
}

/** 12 + 3 = 15, or in words where one addend alone is not 0. */
function writeSum(values: readonly number[], sum: string, language: Language): string {
  const addends = addendsOf(values)
  if (addends.length > 1) return `${addends.map(writeAddend).join(' + ')} = ${sum}`
  if (addends.length === 0) return language === 'en' ? 'all parts are 0' : '各项都是 0'
  return language === 'en' ? `the parts come to ${sum}` : `各项合计 ${sum}`
}

/** A failing sum as one sentence: 商业企业 ·（七）总计：12 + 3 + 0 = 15，表中为 16. */
export function saySum(finding: Finding, report: Pick<Report, 'edition'>, language: Language): string {
  const parts = numbersOf(finding, 'partValues')
  const totals = numbersOf(finding, 'totalValues')
  const cell = nameOfFigure(finding.figures[0] ?? '', report.edition, language)
  const sum = String(finding.details.sum)
  const printed = String(finding.details.printed)
  const written = writeSum(parts, sum, language)
  if (totals.length > 1) {
    const column = placeInAnyEdition(finding.figures[0] ?? '')?.column
    const name = language === 'en' ? cell.split(' · ')[0] : (column?.label ?? cell)
    const other = `${totals.map(writeAddend).join(' + ')} = ${printed}`
    return language === 'en'
      ? `${name}: received and carried over ${written}, but settled and carried on ${other}`
      : `${name}：一加二 ${written}，三加四 ${other}，两边不等`
  }
  return language === 'en'
    ? `${cell}: ${written}, but the table says ${printed}`
    : `${cell}：${written}，表中为 ${printed}`
}
