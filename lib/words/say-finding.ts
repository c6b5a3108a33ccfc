import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import type { Language } from './language.ts'
import type { RuleSentences } from './rule-words.ts'
import { RULE_WORDS } from './rules/index.ts'

/** What is said of a rule, or undefined of a rule that this version no longer (or not yet) knows. */
export function wordsOfRule(rule: string, language: Language): RuleSentences | undefined {
  return RULE_WORDS[rule]?.[language]
}

/** A finding as a person reads it; of an unknown rule, as captures from other versions can hold, its quote or its id. */
export function sayFinding(finding: Finding, report: Pick<Report, 'edition'>, language: Language): string {
  return wordsOfRule(finding.rule, language)?.sentence(finding, report) ?? finding.quote ?? finding.rule
}
