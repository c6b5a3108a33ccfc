import type { RuleWords } from '#lib/words/rule-words.ts'
import { words as applicantsAddUp } from './applicants-add-up.ts'
import { words as disputesAddUp } from './disputes-add-up.ts'
import { words as figureIsACount } from './figure-is-a-count.ts'
import { words as requestsBalance } from './requests-balance.ts'
import { words as resultsAddUp } from './results-add-up.ts'
import { words as rowIsPresent } from './row-is-present.ts'
import { words as sectionsAreComplete } from './sections-are-complete.ts'
import { words as tableIsPresent } from './table-is-present.ts'
import { words as totalIsFilled } from './total-is-filled.ts'
import { words as zeroIsWritten } from './zero-is-written.ts'

/** The words of every rule by the rule's id. */
export const RULE_WORDS: Readonly<Record<string, RuleWords>> = {
  'requests-balance': requestsBalance,
  'results-add-up': resultsAddUp,
  'applicants-add-up': applicantsAddUp,
  'total-is-filled': totalIsFilled,
  'disputes-add-up': disputesAddUp,
  'figure-is-a-count': figureIsACount,
  'zero-is-written': zeroIsWritten,
  'table-is-present': tableIsPresent,
  'row-is-present': rowIsPresent,
  'sections-are-complete': sectionsAreComplete,
}
