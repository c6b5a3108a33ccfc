import type { SectionKind } from '#lib/form/sections.ts'
import type { Finding } from '#lib/report/finding.ts'

/** A sentence and where it stands: the element of its passage and its first character in it. */
export interface Sentence {
  text: string
  ref: number
  start: number
}

/** A run of words that both have, that is gone, or that is new; no number is ever cut in two. */
export interface Segment {
  kind: 'same' | 'gone' | 'new'
  text: string
  /** Offset in the sentence it belongs to. */
  start: number
}

/** Two sentences set beside each other, or one that stands alone. */
export interface SentencePair {
  earlier: Sentence | null
  later: Sentence | null
  /** The earlier sentence's words: `same` and `gone`. */
  earlierSegments: readonly Segment[]
  /** The later sentence's words: `same` and `new`. */
  laterSegments: readonly Segment[]
  /** Share of words in common, 0 to 1; 0 for a sentence alone. */
  similarity: number
}

/** Why a section has no share of repeated words. */
export type NoRepetition = 'short' | 'only-one'

/** One section of two reports, sentence by sentence. */
export interface SectionDifference {
  kind: SectionKind
  earlierHeading: string | null
  laterHeading: string | null
  /** In the order of the later text, what is gone where it stood. */
  pairs: readonly SentencePair[]
  /** Share of the later section's characters that the earlier one has too, 0 to 1; null with the reason beside it. */
  repeated: number | null
  whyNotRepeated: NoRepetition | null
  /** Characters of the later section that were counted: no headings, punctuation or names of laws. */
  counted: number
}

/** The words of two reports, section by section. */
export interface WordsDifference {
  sections: readonly SectionDifference[]
  /** Share repeated over all sections that were counted; null when none was. */
  repeated: number | null
}

/** A segment cut where findings flag words in it. */
export interface MarkedSegment extends Segment {
  finding: Finding | null
}

/** One place where a passage stands. */
export interface PassagePlace {
  /** Index of the report in the group. */
  report: number
  section: SectionKind
  ref: number
  text: string
}

/** A passage that stands, nearly alike, in several reports. */
export interface SharedPassage {
  /** By report; never fewer than two reports. */
  places: readonly PassagePlace[]
  /** The least similarity of a place to the first one, 0 to 1. */
  similarity: number
  /** How many of the compared reports have it. */
  reports: number
}

/** How much of two reports' words is nearly alike. */
export interface SharedWords {
  /** Indexes of the two reports, the smaller first. */
  reports: readonly [number, number]
  /** Characters of shared sentences by the characters of the shorter report, 0 to 1. */
  share: number
  characters: number
}

/** How far a comparison of passages has come. */
export interface PassageProgress {
  done: number
  total: number
}

/** What is alike between the reports of a group, most striking first. */
export interface PassageComparison {
  passages: readonly SharedPassage[]
  pairs: readonly SharedWords[]
}
