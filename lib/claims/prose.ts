import type { Report } from '#lib/report/report.ts'
import { type Sentence, splitSentences } from '#lib/text/sentences.ts'

/** A sentence of the report's own prose, with the section it stands in (index into the report's sections). */
export interface ProseSentence extends Sentence {
  section: number
  /** The sentence before it in the same paragraph, or null. */
  before: ProseSentence | null
}

const TOLD = new Set(['overview', 'problems', 'other', 'added'])

/** The sentences of the sections that tell in words: 一, 五, 六 and added ones. */
export function proseOf(report: Pick<Report, 'sections'>): ProseSentence[] {
  return report.sections.flatMap((section, at) => {
    if (!TOLD.has(section.kind)) return []
    let before: ProseSentence | null = null
    return splitSentences(section.passages).map((sentence) => {
      const here: ProseSentence = { ...sentence, section: at, before: before?.line === sentence.line ? before : null }
      before = here
      return here
    })
  })
}
