import { findWords } from './find-words.ts'
import { CORNERS, MARK_SHEET, type MarkSeverity } from './mark-sheet.ts'
import { quieten } from './quieten.ts'
import { readPage } from './read-page.ts'

/** What is marked on a saved page: cells by what they print, flagged words by what stands before them. Refs as readings give them. */
export interface StillMarks {
  cells: readonly { ref: number; text: string; severity: MarkSeverity; look: 'plain' | 'possible' | 'many' | 'part' }[]
  words: readonly { ref: number; words: string; before: string; severity: MarkSeverity }[]
}

/** What a page that is shown may do: lay itself out with its own inline styles. Nothing runs, nothing is fetched. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; form-action 'none'; base-uri 'none'"

/**
 * A saved page's HTML as it may be shown in a frame: laid out and marked, but nothing in it runs, loads, leads anywhere
 * or sends anything. `address` is the page's own; links only say where they led.
 */
export function stillPage(html: string, address: string, marks: StillMarks = { cells: [], words: [] }): string {
  // A document without a window: its scripts do not run and its pictures are not fetched.
  const page = new DOMParser().parseFromString(html, 'text/html')
  const { elements } = readPage(page)
  const cells = marks.cells.flatMap(({ ref, text, ...mark }) => {
    const element = elements[ref]
    return element && printed(element) === withoutRoom(text) ? [{ element: element as Element, ...mark }] : []
  })
  const words = marks.words.flatMap(({ ref, severity, ...wanted }) => {
    const within = elements[ref]
    const range = within && findWords({ within, ...wanted })
    return range ? [{ range, severity }] : []
  })
  quieten(page, address)
  for (const { element, severity, look } of cells) {
    element.setAttribute('data-gouji', severity)
    element.setAttribute('data-gouji-look', look)
  }
  // From the last to the first: wrapping words leaves what stands before them as it is.
  for (const { range, severity } of words.reverse()) wrapWords(range, severity)
  const policy = page.createElement('meta')
  policy.httpEquiv = 'Content-Security-Policy'
  policy.content = POLICY
  const sheet = page.createElement('style')
  sheet.textContent = SHEET
  page.head.prepend(policy)
  page.head.append(sheet)
  return `<!doctype html>\n${page.documentElement.outerHTML}`
}

function printed(element: Node): string {
  return withoutRoom(element.textContent ?? '')
}

function withoutRoom(text: string): string {
  return text.replaceAll(/[\s\u200b-\u200f\ufeff]/g, '')
}

/** Wraps the words of a range, text node by text node. */
function wrapWords(range: Range, severity: MarkSeverity): void {
  const { startContainer, startOffset, endContainer, endOffset, commonAncestorContainer: within } = range
  const page = startContainer.ownerDocument
  if (!page || !within.isConnected) return
  const walker = page.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  const texts: Text[] = within.nodeType === Node.TEXT_NODE ? [within as Text] : []
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (range.intersectsNode(node)) texts.push(node as Text)
  }
  for (const text of texts) {
    const end = text === endContainer ? endOffset : text.length
    const start = text === startContainer ? startOffset : 0
    if (start >= end || text.data.slice(start, end).trim() === '') continue
    if (end < text.length) text.splitText(end)
    const own = start > 0 ? text.splitText(start) : text
    const mark = page.createElement('span')
    mark.setAttribute('data-gouji-words', severity)
    own.before(mark)
    mark.append(own)
  }
}

/** How marks look here, where no script can lay anything over them; and what stands for pictures and links. */
const SHEET = `${MARK_SHEET}
[data-gouji-look="possible"]:not(#gouji) { outline-style: dashed; background-image: ${CORNERS.possible}; }
[data-gouji-look="many"]:not(#gouji) { outline-style: none; }
[data-gouji-look="part"]:not(#gouji) { outline-style: none; background-image: none; }
[data-gouji-words] { text-decoration: underline wavy #d5382b 1.5px; text-underline-offset: 4px; }
[data-gouji-words="warning"] { text-decoration: underline dashed #b26f00 2px; }
[data-gouji-words="info"] { text-decoration: underline dotted #6b7884 2px; }
a { text-decoration: underline; }
`
