import type { RuleWords } from '#lib/words/rule-words.ts'

/** The words of every rule by the rule's id. */
export const RULE_WORDS: Readonly<Record<string, RuleWords>> = {}
