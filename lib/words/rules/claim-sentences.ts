import { figureKey, placeInAnyEdition, placeOf } from '#lib/form/figures.ts'
import { resultGroup, splitKey } from '#lib/form/result-groups.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import { nameOfLabel, nameOfRow, ORGANIZATIONS, TABLE_NAMES, tableOf } from '#lib/words/form-words.ts'
import type { InEachLanguage, Language } from '#lib/words/language.ts'

/** Cells that a claim may mean, with what the table says of them. */
interface Meant {
  rows: readonly string[]
  columns: readonly string[]
  value: number
}

const TOTAL: InEachLanguage<string> = { zh_CN: '总计', en: 'Total' }
const LONGEST_QUOTE = 48

/** A claim that its table contradicts, as one sentence: “予以公开2件”，表三“（一）予以公开”总计为 0. */
export function sayClaim(finding: Finding, report: Pick<Report, 'edition'>, language: Language): string {
  const { details, quote } = finding
  const meant: Meant[] = [
    { rows: textsOf(details.rows), columns: textsOf(details.columns), value: Number(details.printed) },
    ...othersOf(details.others),
  ]
  const shown = meant.filter(({ value }, at) => meant.findIndex((other) => other.value === value) === at)
  const said = shown.map((one) => sayMeant(one, report, language))
  const table = TABLE_NAMES[language][tableOf(details.table)]
  const elsewhere = sayElsewhere(details.elsewhere, Number(details.said), language)
  return language === 'en'
    ? `“${shortQuote(quote)}”, but ${table} says ${said.join(', or ')}${elsewhere}`
    : `“${shortQuote(quote)}”，${table}${said.join('，')}${elsewhere}`
}

/** A quote of at most so many characters; a long one keeps its beginning and its end. */
export function shortQuote(quote: string | null): string {
  const text = quote ?? ''
  return text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 16)}……${text.slice(-14)}`
}

/** Rows or groups of rows by name, as they are added up: “一、…”加“二、…”. */
export function nameRows(
  { rows, columns }: Pick<Meant, 'rows' | 'columns'>,
  { edition }: Pick<Report, 'edition'>,
  language: Language,
): string {
  const names = rows.map((row) => {
    const named = resultGroup(row) ?? placeOf(figureKey(row, columns[0] ?? ''), edition)?.row
    const name = named ? nameOfLabel(named.id, named.label, language) : nameOfRow(row, language)
    return language === 'en' ? name : `“${name}”`
  })
  return names.join(language === 'en' ? ' + ' : '加')
}

function sayMeant(meant: Meant, report: Pick<Report, 'edition'>, language: Language): string {
  const { rows, columns, value } = meant
  const cells = nameRows(meant, report, language)
  // （七）总计 is a total by its own name.
  const isNamedTotal = rows.join() === 'requests.settled' && columns.join() === 'total'
  if (isNamedTotal) return language === 'en' ? `${value} (${cells})` : `${cells}为 ${value}`
  const column = nameColumns(rows[0] ?? '', columns, report, language)
  return language === 'en' ? `${value} (${cells} · ${column})` : `${cells}${column}为 ${value}`
}

/** A column by name, several as the label that stands over them. */
export function nameColumns(
  row: string,
  columns: readonly string[],
  { edition }: Pick<Report, 'edition'>,
  language: Language,
): string {
  const [first = 'total', ...others] = columns
  if (others.length > 0) return ORGANIZATIONS[language]
  if (first === 'total') return TOTAL[language]
  const key = figureKey(row, first)
  const column = (placeOf(key, edition) ?? placeInAnyEdition(key))?.column
  return column ? nameOfLabel(column.id, column.label, language) : first
}

function sayElsewhere(key: unknown, said: number, language: Language): string {
  if (typeof key !== 'string') return ''
  const name = nameOfRow(splitKey(key).row, language)
  return language === 'en' ? `; the table has these ${said} under ${name}` : `；表三中这 ${said} 件列在“${name}”`
}

function othersOf(value: unknown): Meant[] {
  if (!Array.isArray(value)) return []
  return value.map((one) => ({ rows: textsOf(one?.rows), columns: textsOf(one?.columns), value: Number(one?.value) }))
}

/** A list of texts out of a finding's details; empty when it is none. */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(String) : []
}
