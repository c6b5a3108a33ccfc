import type { Facts } from '#tests/generate/facts.ts'
import type { Random } from '#tests/generate/random.ts'
import type { Said } from '#tests/generate/told.ts'

/** One way to tell of a report's figures. */
export interface Phrasing {
  name: string
  /** Whether what it says is true of a report; always, where nothing is said. */
  when?: (facts: Facts) => boolean
  /** Rules that may speak as well when a number of it is wrong. */
  also?: readonly string[]
  tell: (facts: Facts, random: Random) => (string | Said)[]
}
