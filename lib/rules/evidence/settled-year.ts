import type { Report } from '#lib/report/report.ts'
import { hideTitles } from '#lib/text/plain.ts'
import { findYears, yearOfTitle } from '#lib/text/years.ts'
import { sentencesOf } from './own-words.ts'
import { statedPeriods } from './stated-periods.ts'

/** The year that a report is about, as far as title, words and dates agree on it. */
export interface SettledYear {
  /** null when title and words name different years and no date decides between them. */
  year: number | null
  /** What the title names, or null. */
  titled: number | null
  /** What the words name again and again, or null. */
  told: number | null
}

/** A year must be named this often, and by this share of all mentions, for the words to stand for it. */
const LEAST_MENTIONS = 2
const CLEAR_SHARE = 0.6

/**
 * The report's year: the title's, unless the words keep naming another one and the dates of period, signature and
 * publication side with them. So a wrong digit in the title is one finding, and not one for each sentence.
 */
export function settledYear(report: Report): SettledYear {
  const titled = report.titles.map((title) => yearOfTitle(title.text)).find((year) => year !== null) ?? null
  const told = toldYear(report) ?? statedPeriods(report)[0]?.year ?? null
  if (titled === null || told === null || told === titled) return { year: titled ?? report.year, titled, told }
  const forTitle = countWitnesses(report, titled)
  const forWords = countWitnesses(report, told)
  return { year: forTitle > forWords ? titled : forWords > forTitle ? told : null, titled, told }
}

/** How many of period, signature and publication speak for a year. */
function countWitnesses(report: Report, year: number): number {
  const dates = [report.signature?.date, report.publishedFrom === 'signature' ? null : report.published]
  const dated = dates.filter((date) => date && Number(date.slice(0, 4)) === year + 1).length
  return dated + (statedPeriods(report).some((period) => period.year === year) ? 1 : 0)
}

function toldYear(report: Report): number | null {
  const counts = new Map<number, number>()
  for (const { text } of sentencesOf(report)) {
    for (const { year } of findYears(hideTitles(text))) counts.set(year, (counts.get(year) ?? 0) + 1)
  }
  const [most] = [...counts].sort((one, other) => other[1] - one[1])
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  return most && most[1] >= LEAST_MENTIONS && most[1] / all >= CLEAR_SHARE ? most[0] : null
}
