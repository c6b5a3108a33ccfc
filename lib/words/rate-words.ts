import type { NoRate, RateFormula, RateId, Term } from '#lib/comparison/rate.ts'
import { nameOfLabel } from './form-words.ts'
import type { InEachLanguage, Language } from './language.ts'

/** A rate's name, and a shorter one for heads over which a table of rates says what it is. */
export interface RateName {
  full: string
  short: string
}

/** What the rates are called. */
export const RATE_NAMES: InEachLanguage<Readonly<Record<RateId, RateName>>> = {
  zh_CN: {
    openRate: { full: '公开率', short: '公开率' },
    grantedRate: { full: '予以公开率', short: '予以公开' },
    partlyGrantedRate: { full: '部分公开率', short: '部分公开' },
    deniedRate: { full: '不予公开率', short: '不予公开' },
    unavailableRate: { full: '无法提供率', short: '无法提供' },
    notProcessedRate: { full: '不予处理率', short: '不予处理' },
    otherRate: { full: '其他处理率', short: '其他处理' },
    carriedOutRate: { full: '结转率', short: '结转率' },
    naturalPersonShare: { full: '自然人占比', short: '自然人' },
    reviewCorrectedRate: { full: '行政复议纠错率', short: '复议纠错' },
    litigationCorrectedRate: { full: '行政诉讼纠错率', short: '诉讼纠错' },
    disputeRate: { full: '复议诉讼发生率', short: '复议诉讼' },
  },
  en: {
    openRate: { full: 'Disclosure rate', short: 'Disclosed' },
    grantedRate: { full: 'Granted', short: 'Granted' },
    partlyGrantedRate: { full: 'Granted in part', short: 'In part' },
    deniedRate: { full: 'Refused', short: 'Refused' },
    unavailableRate: { full: 'Unable to provide', short: 'Unable' },
    notProcessedRate: { full: 'Not processed', short: 'Not proc.' },
    otherRate: { full: 'Other outcomes', short: 'Other' },
    carriedOutRate: { full: 'Carried over', short: 'Carried over' },
    naturalPersonShare: { full: 'Natural persons', short: 'Natural persons' },
    reviewCorrectedRate: { full: 'Review corrected', short: 'Review corr.' },
    litigationCorrectedRate: { full: 'Litigation corrected', short: 'Litigat. corr.' },
    disputeRate: { full: 'Disputed', short: 'Disputed' },
  },
}

/** Why there is no rate. */
export const NO_RATE_WORDS: InEachLanguage<Readonly<Record<NoRate | 'thin', string>>> = {
  zh_CN: {
    'denominator-zero': '分母为 0',
    'not-printed': '报告没有印出所需的数字',
    text: '所需的格里不是数字',
    'not-by-applicant': '表四不分申请人',
    thin: '分母不足 30，只列件数',
  },
  en: {
    'denominator-zero': 'nothing to divide by',
    'not-printed': 'a number it needs is not printed',
    text: 'a cell it needs is not a number',
    'not-by-applicant': 'table 4 does not tell applicants apart',
    thin: 'fewer than 30: the count only',
  },
}

/** A rate written out in the form's words: 公开率 =（（一）予以公开 +（二）部分公开）÷（七）总计. */
export function sayFormula({ id, numerator, denominator }: RateFormula, language: Language): string {
  const name = RATE_NAMES[language][id].full
  return `${name} = ${sumOf(numerator, language)} ÷ ${sumOf(denominator, language)}`
}

function sumOf(terms: readonly Term[], language: Language): string {
  const said = terms.map((term, at) => {
    const sign = term.sign === -1 ? ' − ' : at > 0 ? ' + ' : ''
    return sign + nameOf(term, language)
  })
  const sum = said.join('')
  if (terms.length === 1) return sum
  return language === 'en' ? `(${sum})` : `（${sum}）`
}

function nameOf({ row, label, column }: Term, language: Language): string {
  const name = nameOfLabel(row, label.replace(/（区分处理的.*）$/, '').replace(/政府信息公开申请数量$/, ''), language)
  return column ? `${name} · ${nameOfLabel(column.id, column.label, language)}` : name
}
