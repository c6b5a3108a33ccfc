import { plainOf, spanInLine } from './plain.ts'
import { type Line, type Span, splitSentences } from './sentences.ts'

/** A sentence as it is matched: without white space, in simplified characters, digits narrow and brackets wide. */
export interface PlainSentence {
  text: string
  /** Index of the line it begins in. */
  line: number
  /** The printed words of a stretch of `text`, and where they stand; the place ends where their line does. */
  quote: (start: number, end: number) => { quote: string; place: Span }
}

/** The sentences of some lines as `splitSentences` finds them, ready to be matched. */
export function splitPlainSentences(lines: readonly Line[], goesOn?: RegExp): PlainSentence[] {
  return splitSentences(lines, goesOn).map((sentence) => {
    const plain = plainOf(sentence.text)
    return {
      text: plain.text,
      line: sentence.line,
      quote: (start, end) => {
        const span = spanInLine(plain, start, end)
        return { quote: sentence.text.slice(span.start, span.end), place: sentence.spanOf(span.start, span.end) }
      },
    }
  })
}
