import { markSegments } from '#lib/comparison/mark-segments.ts'
import type { SectionDifference, Segment, Sentence, SentencePair, WordsDifference } from '#lib/comparison/words.ts'
import { type Finding, Severity } from '#lib/report/finding.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { EXPORT_WORDS } from '#lib/words/export-words.ts'
import type { Language } from '#lib/words/language.ts'
import { type CellLook, type ExportTable, head, long, type TableCell } from './export-table.ts'

/** The two reports whose words are compared: what they are called, and what was found in them. */
export type ComparedWriters = readonly [ComparedWriter, ComparedWriter]

interface ComparedWriter {
  name: string
  findings: readonly Finding[]
}

/** The words of two reports, a row for every sentence: what became of it, and which of its words are gone or new. */
export function tableOfSentences(
  sections: readonly SectionDifference[],
  writers: ComparedWriters,
  language: Language,
): ExportTable {
  const { heads, sheets, sentences, isMoved } = EXPORT_WORDS[language]
  const [one, other] = writers
  const rows = sections.flatMap((section) =>
    section.pairs.map((pair): TableCell[] => [
      { value: headingOf(section) },
      { value: section.repeated, look: { isShare: true } },
      { value: sentences[changeOf(pair)] },
      textCell(pair.earlier, pair.earlierSegments, one.findings),
      textCell(pair.later, pair.laterSegments, other.findings),
      long(wordsOf(pair.earlierSegments, 'gone')),
      long(wordsOf(pair.laterSegments, 'new')),
      { value: pair.isMoved ? isMoved : null },
    ]),
  )
  const names = [heads.section, heads.repeated, heads.sentenceState, one.name, other.name, heads.gone, heads.new]
  return {
    name: sheets.words,
    widths: [24, 10, 8, 60, 60, 30, 30, 10],
    headRows: 1,
    headColumns: 1,
    rows: [[...names, heads.notes].map(head), ...rows],
  }
}

/** How much of each section's words the earlier report has too, and of all sections that count. */
export function tableOfRepetition(
  { sections, repeated }: WordsDifference,
  [one, other]: ComparedWriters,
  language: Language,
): ExportTable {
  const { heads, sheets, allSections } = EXPORT_WORDS[language]
  const { noRepetition, onlyIn } = COMPARE_WORDS[language]
  const noteOf = ({ whyNotRepeated, laterHeading }: SectionDifference) => {
    if (whyNotRepeated === null) return null
    return whyNotRepeated === 'only-one' ? onlyIn((laterHeading === null ? one : other).name) : noRepetition.short
  }
  const all = sections.reduce((sum, section) => sum + (section.repeated === null ? 0 : section.counted), 0)
  return {
    name: sheets.repetition,
    widths: [40, 10, 12, 40],
    headRows: 1,
    headColumns: 1,
    rows: [
      [heads.section, heads.repeated, heads.counted, heads.notes].map(head),
      ...sections.map((section): TableCell[] => [
        { value: headingOf(section) },
        { value: section.repeated, look: { isShare: true } },
        { value: section.repeated === null ? null : section.counted },
        { value: noteOf(section) },
      ]),
      [{ value: allSections }, { value: repeated, look: { isShare: true } }, { value: all }, { value: null }],
    ],
  }
}

function headingOf({ earlierHeading, laterHeading }: SectionDifference): string | null {
  return laterHeading ?? earlierHeading
}

function changeOf({ earlier, later, earlierSegments, laterSegments }: SentencePair) {
  if (!earlier) return 'new'
  if (!later) return 'gone'
  return [...earlierSegments, ...laterSegments].every(({ kind }) => kind === 'same') ? 'same' : 'changed'
}

/** A sentence, coloured by the worst that is found in it. */
function textCell(sentence: Sentence | null, segments: readonly Segment[], findings: readonly Finding[]): TableCell {
  if (!sentence) return { value: null }
  const found = markSegments(sentence, segments, findings).flatMap(({ finding }) => finding?.severity ?? [])
  const severity = Severity.options.find((one) => found.includes(one))
  const look: CellLook = severity ? { severity, mark: 'plain' } : {}
  return { value: sentence.text, look: { ...look, isLong: true } }
}

/** The words of one kind in a sentence, those apart divided by an ellipsis; null without any. */
function wordsOf(segments: readonly Segment[], kind: Segment['kind']): string | null {
  const texts = segments.filter((segment) => segment.kind === kind).map(({ text }) => text)
  return texts.length === 0 ? null : texts.join(' … ')
}
