import type { Passage, Report } from '#lib/report/report.ts'
import { factsOf } from './facts.ts'
import { OF_DISPUTES } from './phrasings/of-disputes.ts'
import { OF_DOCUMENTS, OF_DOCUMENTS_2019, OF_DOCUMENTS_2021 } from './phrasings/of-documents.ts'
import { OF_NEIGHBOURS } from './phrasings/of-neighbours.ts'
import { OF_OUTCOMES } from './phrasings/of-outcomes.ts'
import { OF_PARTS } from './phrasings/of-parts.ts'
import { OF_REQUESTS } from './phrasings/of-requests.ts'
import type { Phrasing } from './phrasings/phrasing.ts'
import type { Random } from './random.ts'
import { printsFor, type Told, textOf } from './told.ts'

/** The phrasings that suit a report's edition. */
export function phrasingsOf(edition: Report['edition']): Phrasing[] {
  return [
    ...OF_REQUESTS,
    ...OF_OUTCOMES,
    ...OF_DISPUTES,
    ...OF_DOCUMENTS,
    ...(edition === '2019' ? OF_DOCUMENTS_2019 : OF_DOCUMENTS_2021),
    ...OF_PARTS,
    ...OF_NEIGHBOURS,
  ]
}

/** One true sentence for every phrasing that is true of a report, in random order. */
export function trueSentences(report: Report, random: Random): Told[] {
  const facts = factsOf(report)
  const fitting = phrasingsOf(report.edition).filter(({ when }) => when?.(facts) ?? true)
  return shuffle(fitting, random).map((phrasing) => {
    const pieces = phrasing.tell(facts, random)
    return { phrasing: phrasing.name, pieces, print: random.pick(printsFor(pieces)) }
  })
}

/** A report with sentences as paragraphs of its first section, after those that stand there. */
export function withTexts(report: Report, texts: readonly string[]): Report {
  let ref = 5_000
  const passages = texts.flatMap((text) => text.split('\n')).map((text): Passage => ({ text, ref: ref++ }))
  const sections = report.sections.map((section) =>
    section.kind === 'overview' ? { ...section, passages: [...section.passages, ...passages] } : section,
  )
  return { ...report, sections }
}

/** Sentences run together into paragraphs, as reports print them; one that is a list of lines stays by itself. */
export function paragraphsOf(sentences: readonly Told[], random: Random): string[] {
  const paragraphs: string[] = []
  for (const sentence of sentences) {
    const text = textOf(sentence)
    const last = paragraphs.at(-1)
    const goesOn = last !== undefined && !text.includes('\n') && !last.includes('\n') && !/^（/.test(text)
    if (goesOn && random.chance(0.6)) paragraphs[paragraphs.length - 1] = last + text
    else paragraphs.push(text)
  }
  return paragraphs
}

/** A text broken into lines of some width, as a page does that was pasted from a mail. */
export function wrapHard(text: string, width: number): string {
  return text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'gu')) ?? [])
    .join('\n')
}

function shuffle<T>(list: readonly T[], random: Random): T[] {
  return list
    .map((one) => ({ one, place: random.next() }))
    .sort((left, right) => left.place - right.place)
    .map(({ one }) => one)
}
