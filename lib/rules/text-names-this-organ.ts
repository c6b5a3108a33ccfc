import type { Finding } from '#lib/report/finding.ts'
import { type NamedReporter, namedReporters } from './evidence/named-reporters.ts'
import { type OrganStanding, standingOf } from './evidence/organ-standing.ts'
import { isShortFor, sectorsOfWork } from './evidence/sectors-of-organ.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

/** Text and signature name no other organ as the one who reports. */
export const textNamesThisOrgan: Rule = {
  id: 'text-names-this-organ',
  severity: 'warning',
  check: (report) => {
    const own = standingOf(report.agency)
    if (own.kind === null) return []
    const findings = new Map<string, Finding>()
    for (const named of namedReporters(report)) {
      if (findings.has(named.organ) || !isAnother(named, own)) continue
      const details = { organ: named.organ, agency: report.agency, how: named.how }
      findings.set(named.organ, flagWords('text-names-this-organ', 'warning', named, details))
    }
    return [...findings.values()]
  },
}

/** Whether a name is surely another organ's; higher ones, whose name says another level, only where they sign. */
function isAnother({ organ, how }: NamedReporter, own: OrganStanding): boolean {
  const other = standingOf(organ.replace(/(?<=局|委员会|厅|政府)(?:办公室|办公厅)$/, ''))
  if (organ.includes(own.name) || own.name.includes(organ) || other.kind === null) return false
  const isSigned = how === 'signature'
  const isReporter = how === 'preface' || how === 'opening'
  if (own.level === 'central') return (isSigned || isReporter) && isLocal(other, own)
  if (namesOtherPlace(other, own)) {
    if (isSigned || (isReporter && isBelowOrBeside(other, own))) return true
    return sameLevel(other, own) && other.kind === own.kind
  }
  if (own.kind !== 'department')
    return isSigned && other.kind === 'department' && other.places.length > 0 && isOtherWork(other, own)
  if (other.kind !== 'department') return false
  return (isSigned || isOfSameLevel(other, own)) && isOtherWork(other, own)
}

/** Whether a place's organ is meant, and not a branch of the central one there (浙江证监局, 青岛海关). */
function isLocal(other: OrganStanding, own: OrganStanding): boolean {
  const [place] = other.places
  return place !== undefined && !own.name.includes(place.name.replace(/[省市县区]$/, ''))
}

const HIGHEST_FIRST: readonly OrganStanding['level'][] = ['province', 'prefecture', 'county', 'town']

/** Whether an organ is surely none above: both stand somewhere, the other one no higher. */
function isBelowOrBeside(other: OrganStanding, own: OrganStanding): boolean {
  const [theirs, mine] = [other, own].map(({ level }) => HIGHEST_FIRST.indexOf(level))
  return theirs !== undefined && mine !== undefined && mine >= 0 && theirs >= mine
}

function namesOtherPlace(other: OrganStanding, own: OrganStanding): boolean {
  const place = other.places.at(-1)?.name
  const mine = own.places.at(-1)?.name
  return (
    place !== undefined && mine !== undefined && place !== mine && !own.name.startsWith(other.places[0]?.name ?? '')
  )
}

function sameLevel(other: OrganStanding, own: OrganStanding): boolean {
  return other.places.at(-1)?.name.slice(-1) === own.places.at(-1)?.name.slice(-1)
}

/** 市教育局 for an organ of a city; a name with the same place. */
function isOfSameLevel(other: OrganStanding, own: OrganStanding): boolean {
  const place = other.places.at(-1)?.name
  if (place !== undefined) return place === own.places.at(-1)?.name
  return /^[省市县区州旗]/.exec(other.name)?.[0] === own.places.at(-1)?.name.slice(-1)
}

/** Whether two departments work at surely different things: both known, no field shared, and neither name short for the other. */
function isOtherWork(other: OrganStanding, own: OrganStanding): boolean {
  const mine = sectorsOfWork(own.work)
  const theirs = sectorsOfWork(other.work)
  if (own.kind !== 'department') return theirs.length > 0
  if (mine.length === 0 || theirs.length === 0) return false
  if (isShortFor(other.work, own.work) || isShortFor(own.work, other.work)) return false
  return !theirs.some((sector) => mine.some((it) => it.id === sector.id))
}
