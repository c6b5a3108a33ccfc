import type { Report, Section } from '#lib/report/report.ts'
import { pairSentences } from './sentence-pairs.ts'
import { countOwnWords, cutSentences, isHeading } from './sentences.ts'
import { differWords } from './word-difference.ts'
import type { SectionDifference, SentencePair, WordsDifference } from './words.ts'

/** Under so many characters of its own words a section has no share repeated: 无其他需要报告的事项 is no copy. */
export const SHORT_SECTION = 50

/** The words of an earlier and a later report, section by section; sections without words on both sides are left out. */
export function differSections(earlier: Pick<Report, 'sections'>, later: Pick<Report, 'sections'>): WordsDifference {
  const sections = pairSections(earlier.sections, later.sections)
    .map(([one, other]) => differSection(one, other))
    .filter(({ pairs }) => pairs.length > 0)
  const counted = sections.filter((section) => section.repeated !== null)
  const characters = counted.reduce((sum, section) => sum + section.counted, 0)
  const repeated = counted.reduce((sum, section) => sum + (section.repeated ?? 0) * section.counted, 0)
  return { sections, repeated: characters === 0 ? null : repeated / characters }
}

/** What is new: the sentences with a new word, in the sections that have one. */
export function onlyNew(sections: readonly SectionDifference[]): SectionDifference[] {
  return sections
    .map((section) => ({
      ...section,
      pairs: section.pairs.filter(({ laterSegments }) => laterSegments.some(({ kind }) => kind === 'new')),
    }))
    .filter(({ pairs }) => pairs.length > 0)
}

type SectionPair = [Section | null, Section | null]

/** Sections of one kind belong together; added ones by their heading. What only the earlier report has comes last. */
function pairSections(earlier: readonly Section[], later: readonly Section[]): SectionPair[] {
  const left = [...earlier]
  const paired = later.map((section): SectionPair => {
    const isSame = (one: Section) =>
      one.kind === section.kind && (section.kind !== 'added' || bare(one.heading) === bare(section.heading))
    const at = left.findIndex(isSame)
    return [at === -1 ? null : (left.splice(at, 1)[0] ?? null), section]
  })
  return [...paired, ...left.map((section): SectionPair => [section, null])]
}

/** A heading without its ordinal. */
function bare(heading: string): string {
  return heading.replace(/^[（(]?[一二三四五六七八九十]+[）)]?[、.．]?\s*/, '')
}

function differSection(earlier: Section | null, later: Section | null): SectionDifference {
  const pairs = pairSectionSentences(earlier, later)
  let counted = 0
  let repeated = 0
  for (const { later: sentence, laterSegments } of pairs) {
    if (!sentence || isHeading(sentence.text)) continue
    const own = countOwnWords(sentence.text)
    const countIn = (start: number, end: number) => (own[end] ?? 0) - (own[start] ?? 0)
    counted += countIn(0, sentence.text.length)
    for (const { kind, start, text } of laterSegments)
      if (kind === 'same') repeated += countIn(start, start + text.length)
  }
  const why = earlier === null || later === null ? 'only-one' : counted < SHORT_SECTION ? 'short' : null
  return {
    kind: later?.kind ?? earlier?.kind ?? 'added',
    earlierHeading: earlier?.heading ?? null,
    laterHeading: later?.heading ?? null,
    pairs,
    repeated: why === null ? repeated / counted : null,
    whyNotRepeated: why,
    counted,
  }
}

function pairSectionSentences(earlier: Section | null, later: Section | null): SentencePair[] {
  const mine = cutSentences(earlier?.passages ?? [])
  const theirs = cutSentences(later?.passages ?? [])
  const texts = (sentences: typeof mine) => sentences.map(({ text }) => text)
  return pairSentences(texts(mine), texts(theirs)).map(({ earlier: from, later: to, similarity, isMoved }) => {
    const one = from === null ? null : (mine[from] ?? null)
    const other = to === null ? null : (theirs[to] ?? null)
    const words = differWords(one?.text ?? '', other?.text ?? '')
    return {
      earlier: one,
      later: other,
      earlierSegments: words.earlier,
      laterSegments: words.later,
      similarity,
      isMoved,
    }
  })
}
