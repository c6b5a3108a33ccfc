import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { hidesByStyle } from '#lib/document/elements.ts'

type Node = DefaultTreeAdapterMap['node']

/** More frames than this, or deeper ones, are no portal's doing. */
const MOST_PAGES = 50
const MOST_DEPTH = 3

/** The pages that a saved page holds within itself, in the `srcdoc` of its visible frames, each before those within it. */
export function listInnerPages(html: string): string[] {
  const pages: string[] = []
  gatherPages(html, pages, 0)
  return pages
}

function gatherPages(html: string, pages: string[], depth: number): void {
  // Parsing a page a second time is worth it only where there is such a frame.
  if (depth >= MOST_DEPTH || !/srcdoc/i.test(html)) return
  const open: Node[] = [parse(html)]
  for (let node = open.pop(); node && pages.length < MOST_PAGES; node = open.pop()) {
    const page = innerPage(node)
    if (page !== null) {
      pages.push(page)
      gatherPages(page, pages, depth + 1)
    }
    if ('childNodes' in node) open.push(...[...node.childNodes].reverse())
  }
}

function innerPage(node: Node): string | null {
  if (!('tagName' in node) || node.tagName !== 'iframe') return null
  const attribute = (name: string) => node.attrs.find((it) => it.name === name)?.value ?? null
  return attribute('hidden') !== null || hidesByStyle(attribute('style')) ? null : attribute('srcdoc')
}
