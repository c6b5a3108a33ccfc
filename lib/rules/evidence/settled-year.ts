import { FORM_OF } from '#lib/form/index.ts'
import type { Report } from '#lib/report/report.ts'
import { hideTitles } from '#lib/text/plain.ts'
import { findYears, yearOfTitle } from '#lib/text/years.ts'
import { sentencesOf } from './own-words.ts'
import { periodsIn, statedPeriods } from './stated-periods.ts'
import { isTimeOfWork } from './time-of-work.ts'

/** The year that a report is about, as far as title, words and dates agree on it. */
export interface SettledYear {
  /** null when nothing names a year. */
  year: number | null
  /** What the title names, or null. */
  titled: number | null
  /** What the words name most as the time of what was done, else most at all, or null. */
  told: number | null
}

const PLAN = /下一步|今后|(?<!现)将|计划|拟/
/** 2021年度政府信息公开工作年度报告, where a preface names the report itself. */
const OF_THIS_REPORT = /^度?[^，。；]{0,8}(?:政府|政务)?信息公开.{0,8}(?:报告|年报|情况)/
/** A year must be named in this share of all mentions for the words to stand for it. */
const CLEAR_SHARE = 0.6

const KNOWN = new WeakMap<Report, SettledYear>()

/**
 * The report's year: the title's, unless more of words, period, signature and publication speak for another one. So a
 * wrong digit in the title is one finding, and not one for each sentence; and so is a period left from last year.
 */
export function settledYear(report: Report): SettledYear {
  const known = KNOWN.get(report)
  if (known) return known
  const settled = settleYear(report)
  KNOWN.set(report, settled)
  return settled
}

function settleYear(report: Report): SettledYear {
  const titled = report.titles.map((title) => yearOfTitle(title.text)).find((year) => year !== null) ?? null
  const mentions = mentionedYears(report)
  const toldAsTime = mostOften(mentions.filter(({ isTime }) => isTime))
  const told = toldAsTime ?? mostOften(mentions)
  const period = statedPeriods(report)[0]?.year ?? null
  const { signature, published, publishedFrom } = report
  const dates = [signature?.date ?? null, publishedFrom === 'signature' ? null : published]
  const dated = dates.map((date) => (date === null ? null : Number(date.slice(0, 4)) - 1))
  const [first, last] = FORM_OF[report.edition].years
  // A vote for each witness, a date weighing more than words, which are copied; where they are even, the edition's
  // years decide, then how often a year is named.
  const votesFor = (year: number) =>
    [titled, period].filter((vote) => vote === year).length +
    (told === year ? (toldAsTime === null ? 0.5 : 1) : 0) +
    dated.filter((vote) => vote === year).length * 1.5 +
    (year >= first && year <= (last ?? year) ? 0.4 : 0) +
    Math.min(0.3, mentions.filter((it) => it.year === year).length / 100)
  // Dates alone make no year: a report may be late.
  const rivals = [told, period].filter((year) => year !== null && year !== titled)
  const [rival] = rivals.sort((one, other) => votesFor(other ?? 0) - votesFor(one ?? 0))
  if (titled === null) return { year: rival ?? report.year, titled, told }
  const isTitle = rival === undefined || rival === null || votesFor(titled) >= votesFor(rival)
  return isTitle ? { year: titled, titled, told } : { year: rival, titled, told: rival }
}

/** The years that sentences name as what they tell of: no plans, no periods, no years that something is measured from. */
function mentionedYears(report: Report): { year: number; isTime: boolean }[] {
  return sentencesOf(report).flatMap((sentence) => {
    if (PLAN.test(sentence.text) || periodsIn(sentence).length > 0) return []
    const own = hideTitles(sentence.text)
    return findYears(own).flatMap((it) => {
      if (/(?:自|从|较|比|针对|与|(?<!截)至|到|转)$/.test(own.slice(0, it.start))) return []
      const isOwnTitle = sentence.part === 'preface' && OF_THIS_REPORT.test(own.slice(it.end))
      return [{ year: it.year, isTime: isOwnTitle || isTimeOfWork(own, it) }]
    })
  })
}

/** The year that has a clear share of all, or null. */
function mostOften(named: readonly { year: number }[]): number | null {
  const counts = new Map<number, number>()
  for (const { year } of named) counts.set(year, (counts.get(year) ?? 0) + 1)
  const [most] = [...counts].sort((one, other) => other[1] - one[1])
  return most && most[1] / named.length >= CLEAR_SHARE ? most[0] : null
}
