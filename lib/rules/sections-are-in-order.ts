import { SECTIONS } from '#lib/form/sections.ts'
import type { Finding } from '#lib/report/finding.ts'
import type { Report, Section } from '#lib/report/report.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

const KINDS: readonly Section['kind'][] = SECTIONS.map((section) => section.kind)

/** The sections stand in the form's order and are numbered on from 一; a section that the form does not have is named. */
export const sectionsAreInOrder: Rule = {
  id: 'sections-are-in-order',
  severity: 'warning',
  check: (report) => {
    const added = report.sections.filter((section) => section.kind === 'added').map((it) => flag(it, 'added'))
    const misplaced = findMisplaced(report)
    if (misplaced.length > 0) return [...added, ...misplaced.map((section) => flag(section, 'misplaced'))]
    return [...added, ...findMisnumbered(report).map(([section, expected]) => flag(section, 'misnumbered', expected))]
  },
}

function flag(section: Section, what: string, expected: number | null = null): Finding {
  const place = { ref: section.ref, start: 0, end: section.heading.length }
  return flagWords('sections-are-in-order', 'warning', { quote: section.heading, place }, { what, expected })
}

/** The fewest sections without which the others stand in order. */
function findMisplaced({ sections }: Report): Section[] {
  const known = sections.filter((section) => section.kind !== 'added')
  const places = known.map((section) => KINDS.indexOf(section.kind))
  const longest: number[][] = []
  for (const [at, place] of places.entries()) {
    const before = longest.filter((_, other) => (places[other] ?? 0) < place)
    const best = before.reduce<number[]>((most, chain) => (chain.length > most.length ? chain : most), [])
    longest.push([...best, at])
  }
  const kept = longest.reduce<number[]>((most, chain) => (chain.length > most.length ? chain : most), [])
  return known.filter((_, at) => !kept.includes(at))
}

/**
 * Sections whose printed numeral does not follow the one before. A number may be passed over where a section is
 * missing, which another rule says, and where a heading prints none.
 */
function findMisnumbered({ sections }: Report): [Section, number][] {
  const found: [Section, number][] = []
  let last = 0
  /** Where the number before was wrong: the one that it should have had. */
  let due = 0
  let lastKind = -1
  for (const section of sections) {
    const kind = KINDS.indexOf(section.kind)
    const missing = kind < 0 ? 0 : KINDS.slice(lastKind + 1, kind).length
    const { ordinal } = section
    if (ordinal === null) due = ++last
    else {
      const isNext = [last, due].some((before) => ordinal > before && ordinal <= before + 1 + missing)
      if (!isNext) found.push([section, due + 1])
      due = isNext ? ordinal : due + 1
      last = ordinal
    }
    if (kind >= 0) lastKind = kind
  }
  return found
}
