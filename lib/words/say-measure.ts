import type { Name } from '#lib/comparison/comparison.ts'
import { linesOfForms } from '#lib/comparison/lines-of-form.ts'
import { applicantOf } from '#lib/comparison/rank-by.ts'
import type { NoRank, RankBy } from '#lib/comparison/ranked.ts'
import type { Rate } from '#lib/comparison/rate.ts'
import { APPLICANTS } from '#lib/form/requests.ts'
import { CHART_WORDS } from './chart-words.ts'
import { nameOfLabel } from './form-words.ts'
import type { Language } from './language.ts'
import { NO_RATE_WORDS, RATE_NAMES } from './rate-words.ts'
import { sayNumber, sayPercent } from './say-number.ts'
import { SERIES_WORDS } from './series-words.ts'

/** What a rate or figure is called: 公开率; 不予公开率（商业企业）; 一、本年新收政府信息公开申请数量; 行政许可 · 本年处理决定数量. */
export function sayMeasure(by: RankBy, language: Language): string {
  const bracketed = (name: string, applicant: string | null) => {
    const kind = applicant === 'total' ? undefined : APPLICANTS.find(({ id }) => id === applicant)
    if (!kind) return name
    const said = nameOfLabel(kind.id, kind.label, language)
    return language === 'en' ? `${name} (${said})` : `${name}（${said}）`
  }
  if (by.kind === 'rate') return bracketed(RATE_NAMES[language][by.rate].full, applicantOf(by))
  const line = linesOfForms(['2019', '2021']).find(({ key }) => key === by.key)
  if (!line) return by.key
  const [row, column] = [nameOf(line.row, language), nameOf(line.column, language)]
  const group = line.group && (line.isPartOfGroup || line.table === 'disputes') ? nameOf(line.group, language) : null
  const name = group === null ? row : `${group} · ${row}`
  return line.table === 'requests' ? bracketed(name, line.column.id) : `${name} · ${column}`
}

/** A name as the newest edition prints it, without what explains it. */
function nameOf({ id, labels }: Name, language: Language): string {
  const label = labels.at(-1) ?? id
  return nameOfLabel(id, label.replace(/（(?:区分处理的|单位：).*）$|政府信息公开申请数量$/, ''), language)
}

/** What a report comes to, as it is printed: 48.4%, 12, 3.5 万元. */
export function sayMeasured(value: number, by: RankBy, language: Language): string {
  if (by.kind === 'rate') return sayPercent(value)
  const line = linesOfForms(['2019', '2021']).find(({ key }) => key === by.key)
  if (line?.measure !== 'money') return sayNumber(value)
  return `${sayNumber(value)} ${language === 'en' ? '×10,000 yuan' : '万元'}`
}

/** The fraction behind a rate: 12/18, with ? for what cannot be known. */
export function sayFraction({ numerator, denominator }: Pick<Rate, 'numerator' | 'denominator'>, sign = '/'): string {
  const part = (value: number | null) => (value === null ? '?' : sayNumber(value))
  return `${part(numerator.value)}${sign}${part(denominator.value)}`
}

/** Why a report has no rank, or a year no value. */
export function sayNoRank(why: NoRank | 'year-missing', language: Language): string {
  if (why === 'year-missing') return SERIES_WORDS[language].notKept
  return why === 'thin' ? NO_RATE_WORDS[language].thin : CHART_WORDS[language].noRank[why]
}
