import type { Passage, Report, Section } from '#lib/report/report.ts'
import type { Quoted } from '#lib/rules/flag.ts'
import { plainOf, spanInLine } from '#lib/text/plain.ts'
import { splitPlainSentences } from '#lib/text/plain-sentences.ts'

/** Where words stand: in the title, before the first section, in a section of some kind, or under the report's end. */
export type Part = 'title' | 'preface' | Section['kind'] | 'signature'

/** A stretch of the report's words as rules match it: without white space, in simplified characters. */
export interface OwnWords {
  part: Part
  /** Index of the section, −1 outside of them. */
  section: number
  text: string
  /** The printed words of a stretch of `text`, with their place. */
  quote: (start: number, end: number) => Quoted
}

/** A printed line: the title, a heading, a passage or the signature's organ. */
export interface OwnLine extends OwnWords {
  isHeading: boolean
  /** As the page prints it, white space and all. */
  printed: string
}

interface Words {
  lines: OwnLine[]
  sentences: OwnWords[]
}

const KNOWN = new WeakMap<Report, Words>()

/** Every line of the report in the order of the page. */
export function linesOf(report: Report): readonly OwnLine[] {
  return wordsOf(report).lines
}

/** The sentences before the first section and in all sections, put together where a page breaks them; no headings. */
export function sentencesOf(report: Report): readonly OwnWords[] {
  return wordsOf(report).sentences
}

/** Thirty rules look at the same words: they are folded once for each report. */
function wordsOf(report: Report): Words {
  const known = KNOWN.get(report)
  if (known) return known
  const { title, titleRef, preface, sections, signature } = report
  const titleLine = { text: title, ref: titleRef }
  const words: Words = {
    lines: [
      lineOf('title', -1, titleLine, true),
      ...preface.map((passage) => lineOf('preface', -1, passage, false)),
      ...sections.flatMap((section, at) => [
        lineOf(section.kind, at, { text: section.heading, ref: section.ref }, true),
        ...section.passages.map((passage) => lineOf(section.kind, at, passage, false)),
      ]),
      ...(signature?.organ ? [lineOf('signature', -1, { text: signature.organ, ref: signature.ref }, false)] : []),
    ],
    sentences: [
      ...sentencesIn('preface', -1, preface),
      ...sections.flatMap((section, at) => sentencesIn(section.kind, at, section.passages)),
    ],
  }
  KNOWN.set(report, words)
  return words
}

function lineOf(part: Part, section: number, line: { text: string; ref: number | null }, isHeading: boolean): OwnLine {
  const plain = plainOf(line.text)
  const quote = (start: number, end: number): Quoted => {
    const span = spanInLine(plain, start, end)
    const place = line.ref === null ? null : { ref: line.ref, ...span }
    return { quote: line.text.slice(span.start, span.end), place }
  }
  return { part, section, isHeading, printed: line.text, text: plain.text, quote }
}

function sentencesIn(part: Part, section: number, passages: readonly Passage[]): OwnWords[] {
  return splitPlainSentences(passages).map(({ text, quote }) => ({ part, section, text, quote }))
}
