import { isBareName, isFullName, standingOf } from './evidence/organ-standing.ts'
import { linesOf } from './evidence/own-words.ts'
import { hasOrganLine, organInTitle } from './evidence/titles.ts'
import { flagWords } from './flag.ts'
import type { Rule } from './rule.ts'

/** The title names the organ in full, with its place; a name that no list knows is left alone. */
export const titleNamesTheOrgan: Rule = {
  id: 'title-names-the-organ',
  severity: 'error',
  check: (report) => {
    const title = linesOf(report).find((line) => line.part === 'title')
    const named = report.titles.map(({ text }) => standingOf(organInTitle(text)))
    if (!title || title.text === '' || named.some(isFullName) || hasOrganLine(report)) return []
    if (!named.every((organ) => organ.name === '' || isBareName(organ))) return []
    const bare = named.find((organ) => organ.name !== '')?.name ?? null
    const fuller = report.agency !== bare && report.agency !== '' ? report.agency : null
    return [flagWords('title-names-the-organ', 'error', title.quote(0, title.text.length), { named: bare, fuller })]
  },
}
