import type { Place } from '#lib/report/finding.ts'
import type { Passage } from '#lib/report/report.ts'
import { hideTitles, plainOf } from '#lib/text/plain.ts'

/** How much of some passages stands in earlier ones word for word. */
export interface Repetition {
  /** 0 to 1, by characters of the passages' own words. */
  share: number
  /** Those characters: no punctuation, no titles of laws and papers, no headings. */
  counted: number
  /** The longest stretch that is repeated, or null. */
  longest: { place: Place; length: number } | null
}

/** Shorter stretches are phrases of the trade. */
const STRETCH = 13
const HEADING = /^(?:（[一二三四五六七八九十\d]{1,3}）|[一二三四五六七八九十\d]{1,3}[、.．]).{2,24}[^。；]$/
const OWN = /[\p{L}\p{N}]/u

/** A passage's own words, and where each character of them stands in it. */
interface OwnWords {
  text: string
  offsets: number[]
  ref: number
}

/** Measures repetition by stretches of characters that both have; a number that changed parts two stretches. */
export function measureRepetition(earlier: readonly Passage[], later: readonly Passage[]): Repetition {
  const known = new Set(earlier.map(ownWordsOf).flatMap(({ text }) => stretchesOf(text)))
  const repetition: Repetition = { share: 0, counted: 0, longest: null }
  let repeated = 0
  for (const { text, offsets, ref } of later.map(ownWordsOf)) {
    repetition.counted += text.length
    let from = -1
    let until = -1
    const close = () => {
      if (from < 0) return
      repeated += until - from
      if (until - from > (repetition.longest?.length ?? 0)) {
        const place = { ref, start: offsets[from] ?? 0, end: (offsets[until - 1] ?? 0) + 1 }
        repetition.longest = { place, length: until - from }
      }
    }
    for (const [at, stretch] of stretchesOf(text).entries()) {
      if (!known.has(stretch)) continue
      if (at > until) {
        close()
        from = at
      }
      until = at + STRETCH
    }
    close()
  }
  repetition.share = repetition.counted === 0 ? 0 : repeated / repetition.counted
  return repetition
}

function ownWordsOf({ text: line, ref }: Passage): OwnWords {
  const plain = plainOf(line)
  if (HEADING.test(plain.text)) return { text: '', offsets: [], ref }
  const shown = hideTitles(plain.text)
  const own: OwnWords = { text: '', offsets: [], ref }
  for (const [at, offset] of plain.offsets.entries()) {
    const sign = shown.charAt(at)
    if (!OWN.test(sign)) continue
    own.text += sign
    own.offsets.push(offset)
  }
  return own
}

function stretchesOf(text: string): string[] {
  return Array.from({ length: Math.max(0, text.length - STRETCH + 1) }, (_, at) => text.slice(at, at + STRETCH))
}
