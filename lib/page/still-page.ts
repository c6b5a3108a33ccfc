import { findWords } from './find-words.ts'
import { CORNERS, MARK_SHEET, type MarkSeverity } from './mark-sheet.ts'
import { POINTED_OUT } from './point-out.ts'
import { quieten } from './quieten.ts'
import { readPage } from './read-page.ts'

/** What is marked on a saved page: cells by what they print, flagged words by what stands before them. Refs as readings give them. */
export interface StillMarks {
  cells: readonly { ref: number; text: string; severity: MarkSeverity; look: 'plain' | 'possible' | 'many' | 'part' }[]
  words: readonly (StillWords & { ref: number; severity: MarkSeverity })[]
}

/** Words of a saved page, and what stands before them in their line. */
export interface StillWords {
  words: string
  before: string
}

/** A place on a saved page that a person may be led to: an element, or words in it. */
export interface StillPlace {
  ref: number
  words: StillWords | null
}

/** A saved page that does nothing. */
export interface StillPage {
  html: string
  /** For each place that was asked for the fragment that leads to it; null where the page has no such place. */
  fragments: readonly (string | null)[]
}

/** The fragment under which such a page shows none of its marks; it leads nowhere, so the page stays where it is. */
export const UNMARKED = 'gouji-unmarked'

/** The fragment under which it shows all of them and leads nowhere. */
export const ALL_MARKED = 'gouji-marked'

/** What a page that is shown may do: lay itself out with its own inline styles. Nothing runs, nothing is fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'"

/**
 * A saved page's HTML as it may be shown in a frame: laid out and marked, but nothing in it runs, loads, leads anywhere
 * or sends anything. `address` is the page's own; links only say where they led. No script can scroll in it: it goes to
 * a place when the frame's address gets that place's fragment.
 */
export function stillPage(
  html: string,
  address: string,
  marks: StillMarks = { cells: [], words: [] },
  places: readonly (StillPlace | null)[] = [],
): StillPage {
  // A document without a window: its scripts do not run and its pictures are not fetched.
  const page = new DOMParser().parseFromString(html, 'text/html')
  const { elements } = readPage(page)
  const cells = marks.cells.flatMap(({ ref, text, ...mark }) => {
    const element = elements[ref]
    return element && printed(element) === withoutRoom(text) ? [{ element: element as Element, ...mark }] : []
  })
  const unmarked = places.flatMap((place) => (place?.words ? [{ ref: place.ref, ...place.words, severity: null }] : []))
  const wraps = new Map<string, { range: Range; severity: MarkSeverity | null; element: Element | null }>()
  for (const { ref, severity, words, before } of [...marks.words, ...unmarked]) {
    const within = elements[ref]
    const range = within && findWords({ within, words, before })
    const name = JSON.stringify([ref, before, words])
    if (range && !wraps.has(name)) wraps.set(name, { range, severity, element: null })
  }
  quieten(page, address)
  for (const element of page.querySelectorAll('[id^="gouji"]')) element.removeAttribute('id')
  for (const { element, severity, look } of cells) {
    element.setAttribute('data-gouji', severity)
    element.setAttribute('data-gouji-look', look)
  }
  // From the last to the first: wrapping words leaves what stands before them as it is.
  for (const wrap of [...wraps.values()].reverse()) wrap.element = wrapWords(wrap.range, wrap.severity)
  const fragments = places.map((place, at) => {
    if (!place) return null
    const { ref, words } = place
    const wrapped = words && wraps.get(JSON.stringify([ref, words.before, words.words]))?.element
    const element = wrapped ?? (elements[ref] as Element | undefined)
    return element?.isConnected && element.nodeType === Node.ELEMENT_NODE ? leadTo(element, `gouji-place-${at}`) : null
  })
  const unmarkedSign = page.createElement('span')
  unmarkedSign.id = UNMARKED
  unmarkedSign.hidden = true
  // A page of frames had no body.
  ;(page.body ?? page.documentElement).append(unmarkedSign)
  const policy = page.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = POLICY
  const sheet = page.createElement('style')
  sheet.textContent = SHEET
  page.head.prepend(policy)
  page.head.append(sheet)
  return { html: `<!doctype html>\n${page.documentElement.outerHTML}`, fragments }
}

/** Lets a fragment lead to an element: its own id where no other element has the same, because its styles may hang on it. */
function leadTo(element: Element, id: string): string {
  const isOwn =
    element.id !== '' && element.ownerDocument.querySelectorAll(`[id="${CSS.escape(element.id)}"]`).length === 1
  if (!isOwn) element.id = id
  element.setAttribute('data-gouji-place', '')
  return element.id
}

function printed(element: Node): string {
  return withoutRoom(element.textContent ?? '')
}

function withoutRoom(text: string): string {
  return text.replaceAll(/[\s\u200b-\u200f\ufeff]/g, '')
}

/** Wraps the words of a range, text node by text node; gives the first wrapping, or null where there is none. */
function wrapWords(range: Range, severity: MarkSeverity | null): Element | null {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer: within } = range
  const page = startContainer.ownerDocument
  if (!page || !within.isConnected) return null
  const walker = page.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  const texts: Text[] = within.nodeType === Node.TEXT_NODE ? [within as Text] : []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node)) texts.push(node as Text)
  }
  let first: Element | null = null
  for (const text of texts) {
    const end = text === endContainer ? endOffset : text.length
    const start = text === startContainer ? startOffset : 0
    if (start >= end || text.data.slice(start, end).trim() === '') continue
    if (end < text.length) text.splitText(end)
    const own = start > 0 ? text.splitText(start) : text
    const mark = page.createElement('span')
    if (severity) mark.setAttribute('data-gouji-words', severity)
    own.before(mark)
    mark.append(own)
    first ??= mark
  }
  return first
}

/** How marks look here, where no script can lay anything over them; what is gone to; and what stands for links. */
const SHEET = `
:root:not(:has(#${UNMARKED}:target)) {
  ${MARK_SHEET}
  [data-gouji-look="possible"]:not(#gouji) { outline-style: dashed; background-image: ${CORNERS.possible}; }
  [data-gouji-look="many"]:not(#gouji) { outline-style: none; }
  [data-gouji-look="part"]:not(#gouji) { outline-style: none; background-image: none; }
  [data-gouji-words] { text-decoration: underline wavy #d5382b 1.5px; text-underline-offset: 4px; }
  [data-gouji-words="warning"] { text-decoration: underline dashed #b26f00 2px; }
  [data-gouji-words="info"] { text-decoration: underline dotted #6b7884 2px; }
}
#${UNMARKED} { display: none !important; }
:root [data-gouji-place]:not(#gouji):not(#gouji) { scroll-margin: 38vh 24vw; }
:root [data-gouji-place]:target:not(#gouji):not(#gouji):not(#gouji) { ${POINTED_OUT} }
a { text-decoration: underline; }
`
