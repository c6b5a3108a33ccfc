import type { Document, ElementRef, Paragraph } from '#lib/document/document.ts'
import type { Seen } from '#lib/report/report.ts'
import { isOrganName } from '#lib/text/organ-name.ts'
import { plainOf } from '#lib/text/plain.ts'
import { yearOfTitle } from '#lib/text/years.ts'
import { commonAncestor } from './body.ts'
import { isExplanation, isOwnTitle } from './title-words.ts'

/** Titles as the page gives them, best first, and where the printed one stands. */
export interface Titles {
  seen: Seen[]
  /** Element that holds the printed title, or null when it stands only in metas. */
  ref: ElementRef | null
  /** Indexes of the blocks that the printed title fills. */
  blocks: readonly number[]
  /** Whether the page calls itself an explanation, a template or an order. */
  isExplanation: boolean
}

const META_TITLES = ['articletitle', 'pagetitle', 'title', 'og:title']
/** A title is broken over at most so many lines. */
const MOST_LINES = 3

/** One or more lines that read together are a title. */
interface PrintedTitle {
  text: string
  lines: readonly { line: Paragraph; at: number }[]
  score: number
}

/** Gathers the title's candidates: the printed one (its lines joined without a space), metas, index card, window's title. */
export function readTitles(document: Document, firstSection: number): Titles {
  const named = [...metaTitles(document), document.windowTitle]
  const printed = printedTitle(document, firstSection, named)
  const seen: Seen[] = printed ? [{ from: 'heading', text: printed.text }] : []
  const add = (from: Seen['from'], text: string | null | undefined) => {
    if (text && isOwnTitle(text)) seen.push({ from, text: withoutSpaces(text) })
  }
  for (const text of metaTitles(document)) add('meta-title', text)
  add('index-card', titleInCard(document, firstSection))
  add('window-title', cutWindowTitle(document.windowTitle))
  return {
    seen,
    ref: printed
      ? commonAncestor(
          document,
          printed.lines.map(({ line }) => line.ref),
        )
      : null,
    blocks: printed?.lines.map(({ at }) => at) ?? [],
    isExplanation: [...metaTitles(document), ...partsOf(document.windowTitle)].some(isExplanation),
  }
}

function metaTitles(document: Document): string[] {
  return META_TITLES.flatMap((name) => document.metas.find((meta) => meta.name === name)?.content ?? [])
}

function titleInCard(document: Document, end: number): string | undefined {
  for (const block of document.blocks.slice(0, end)) {
    const cell = block.kind === 'grid' ? block.cells.find(({ text }) => isOwnTitle(text)) : undefined
    if (cell) return cell.text
  }
  return undefined
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '')
}

/** The best title printed before the first section; the nearest one where several are as good. */
function printedTitle(document: Document, end: number, named: readonly string[]): PrintedTitle | null {
  const lines = document.blocks
    .slice(0, end)
    .flatMap((block, at) => (block.kind === 'paragraph' ? [{ line: block, at }] : []))
  const links = new Set(document.links.map((link) => link.text))
  let best: PrintedTitle | null = null
  for (const from of lines.keys()) {
    for (let length = 1; length <= MOST_LINES; length++) {
      const together = lines.slice(from, from + length)
      if (together.length < length || !isBrokenTitle(together.map(({ line }) => line.text))) continue
      const text = withoutSpaces(together.map(({ line }) => line.text).join(''))
      const isLink = together.every(({ line }) => links.has(line.text))
      const base = scoreTitle(text, together, named)
      // A column's name on the way to the page, not a report's.
      if (isLink && base === 0) continue
      const title = { text, lines: together, score: base - (isLink ? 4 : 0) + from / 1e5 }
      if (!best || title.score > best.score) best = title
    }
  }
  return best
}

/** Whether lines read together are a title and none of them is too much. */
function isBrokenTitle(lines: readonly string[]): boolean {
  if (!isOwnTitle(lines.join(''))) return false
  if (lines.length === 1) return true
  const [first = '', ...others] = lines
  if (isOwnTitle(lines.slice(0, -1).join(''))) return false
  return !isOwnTitle(others.join('')) || isOrganName(withoutSpaces(first))
}

function scoreTitle(text: string, lines: PrintedTitle['lines'], named: readonly string[]): number {
  const { text: plain } = plainOf(text)
  const isNamed = named.some((name) => plainOf(name).text.includes(plain))
  const isEmphasized = lines.some(({ line }) => line.emphasis)
  const year = yearOfTitle(plain) === null ? 0 : 1
  return (isNamed ? 3 : 0) + (isEmphasized ? 2 : 0) + year + (namesOrgan(plain) ? 2 : 0)
}

/** Whether a title names more than its year and subject. */
function namesOrgan(plain: string): boolean {
  return !/^(?:关于)?(?:(?:19|20)\d{2}年?度?)?(?:政府|政务)?(?:信息公开|公开)/.test(plain)
}

/** The report's own part of a window title that carries the site's name before or after. */
function cutWindowTitle(title: string): string | null {
  const own = partsOf(title)
    .filter(isOwnTitle)
    .sort((one, other) => other.length - one.length)[0]
  return own ?? (isOwnTitle(title) ? title : null)
}

/** A window's title at the signs with which portals join their own name to it. */
function partsOf(title: string): string[] {
  return title.split(/\s*[_|｜–—]\s*|\s*-+\s*(?!\d)|\s+/).filter((part) => part !== '')
}
