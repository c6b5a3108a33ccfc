import type { Severity } from '#lib/report/finding.ts'
import type { DraftOptions } from '#tests/generate/clean-reports.ts'
import type { Draft } from '#tests/generate/drafts.ts'
import type { Random } from '#tests/generate/random.ts'

/** One fault that writers make: the rule that must find it, and how it gets into a clean draft. */
export interface Fault {
  rule: string
  severity: Severity
  /** What the clean draft must be like, when that matters. */
  options?: (random: Random) => DraftOptions
  /** Puts the fault into a draft; false where the draft gives no occasion for it. */
  plant: (draft: Draft, random: Random) => boolean
}

/** Puts a sentence somewhere into a section's lines: at the end of one of them, or as a line of its own. */
export function putSentence(lines: string[], sentence: string, random: Random): boolean {
  const at = random.whole(0, lines.length - 1)
  const line = lines[at]
  if (line?.endsWith('。') && random.chance(0.6)) lines[at] = line + sentence
  else lines.push(sentence)
  return true
}

/** Replaces words wherever a list of lines has them; false when none does. */
export function replaceIn(lines: string[], words: string | RegExp, by: string): boolean {
  let isFound = false
  for (const [at, line] of lines.entries()) {
    const changed = line.replace(words, by)
    isFound ||= changed !== line
    lines[at] = changed
  }
  return isFound
}
