import type { PartedGroups } from '#lib/capture/decisions.ts'
import type { Report } from '#lib/report/report.ts'
import { FINDING_PARTS, type FindingGroup } from '#lib/rules/group-findings.ts'
import { ASIDE_WORDS } from './aside-words.ts'
import { FINDING_WORDS } from './finding-words.ts'
import type { Language } from './language.ts'
import { sayFinding, wordsOfRule } from './say-finding.ts'
import { sayRepair } from './say-repair.ts'
import { sayTime } from './say-time.ts'
import { sayWhere } from './say-where.ts'

/** All that was found in a report as lines of text, to be pasted into a letter or a sheet of corrections. */
export function sayCheck(report: Report, { groups, aside }: PartedGroups, language: Language): string {
  const words = FINDING_WORDS[language]
  const parts = FINDING_PARTS.flatMap((part) => {
    const members = groups.filter((group) => group.part === part)
    const lines = members.flatMap((group) => linesOf(group, report, language))
    return members.length === 0 ? [] : ['', words.parts[part], ...lines]
  })
  const settled = aside.flatMap(({ group, reason, at }) => [
    ...linesOf(group, report, language),
    `  ${ASIDE_WORDS[language].since(sayTime(at), reason)}`,
  ])
  return [
    ...headOf(report),
    ...(parts.length > 0 ? parts : [aside.length > 0 ? ASIDE_WORDS[language].allAside : words.clean]),
    ...(aside.length > 0 ? ['', ASIDE_WORDS[language].heading(aside.length), ...settled] : []),
  ].join('\n')
}

/** One finding as lines of text: where, what is wrong, the likely repair, why it matters and what it rests on. */
export function sayExplained(group: FindingGroup, report: Report, language: Language): string {
  const rule = wordsOfRule(group.findings[0].rule, language)
  const why = rule ? [`  ${rule.why}`, `  ${FINDING_WORDS[language].basis(rule.basis)}`] : []
  return [...headOf(report), ...linesOf(group, report, language), ...why].join('\n')
}

function headOf({ title, address }: Report): string[] {
  return address ? [title, address] : [title]
}

function linesOf(group: FindingGroup, report: Report, language: Language): string[] {
  const words = FINDING_WORDS[language]
  const where = sayWhere(group, report, language)
  const sentences = group.findings.map((finding) => `  ${sayFinding(finding, report, language)}`)
  const repair = sayRepair(group, report, language)
  return [`- [${words.severities[group.severity]}] ${where}`, ...sentences, ...(repair === null ? [] : [`  ${repair}`])]
}
