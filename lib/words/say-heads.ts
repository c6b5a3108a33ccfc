import { CHART_WORDS } from './chart-words.ts'
import { COMPARE_WORDS } from './compare-words.ts'
import type { Language } from './language.ts'
import { LIBRARY_WORDS } from './library-words.ts'

/** How one of several reports is called where there is little room, some room, and all of it. */
export interface ReportHead {
  /** 甲, 乙 … */
  letter: string
  /** The year where only that differs, else the letter. */
  short: string
  /** What differs: the year, the organ without the region all share, or both. */
  name: string
  full: string
}

/** What of a report its head is made of. */
interface Headed {
  agency: string
  year: number | null
}

/** Heads of reports side by side: they print only what differs. */
export function headsOf(reports: readonly Headed[], language: Language): ReportHead[] {
  const { letters } = COMPARE_WORDS[language]
  const isOneOrgan = new Set(reports.map(({ agency }) => agency)).size === 1
  const hasOneYear = new Set(reports.map(({ year }) => year)).size === 1
  const areYearsApart = new Set(reports.map(({ year }) => year)).size === reports.length
  const shared = sharedRegion(reports.map(({ agency }) => agency))
  return reports.map(({ agency, year }, at) => {
    const letter = letters[at] ?? String(at + 1)
    const full = LIBRARY_WORDS[language].reportName(agency, year)
    const organ = agency.slice(shared) || full
    const isYearEnough = isOneOrgan && areYearsApart && year !== null && reports.length > 1
    const name = isYearEnough ? String(year) : hasOneYear ? organ : `${organ} ${year ?? ''}`.trim()
    return { letter, short: isYearEnough ? String(year) : letter, name, full }
  })
}

/** How many characters of the names are a region that all share: 青川市水利局, 青川市教育局 → 3. */
function sharedRegion(names: readonly string[]): number {
  const [first = '', ...others] = names
  let end = 0
  while (end < first.length && others.every((name) => name[end] === first[end])) end += 1
  const region = /^.*[省市区县州旗盟]/.exec(first.slice(0, end))?.[0] ?? ''
  return others.length > 0 && names.every((name) => name.length > region.length) ? region.length : 0
}

/** What a comparison as a whole is called: one organ over the years, two reports by name, organs in a year, else the first of them and how many there are. */
export function sayTitle(reports: readonly Headed[], language: Language): string {
  const words = CHART_WORDS[language]
  const organs = new Set(reports.map(({ agency }) => agency))
  const years = new Set(reports.map(({ year }) => year))
  const [organ = ''] = organs
  const [year = null] = years
  const nameOf = LIBRARY_WORDS[language].reportName
  if (organs.size === 1) return years.size === 1 ? nameOf(organ, year) : words.organOverYears(organ || nameOf('', null))
  const [one, other] = reports.map((report) => nameOf(report.agency, report.year))
  if (one && other && reports.length === 2) return words.pair(one, other)
  return years.size === 1 && year !== null
    ? words.organsInYear(organs.size, year)
    : words.title(one ?? '', reports.length)
}
