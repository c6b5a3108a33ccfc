import { collapse } from '#lib/text/fold.ts'
import type { Document, ElementRef } from './document.ts'
import { isEmbed, isEmphasis, isInline } from './elements.ts'
import { Lines } from './lines.ts'
import { readEmbed } from './read-embed.ts'
import { readTable } from './read-table.ts'
import { readLink, readText } from './read-text.ts'
import type { TreeAccess } from './tree-access.ts'
import { addElement, isUnprinted, mayEnter, startWalk, takeText, type Walk } from './walk.ts'

/** A window's title is not longer; what follows is left out. */
const LONGEST_TITLE = 400

/** A document and the elements that its refs number. */
export interface ReadTree<N> {
  document: Document
  elements: N[]
}

/** Reads a source's tree into a document in one walk; the same for a live page and a saved file. */
export function readTree<N>(root: N, access: TreeAccess<N>, address: string | null): ReadTree<N> {
  const walk = startWalk(access)
  flow(walk, root, addElement(walk, root, 0), 0)
  const { windowTitle, metas, blocks, links, parents, isCut } = walk
  return { document: { address, windowTitle, metas, blocks, links, parents, isCut }, elements: walk.elements }
}

/** Walks an element's content as running text, adding its lines, tables and pictures to the blocks. */
function flow<N>(walk: Walk<N>, node: N, ref: ElementRef, depth: number): void {
  const lines = new Lines(walk.blocks)
  flowInto(walk, node, ref, depth, lines, false)
  lines.end()
}

function flowInto<N>(walk: Walk<N>, node: N, ref: ElementRef, depth: number, lines: Lines, isBold: boolean): void {
  if (!mayEnter(walk, depth)) return
  for (const child of walk.access.childrenOf(node)) {
    const name = walk.access.nameOf(child)
    if (name === '#text') lines.add(takeText(walk, child), ref, isBold)
    else if (name !== '') flowElement(walk, child, name, ref, depth, lines, isBold)
  }
}

function flowElement<N>(
  walk: Walk<N>,
  node: N,
  name: string,
  ref: ElementRef,
  depth: number,
  lines: Lines,
  isBold: boolean,
): void {
  if (name === 'head' || name === 'meta' || name === 'title') {
    readHead(walk, node, name)
    return
  }
  if (isUnprinted(walk, node, name)) return
  const style = walk.access.attributeOf(node, 'style')
  const bold = isBold || isEmphasis(name, style)
  if (name === 'a') readLink(walk, node, ref)
  if (name === 'br') lines.end()
  else if (isEmbed(name)) {
    lines.end()
    readEmbed(walk, node, name, ref)
  } else if (name === 'table') {
    lines.end()
    readTable(walk, node, ref, depth + 1, flow)
  } else if (isInline(name, style)) {
    flowInto(walk, node, ref, depth + 1, lines, bold)
  } else {
    lines.end()
    flowInto(walk, node, addElement(walk, node, ref), depth + 1, lines, bold)
    lines.end()
  }
}

function readHead<N>(walk: Walk<N>, node: N, name: string): void {
  if (name === 'meta') {
    const key = walk.access.attributeOf(node, 'name') ?? walk.access.attributeOf(node, 'property')
    const content = walk.access.attributeOf(node, 'content')
    if (key && content) walk.metas.push({ name: key.trim().toLowerCase(), content: collapse(content) })
  } else if (name === 'title') {
    walk.windowTitle ||= collapse(readText(walk, node, 0, 0).text).slice(0, LONGEST_TITLE)
  } else {
    for (const child of walk.access.childrenOf(node)) readHead(walk, child, walk.access.nameOf(child) || 'none')
  }
}
