import type { Report } from '#lib/report/report.ts'
import type { FindingGroup } from '#lib/rules/group-findings.ts'
import { FINDING_WORDS } from './finding-words.ts'
import { nameOfFigure } from './form-words.ts'
import type { Language } from './language.ts'
import { nameOfShiftedLine } from './say-where.ts'

/** That a whole row or column slipped, and what moving it back brings about; null of a group without such a slip. */
export function sayShift(group: FindingGroup, report: Pick<Report, 'edition'>, language: Language): string | null {
  const line = nameOfShiftedLine(group, report, language)
  if (line === null) return null
  return FINDING_WORDS[language].shift({
    slip: group.shift[0]?.reason ?? '',
    line,
    sums: group.findings.length,
    cells: group.shift.map(({ figure, from, to }) => ({
      name: withoutLine(nameOfFigure(figure, report.edition, language), line),
      from,
      to,
    })),
  })
}

/** A cell's name beside its row or column: 自然人 for 自然人 · 一、…. */
function withoutLine(name: string, line: string): string {
  const others = name.split(/ ?· ?/).filter((part) => part !== line)
  return others.join(' · ') || name
}
