import type { Document, Grid, Paragraph } from '#lib/document/document.ts'
import { type FormSection, SECTIONS, type SectionKind } from '#lib/form/sections.ts'
import type { Section } from '#lib/report/report.ts'
import { foldToLetters } from '#lib/text/fold.ts'
import { parseOrdinal } from '#lib/text/ordinal.ts'
import { similarity } from '#lib/text/similarity.ts'
import { isReportTitle } from './read-titles.ts'

/** A heading met on the page, before it is known to be one of the report's. */
export interface Heading {
  /** Index of its block in the document. */
  block: number
  heading: string
  kind: SectionKind
  ordinal: number | null
  ref: number
  /** Words that follow in the same line. */
  rest: string
}

const NUMBERED = /^(?:第)?([一二三四五六七八九十]{1,3}|\d{1,2})(?:部分|章)?\s*[、.．,，:：\s]\s*(\S.*)$/s
const LONGEST_HEADING = 46
/** A remark after a heading, such as an instruction that was left standing: 一、总体情况（文字描述）. */
const REMARK = /[（(【〔][^（）()]{1,20}[】〕）)]$/

/** The headings of a page's first report, and the index of the block with which that report ends. */
export interface Headings {
  headings: Heading[]
  end: number
}

/** Finds the headings of the report's sections, in the page's order; a second report's are left out. */
export function findHeadings(document: Document, end: number): Headings {
  const candidates: Heading[] = []
  for (const [at, block] of document.blocks.slice(0, end).entries()) {
    if (block.kind === 'paragraph') {
      const heading = headingOf(block, at)
      if (heading) candidates.push(heading)
    } else if (block.kind === 'grid') candidates.push(...headingsInGrid(block, at))
  }
  const { kept, next } = keepOneReport(chooseAdded(candidates))
  return { headings: kept, end: next === null ? end : endBefore(document, kept.at(-1)?.block ?? 0, next) }
}

/** Indexes of the blocks in which a report's first section is headed: a page with copies or two reports has several. */
export function findBeginnings(document: Document): number[] {
  return document.blocks.flatMap((block, at) => {
    const heading = block.kind === 'paragraph' && block.text.length < LONGEST_HEADING ? headingOf(block, at) : null
    return heading?.kind === 'overview' && heading.ordinal === 1 ? [at] : []
  })
}

function headingOf(line: Pick<Paragraph, 'text' | 'ref' | 'emphasis'>, block: number): Heading | null {
  const numbered = NUMBERED.exec(line.text)
  if (!numbered) {
    const section = line.text.length <= LONGEST_HEADING ? sectionOf(line.text, true) : null
    return section ? { block, heading: line.text, kind: section.kind, ordinal: null, ref: line.ref, rest: '' } : null
  }
  const ordinal = parseOrdinal(numbered[1] ?? '')
  const words = numbered[2] ?? ''
  // A heading may run on into its text: 六、其他需要报告的事项：无。
  const cut = /[。；;：:\s]/.exec(words)?.index ?? words.length
  for (const end of cut < words.length ? [words.length, cut] : [words.length]) {
    const section = end <= LONGEST_HEADING ? sectionOf(words.slice(0, end), false) : null
    if (section) {
      const heading = line.text.slice(0, line.text.length - (words.length - end)).trim()
      const rest = words.slice(end).replace(/^[。；;：:\s]+/, '')
      return { block, heading, kind: section.kind, ordinal, ref: line.ref, rest }
    }
  }
  const isAdded = ordinal !== null && words.length <= 30 && !/[。；;，,？！]|\d{2,}[件条个]/.test(words)
  return isAdded ? { block, heading: line.text, kind: 'added', ordinal, ref: line.ref, rest: '' } : null
}

/** A row of a table that holds one text only, which is a section's heading (all tables in one). */
function headingsInGrid(grid: Grid, block: number): Heading[] {
  const alone = grid.cells.filter(
    (cell) =>
      cell.columnSpan >= grid.columns - 1 ||
      grid.cells.every((it) => it.row !== cell.row || it === cell || it.text === ''),
  )
  return alone.flatMap((cell) => {
    const heading = headingOf({ text: cell.text, ref: cell.ref, emphasis: false }, block)
    return heading &&
      heading.kind !== 'added' &&
      heading.ordinal !== null &&
      !/申请数量|办理结果|继续办理/.test(cell.text)
      ? [heading]
      : []
  })
}

/** The form's section that a heading's words name; `isStrict` asks for an accepted spelling to the letter. */
function sectionOf(words: string, isStrict: boolean): FormSection | null {
  const letters = foldToLetters(words.replace(REMARK, '')).replace(
    /^(?:[一-龥]{2,12}?(?:局|厅|委|办|镇|乡|街道|政府))?(?=政府信息公开)/,
    '',
  )
  let best: { section: FormSection; score: number } | null = null
  for (const section of SECTIONS) {
    for (const spelling of [section.heading, ...section.also]) {
      const known = foldToLetters(spelling)
      const score = known === letters ? 1 : isStrict ? 0 : similarity(known, letters)
      if (score >= 0.74 && score > (best?.score ?? 0)) best = { section, score }
    }
  }
  return best?.section ?? null
}

/**
 * Keeps a numbered line that the form does not know only where it goes on from the section before it and the next
 * known section goes on from it: so lists inside a section are not taken for sections.
 */
function chooseAdded(candidates: readonly Heading[]): Heading[] {
  const kept: Heading[] = []
  let last: number | null = null
  for (const [at, heading] of candidates.entries()) {
    if (heading.kind !== 'added') {
      kept.push(heading)
      last = heading.ordinal ?? last
      continue
    }
    const next = candidates.slice(at + 1).find((it) => it.kind !== 'added')
    const goesOn = last !== null && heading.ordinal === last + 1
    const fits = next ? next.ordinal !== null && heading.ordinal !== null && next.ordinal > heading.ordinal : true
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

/** The block with which the next report begins: its title where it prints one, else its first heading. */
function endBefore(document: Document, from: number, next: number): number {
  const at = document.blocks
    .slice(from + 1, next)
    .findIndex((block) => block.kind === 'paragraph' && isReportTitle(block.text))
  return at < 0 ? next : from + 1 + at
}

/** The sections with their words: each from its heading to the next, as far as `end`. */
export function readSections(
  document: Document,
  headings: readonly Heading[],
  end: number,
  isInside: (ref: number) => boolean,
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
