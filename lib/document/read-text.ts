import { collapse } from '#lib/text/fold.ts'
import type { ElementRef } from './document.ts'
import { isInline } from './elements.ts'
import { addElement, BOUNDS, isUnprinted, type Walk } from './walk.ts'

/** What stands for the end of a line or block in raw text; white space like any other once collapsed. */
export const LINE_END = '\u2028'

/** Raw text of an element's whole content, nested tables left out. */
export function textOf<N>(walk: Walk<N>, node: N, ref: ElementRef, depth: number): string {
  let text = ''
  if (depth > BOUNDS.depth) return text
  for (const child of walk.access.childrenOf(node)) {
    const name = walk.access.nameOf(child)
    if (name === '#text') text += walk.access.textOf(child)
    else if (name === 'br') text += LINE_END
    else if (name !== '' && name !== 'table' && !isUnprinted(walk, child, name)) {
      if (name === 'a') readLink(walk, child, ref)
      const inner = textOf(walk, child, ref, depth + 1)
      text += isInline(name) ? inner : LINE_END + inner + LINE_END
    }
  }
  return text
}

/** Notes a link's address and words. */
export function readLink<N>(walk: Walk<N>, node: N, parent: ElementRef): void {
  const href = walk.access.attributeOf(node, 'href')
  if (!href || walk.links.length >= BOUNDS.links) return
  let text = ''
  for (const child of walk.access.childrenOf(node)) {
    text += walk.access.nameOf(child) === '#text' ? walk.access.textOf(child) : textOf(walk, child, parent, 0)
  }
  walk.links.push({ ref: addElement(walk, node, parent), href, text: collapse(text) })
}
