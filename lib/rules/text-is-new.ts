import type { Finding } from '#lib/report/finding.ts'
import type { Section } from '#lib/report/report.ts'
import { measureRepetition } from './evidence/repeated-words.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

/** Sections with fewer characters of their own say what the form makes everybody say. */
const SHORT = 120
const MOST = 0.5

/** No section repeats more than half of what the report of the year before says in the same section. */
export const textIsNew: Rule = {
  id: 'text-is-new',
  severity: 'warning',
  check: (report, { lastYear }) =>
    report.sections.flatMap((section): Finding[] => {
      const before = lastYear?.sections.find((one) => isSameSection(one, section))
      if (!lastYear || !before) return []
      const { share, counted, longest } = measureRepetition(before.passages, section.passages)
      if (counted < SHORT || share <= MOST || !longest) return []
      const line = section.passages.find(
        ({ ref, text }) => ref === longest.place.ref && text.length >= longest.place.end,
      )
      const quote = line?.text.slice(longest.place.start, longest.place.end) ?? null
      const place = quote === null ? null : longest.place
      const details = { section: section.kind, heading: section.heading, share, lastYear: lastYear.year }
      return [flagWords('text-is-new', 'warning', { quote, place }, details)]
    }),
}

/** Sections of one kind belong together; added ones by their heading. */
function isSameSection(one: Section, other: Section): boolean {
  return one.kind === other.kind && (one.kind !== 'added' || bare(one.heading) === bare(other.heading))
}

function bare(heading: string): string {
  return heading.replace(/^[（(]?[一二三四五六七八九十]+[）)]?[、.．]?\s*/, '')
}
