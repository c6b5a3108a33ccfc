import type { Block, Cell, Document, ElementRef, Grid } from '#lib/document/document.ts'
import { SECTIONS, type SectionKind } from '#lib/form/sections.ts'
import { foldToLetters } from '#lib/text/fold.ts'
import { parseOrdinal } from '#lib/text/ordinal.ts'
import { yearOfTitle } from '#lib/text/years.ts'
import { matchSection, spelledExactly } from './match-section.ts'
import { organOfTitle } from './read-organ.ts'
import { isOwnTitle } from './title-words.ts'

/** A heading met on the page, before it is known to be one of the report's. */
export interface Heading {
  /** Index of its block in the document. */
  block: number
  heading: string
  kind: SectionKind
  ordinal: number | null
  ref: ElementRef
  /** Words that follow in the same line. */
  rest: string
}

const NUMBERED = /^(?:第)?([一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|章)?\s*[、.．,，:：\s]\s*(\S.*)$/s
const BRACKETED = /^[（(]([一二三四五六七八九十]{1,3})[）)]\s*(\S.{1,40})$/
const LEAST_BRACKETED = 4
const LONGEST_HEADING = 46
/** So many of the titles before a report are held against one further on. */
const MOST_COMPARED = 4
const LONGEST_ADDED = 30

/** All lines of a document that could head a section, in the order of the page. */
export function listHeadings(document: Document): Heading[] {
  const listed = document.blocks.flatMap((block, at): Heading[] => {
    if (block.kind === 'grid') return headingsInGrid(block, at)
    const heading = block.kind === 'paragraph' ? headingOf(block, at) : null
    return heading ? [heading] : []
  })
  return listed.some(({ kind }) => kind !== 'added') ? listed : listBracketed(document)
}

/**
 * The sections of a page that numbers them in brackets, （一）总体情况: only where no line is numbered as the form has it,
 * since beside such lines the brackets head parts of a section, and only where most of the form's sections stand there.
 */
function listBracketed(document: Document): Heading[] {
  const listed = document.blocks.flatMap((block, at): Heading[] => {
    const match = block.kind === 'paragraph' ? BRACKETED.exec(block.text) : null
    const section = match && block.kind === 'paragraph' ? spelledExactly(match[2] ?? '') : null
    if (!match || !section || block.kind !== 'paragraph') return []
    const ordinal = parseOrdinal(match[1] ?? '')
    return [{ block: at, heading: block.text, kind: section.kind, ordinal, ref: block.ref, rest: '' }]
  })
  return new Set(listed.map(({ kind }) => kind)).size >= LEAST_BRACKETED ? listed : []
}

/** A block with which a report begins. */
export interface Beginning {
  block: number
  /** Whether it is the title of another organ's or year's report than the one that the page begins with. */
  isOther: boolean
}

/**
 * Where reports begin: a first section's heading, and a title that no line before the first one of these prints. A page
 * with copies or two reports has several.
 */
export function findBeginnings(document: Document, headings: readonly Heading[]): Beginning[] {
  const first = headings.filter(({ kind, ordinal }) => kind === 'overview' && ordinal === 1).map(({ block }) => block)
  const links = new Set(document.links.map((link) => link.text))
  const titles = document.blocks.flatMap((block, at) =>
    block.kind === 'paragraph' && isOwnTitle(block.text) && !links.has(block.text)
      ? [{ at, title: block.text, letters: foldToLetters(block.text) }]
      : [],
  )
  const [begin = Number.POSITIVE_INFINITY] = first
  const own = titles.filter(({ at }) => at < begin)
  const known = new Set(own.map(({ letters }) => letters))
  // A list of contents has headings too, but no sentence under them.
  const end = document.blocks.findIndex(
    (block, at) => at > begin && block.kind === 'paragraph' && /。/.test(block.text),
  )
  const isOther = (title: string) => own.slice(0, MOST_COMPARED).every((it) => isOfAnother(it.title, title))
  return [
    ...first.map((block) => ({ block, isOther: false })),
    ...titles
      .filter(({ letters }) => !known.has(letters))
      .map(({ at, title }) => ({ block: at, isOther: own.length > 0 && end >= 0 && at > end && isOther(title) })),
  ].sort((one, other) => one.block - other.block)
}

/** Whether two titles name different years, or organs of which neither is the other's shorter name. */
function isOfAnother(one: string, other: string): boolean {
  const [year, otherYear] = [yearOfTitle(one), yearOfTitle(other)]
  if (year !== null && otherYear !== null && year !== otherYear) return true
  const [organ, otherOrgan] = [organOfTitle(one), organOfTitle(other)]
  return organ !== '' && otherOrgan !== '' && !organ.endsWith(otherOrgan) && !otherOrgan.endsWith(organ)
}

function headingOf(line: { text: string; ref: ElementRef }, block: number): Heading | null {
  const { text, ref } = line
  const numbered = NUMBERED.exec(text)
  if (!numbered) {
    const section = text.length <= LONGEST_HEADING ? spelledExactly(text) : null
    return section ? { block, heading: text, kind: section.kind, ordinal: null, ref, rest: '' } : null
  }
  const ordinal = parseOrdinal(numbered[1] ?? '')
  const words = numbered[2] ?? ''
  // A heading may run on into its text: 六、其他需要报告的事项：无。
  const cut = /[。；;：:\s]/.exec(words)?.index ?? words.length
  for (const end of cut < words.length ? [words.length, cut] : [words.length]) {
    const section = end <= LONGEST_HEADING ? matchSection(words.slice(0, end)) : null
    if (section) {
      const heading = text.slice(0, text.length - (words.length - end)).trim()
      return { block, heading, kind: section.kind, ordinal, ref, rest: words.slice(end).replace(/^[。；;：:\s]+/, '') }
    }
  }
  const isAdded = ordinal !== null && words.length <= LONGEST_ADDED && !/[。；;，,？！]|\d{2,}[件条个]/.test(words)
  return isAdded ? { block, heading: text, kind: 'added', ordinal, ref, rest: '' } : null
}

/** Rows of a table that hold one text only, which is a section's heading (all tables in one). */
function headingsInGrid(grid: Grid, block: number): Heading[] {
  const filled = new Map<number, number>()
  for (const cell of grid.cells) if (cell.text !== '') filled.set(cell.row, (filled.get(cell.row) ?? 0) + 1)
  const isAlone = (cell: Cell) => filled.get(cell.row) === 1 || cell.columnSpan >= grid.columns - 1
  return grid.cells.flatMap((cell): Heading[] => {
    if (cell.text === '' || cell.text.length > LONGEST_HEADING || !isAlone(cell) || !NUMBERED.test(cell.text)) return []
    const heading = headingOf(cell, block)
    return heading && heading.kind !== 'added' && heading.ordinal !== null ? [heading] : []
  })
}

/** The headings of a page's first report, and the index of the block with which that report ends. */
export interface ReportHeadings {
  headings: Heading[]
  end: number
}

/** Chooses the headings of the page's first report, as far as block `end`. */
export function chooseHeadings(document: Document, listed: readonly Heading[], end: number): ReportHeadings {
  const own = listed.filter((heading) => heading.block < end)
  const { kept, next } = keepOneReport(chooseAdded(own.filter((heading) => !isTopic(heading, own))))
  const stop = next ?? end
  return { headings: kept, end: stop < document.blocks.length ? endBefore(document, kept, stop) : stop }
}

/**
 * 一、主动公开。全年发布…, a topic of section 一 numbered like a section: its words run on, its number is not the section's,
 * and that section's own heading stands by itself.
 */
function isTopic({ kind, ordinal, rest }: Heading, all: readonly Heading[]): boolean {
  const due = SECTIONS.findIndex((section) => section.kind === kind) + 1
  const isPlain = (other: Heading) => other.kind === kind && other.ordinal === due && other.rest === ''
  return rest !== '' && ordinal !== null && ordinal !== due && all.some(isPlain)
}

/**
 * Keeps a numbered line that the form does not know only where it goes on from the section before it and the next
 * known section goes on from it: so lists inside a section are not taken for sections.
 */
function chooseAdded(candidates: readonly Heading[]): Heading[] {
  const kept: Heading[] = []
  let last: number | null = null
  let next = candidates.findIndex((heading) => heading.kind !== 'added')
  for (const [at, heading] of candidates.entries()) {
    if (heading.kind !== 'added') {
      kept.push(heading)
      last = heading.ordinal ?? last
      continue
    }
    while (next >= 0 && next < at) next = candidates.findIndex((it, index) => index > at && it.kind !== 'added')
    const following = candidates[next]
    const goesOn = last !== null && heading.ordinal === last + 1
    const fits = following ? (following.ordinal ?? 0) > (heading.ordinal ?? 0) : true
    if (goesOn && fits && kept.some((it) => it.kind !== 'overview')) {
      kept.push(heading)
      last = heading.ordinal
    }
  }
  return kept
}

/** Ends at the second 总体情况 after other sections: what follows (from block `next` on) is another report or a copy. */
function keepOneReport(headings: readonly Heading[]): { kept: Heading[]; next: number | null } {
  const seen = new Set<SectionKind>()
  const kept: Heading[] = []
  for (const heading of headings) {
    if (heading.kind === 'overview' && seen.size > 1) return { kept, next: heading.block }
    if (heading.kind !== 'added' && seen.has(heading.kind)) continue
    seen.add(heading.kind)
    kept.push(heading)
  }
  return { kept, next: null }
}

/** The block with which the next report begins: its title where it prints one, else the first line of its preface. */
function endBefore(document: Document, headings: readonly Heading[], next: number): number {
  const from = (headings.at(-1)?.block ?? 0) + 1
  const title = document.blocks
    .slice(from, next)
    .findIndex((block) => block.kind === 'paragraph' && isOwnTitle(block.text))
  if (title >= 0) return from + title
  const before = document.blocks.slice(0, headings[0]?.block ?? 0)
  const preface = new Set(before.flatMap((block) => (block.kind === 'paragraph' ? block.text : [])))
  let end = next
  while (end > from && isOneOf(document.blocks[end - 1], preface)) end--
  return end
}

function isOneOf(block: Block | undefined, texts: ReadonlySet<string>): boolean {
  return block?.kind === 'paragraph' && texts.has(block.text)
}
