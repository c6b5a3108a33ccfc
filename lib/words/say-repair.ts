import type { Report } from '#lib/report/report.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'
import { FINDING_WORDS, SLIP_WORDS } from './finding-words.ts'
import { nameOfFigure } from './form-words.ts'
import type { Language } from './language.ts'
import { sayShift } from './say-shift.ts'

type Printed = Pick<Report, 'edition'>

/** What to change and why we think so, as one line: a line moved back, a certain cell, or one of several; null where a finding has no repair. */
export function sayRepair(group: FindingGroup, report: Printed, language: Language): string | null {
  return sayShift(group, report, language) ?? sayChange(group, report, language) ?? sayOneOf(group, report, language)
}

/** That one of several cells is wrong, and which of them would be a slip of the pen; null of other groups. */
export function sayOneOf(
  { isOneOfSeveral, likeliest }: FindingGroup,
  report: Printed,
  language: Language,
): string | null {
  if (!isOneOfSeveral) return null
  const words = FINDING_WORDS[language]
  if (likeliest === null) return words.cannotTellWhich
  const cell = nameOfFigure(likeliest.figure, report.edition, language)
  const slip = SLIP_WORDS[language][likeliest.reason ?? ''] ?? ''
  return words.cannotTellWhich + words.likeliestSlip(cell, likeliest.from, likeliest.to, slip)
}

function sayChange({ change, together, findings }: FindingGroup, report: Printed, language: Language): string | null {
  if (!change) return null
  const name = (key: string) => nameOfFigure(key, report.edition, language)
  const said = FINDING_WORDS[language].repair({
    cell: name(change.figure),
    isBlank: change.from === null,
    sums: findings.length,
    together: together.map((other) => name(other.figure)),
    slip: change.reason === null ? null : (SLIP_WORDS[language][change.reason] ?? null),
  })
  const from = change.from === null ? [] : [change.from, said.between.trim()]
  return [said.before.trim(), ...from, change.to].join(' ') + said.after
}
