import type { Report } from '#lib/report/report.ts'
import { type PlainSentence, splitPlainSentences } from '#lib/text/plain-sentences.ts'
import { findSaidNumbers, type SaidNumber } from '#lib/text/said-numbers.ts'

/** A sentence of the report's own prose, with the section it stands in (index into the report's sections). */
export interface ProseSentence extends PlainSentence {
  section: number
  /** Whether a part of the section begins with it: （二）依申请公开. */
  opensPart: boolean
  /** Whether a line of the page begins with it. */
  opensLine: boolean
  /** The numbers that it says, in order. */
  numbers: readonly SaidNumber[]
}

/** Characters beyond which a sentence is no prose, but a table or a list read as words. */
const LONGEST = 3_000
const TOLD = new Set(['overview', 'problems', 'other', 'added'])
/** A comma between sentences, not between digits. */
const NARROW_COMMA = /(?<!\d),|,(?!\d)/g
/** 其中 tells of what the sentence before it ended with. */
const PARTS_FOLLOW = /^\s*其中/
const PART_NUMBER = /^（[一二三四五六七八九十]{1,3}）/

type Telling = Pick<Report, 'sections'>

const KNOWN = new WeakMap<Telling, readonly ProseSentence[]>()

/** The sentences of the sections that tell in words: 一, 五, 六 and added ones; put together once for each report. */
export function proseOf(report: Telling): readonly ProseSentence[] {
  const known = KNOWN.get(report)
  if (known) return known
  const prose = gatherProse(report)
  KNOWN.set(report, prose)
  return prose
}

function gatherProse(report: Telling): ProseSentence[] {
  return report.sections.flatMap((section, at) => {
    if (!TOLD.has(section.kind)) return []
    let line = -1
    const sentences = splitPlainSentences(section.passages, PARTS_FOLLOW).filter(({ text }) => text.length <= LONGEST)
    return sentences.map((sentence): ProseSentence => {
      const opensLine = sentence.line !== line
      line = sentence.line
      const text = sentence.text.replace(NARROW_COMMA, '，')
      const opensPart = opensLine && PART_NUMBER.test(sentence.text)
      return { ...sentence, text, section: at, opensLine, opensPart, numbers: findSaidNumbers(text) }
    })
  })
}
