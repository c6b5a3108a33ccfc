import type { Report } from '#lib/report/report.ts'
import { type AllSaid, findAlls } from './all-phrases.ts'
import type { ProseSentence } from './prose.ts'
import { findSaidCounts, type SaidCount } from './said-counts.ts'
import { findNones, type NoneSaid } from './wordless.ts'

/** A number, that there was none, or that something holds of all. */
export type Said = { count: SaidCount } | { none: NoneSaid } | { all: AllSaid }

/** Everything that a sentence says of numbers, in order; a number inside 没有…申请 is not counted again. */
export function saidIn(sentence: ProseSentence, report: Pick<Report, 'edition'>): Said[] {
  const { text } = sentence
  const nones = findNones(text, report.edition)
  const alls = findAlls(text)
  const counts = findSaidCounts(sentence).filter(
    ({ number }) => !nones.some(({ start, end }) => start < number.end && number.start < end),
  )
  const all: Said[] = [
    ...counts.map((count) => ({ count })),
    ...nones.map((none) => ({ none })),
    ...alls.map((said) => ({ all: said })),
  ]
  return all.sort((one, other) => spanOf(one).start - spanOf(other).start)
}

/** Where it stands in the sentence. */
export function spanOf(said: Said): { start: number; end: number } {
  if ('count' in said) return said.count.number
  return 'none' in said ? said.none : said.all
}
