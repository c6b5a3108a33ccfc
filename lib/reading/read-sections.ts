import type { Document, ElementRef } from '#lib/document/document.ts'
import type { Section } from '#lib/report/report.ts'
import type { Heading } from './find-headings.ts'

/** The sections with their words: each from its heading to the next, as far as `end`. */
export function readSections(
  document: Document,
  headings: readonly Heading[],
  end: number,
  isInside: (ref: ElementRef) => boolean,
): Section[] {
  return headings.map((heading, at) => {
    const until = headings[at + 1]?.block ?? end
    const passages = heading.rest === '' ? [] : [{ text: heading.rest, ref: heading.ref }]
    for (const block of document.blocks.slice(heading.block + 1, until)) {
      if (block.kind === 'paragraph' && isInside(block.ref)) passages.push({ text: block.text, ref: block.ref })
    }
    return { heading: heading.heading, kind: heading.kind, ordinal: heading.ordinal, ref: heading.ref, passages }
  })
}
