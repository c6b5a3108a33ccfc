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
  /** Share of neighbouring characters in common, 0 to 1; 0 for a sentence alone. */
  similarity: number
  /** Whether the sentence stood elsewhere in the section before. */
  isMoved: boolean
}

/** Why a section has no share of repeated words. */
export type NoRepetition = 'short' | 'only-one'

/** One section of two reports, sentence by sentence. */
export interface SectionDifference {
  kind: SectionKind
  earlierHeading: string | null
  laterHeading: string | null
  /** In the order of the later text; what is gone where it stood, before what is new there. */
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
  /** Where it stands, in the group's order; a report that says it twice is listed twice. */
  places: readonly PassagePlace[]
  /** How many different reports have it; never fewer than two. */
  reports: number
  /** The least likeness of a place to the first one met, 0 to 1. */
  similarity: number
  /** Characters of its own words: no punctuation, no titles of laws. */
  length: number
  /** Whether so much of the group has it that it is the form's or the law's phrase rather than a copy. */
  isCommon: boolean
}

/** How much of two reports' words is nearly alike, common phrases left out. */
export interface SharedWords {
  /** Indexes of the two reports, the smaller first. */
  reports: readonly [number, number]
  /** Characters of shared sentences by those of the report with fewer, 0 to 1. */
  share: number
  characters: number
}

/** How far a comparison of passages has come. */
export interface PassageProgress {
  done: number
  total: number
}

/** What is alike between the reports of a group; longest passages and greatest shares first. */
export interface PassageComparison {
  passages: readonly SharedPassage[]
  /** Pairs of reports that share at least one passage. */
  pairs: readonly SharedWords[]
}
