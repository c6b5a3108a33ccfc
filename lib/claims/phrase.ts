import type { Report } from '#lib/report/report.ts'
import type { ClaimAbout, ClaimSubject, Meaning } from './claim.ts'
import type { SaidCount } from './said-counts.ts'
import type { Thread } from './thread.ts'

/** A number as phrases are matched against it: the words around it, and what was told before. */
export interface Told {
  count: SaidCount
  thread: Thread
  report: Report
  /** The sentence from its beginning to the end of the number's tail. */
  sentence: string
  /** What follows in the sentence. */
  rest: string
}

/** What the words around a number say that it counts. */
export interface What {
  about: ClaimAbout
  subject: ClaimSubject
  meanings: readonly Meaning[]
  /** Whether a telling begins with it, of all or of a part (其中受理8件): the numbers after it are of the same. */
  opens?: 'all' | 'part'
}

/** The same with its words: where in the sentence they stand. */
export interface Read extends What {
  start: number
  end: number
  /** Words before them that tell whose count it is. */
  before: string
}

/**
 * What a number turned out to be: one claim, or several (各2件); none though it belongs to what is being told (其中网上
 * 申请2件); or null where nothing is known of it.
 */
export type Verdict = readonly Read[] | null

/** A number that claims nothing but belongs to what is being told. */
export const GOES_ON: Verdict = []

/** Cells of one column, 总计 unless another is said. */
export function cellsOf(rows: readonly string[], columns: readonly string[] = ['total']): Meaning {
  return { rows, columns }
}

/** Words before a number or a verb that name nothing: 其中, 共. */
export const NAMES_NOTHING = /^(?:、|和|及|与|其中|共|计|合计|总计|总共|累计|一共|另|有|已)*$/

/** A phrase found in the words before a number; `after` are words after it that belong to the phrase as well. */
export function readBefore(count: SaidCount, match: { index: number }, what: What, after = ''): Read {
  const { ahead, lead, leadStart, number } = count
  const sign = /^[、，]*/.exec(lead.slice(match.index))?.[0] ?? ''
  return {
    ...what,
    start: leadStart + match.index + sign.length,
    end: number.end + after.length,
    before: ahead + lead.slice(0, match.index),
  }
}

/** A phrase found in the words after a number: 2件予以公开. */
export function readAfter({ ahead, lead, number }: SaidCount, words: string, what: What): Read {
  return { ...what, start: number.start, end: number.end + words.length, before: ahead + lead }
}
