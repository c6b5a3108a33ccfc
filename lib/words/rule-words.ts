import type { Finding } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'
import type { InEachLanguage } from './language.ts'

/** What is said of one rule in one language. */
export interface RuleSentences {
  /** A few words for lists: what should hold. */
  title: string
  /** One finding as a person reads it, the numbers written out. */
  sentence: (finding: Finding, report: Pick<Report, 'edition'>) => string
  /** Why it matters, and when it may be right after all. */
  why: string
  /** The article or order it rests on. */
  basis: string
}

/** The words of one rule; the file carries the rule's id as its name. */
export type RuleWords = InEachLanguage<RuleSentences>
