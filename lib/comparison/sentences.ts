import type { Passage } from '#lib/report/report.ts'
import type { Sentence } from './words.ts'

/** A sentence with the signs that end it and the brackets or quotes that close after them. */
const SENTENCE = /[^。！？；!?;]+(?:[。！？；!?;]+[”’」』）)》]*)?|[。！？；!?;]+/g
const NOT_COUNTED = /《[^《》]*》|〔[^〔〕]*〕[^，。；]{0,6}号|[^\p{L}\p{N}]/gu
const HEADING =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[）)]|[一二三四五六七八九十\d]{1,3}[、.．])[^，,；;]{2,24}[。：:]?$/

/** The sentences of some passages, each with its place; nothing of the text is left out but white space around them. */
export function cutSentences(passages: readonly Passage[]): Sentence[] {
  return passages.flatMap(({ text, ref }) =>
    [...text.matchAll(SENTENCE)].flatMap((match) => {
      const sentence = match[0].trim()
      const start = match.index + match[0].indexOf(sentence)
      return sentence === '' ? [] : [{ text: sentence, ref, start }]
    }),
  )
}

/** Whether a sentence is only a heading inside a section, such as （一）主动公开。 */
export function isHeading(sentence: string): boolean {
  return HEADING.test(sentence)
}

/**
 * How many characters before each place count as somebody's own words: no punctuation, no titles of laws and papers,
 * nor their numbers. One entry more than the text has characters, so that a stretch counts last less first.
 */
export function countOwnWords(text: string): Uint32Array {
  const counts = new Uint32Array(text.length + 1)
  const isLeftOut = new Uint8Array(text.length)
  for (const match of text.matchAll(NOT_COUNTED)) isLeftOut.fill(1, match.index, match.index + match[0].length)
  for (let at = 0; at < text.length; at++) counts[at + 1] = (counts[at] ?? 0) + (isLeftOut[at] ? 0 : 1)
  return counts
}
