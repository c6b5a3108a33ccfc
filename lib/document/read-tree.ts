import { collapse } from '#lib/text/fold.ts'
import type { Block, Document, ElementRef, Link, Meta } from './document.ts'
import { hidesByStyle, isEmphasis, isInline, isSkipped } from './elements.ts'
import { Lines } from './lines.ts'
import { readTable } from './read-table.ts'
import type { TreeAccess } from './tree-access.ts'

/** A document and the elements that its refs number. */
export interface ReadTree<N> {
  document: Document
  elements: N[]
}

/** Bounds of one reading; past them the document is cut and says so. */
export const BOUNDS = { characters: 4_000_000, elements: 400_000, depth: 500, links: 4000, embeds: 400 }

/** Where the walk stands: what it has gathered, and what is left of the bounds. */
export interface Walk<N> {
  access: TreeAccess<N>
  elements: N[]
  parents: ElementRef[]
  blocks: Block[]
  metas: Meta[]
  links: Link[]
  embeds: number
  windowTitle: string
  characters: number
  visited: number
  isCut: boolean
}

/** Reads a source's tree into a document in one walk; the same for a live page and a saved file. */
export function readTree<N>(root: N, access: TreeAccess<N>, address: string | null): ReadTree<N> {
  const walk: Walk<N> = {
    access,
    elements: [],
    parents: [],
    blocks: [],
    metas: [],
    links: [],
    embeds: 0,
    windowTitle: '',
    characters: 0,
    visited: 0,
    isCut: false,
  }
  flow(walk, root, addElement(walk, root, 0), 0)
  const { windowTitle, metas, blocks, links, parents, isCut } = walk
  return { document: { address, windowTitle, metas, blocks, links, parents, isCut }, elements: walk.elements }
}

/** Numbers an element that stands in another numbered one. */
export function addElement<N>(walk: Walk<N>, node: N, parent: ElementRef): ElementRef {
  walk.parents.push(parent)
  return walk.elements.push(node) - 1
}

/** Whether nothing of an element is printed: by its kind, attribute or inline style. */
export function isUnprinted<N>(walk: Walk<N>, node: N, name: string): boolean {
  return (
    isSkipped(name) ||
    walk.access.attributeOf(node, 'hidden') !== null ||
    hidesByStyle(walk.access.attributeOf(node, 'style'))
  )
}

/** Walks an element's content as running text, adding its lines, tables and pictures to the blocks. */
export function flow<N>(walk: Walk<N>, node: N, ref: ElementRef, depth: number): void {
  const lines = new Lines(walk.blocks)
  flowInto(walk, node, ref, depth, lines, false)
  lines.end()
}

function flowInto<N>(walk: Walk<N>, node: N, ref: ElementRef, depth: number, lines: Lines, isBold: boolean): void {
  if (depth > BOUNDS.depth || walk.characters > BOUNDS.characters || walk.visited > BOUNDS.elements) {
    walk.isCut = true
    return
  }
  for (const child of walk.access.childrenOf(node)) {
    const name = walk.access.nameOf(child)
    if (name === '#text') {
      const text = walk.access.textOf(child)
      walk.characters += text.length
      lines.add(text, ref, isBold)
    } else if (name !== '') {
      walk.visited++
      flowElement(walk, child, name, ref, depth, lines, isBold)
    }
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
  else if (name === 'img' || name === 'iframe' || name === 'frame' || name === 'embed' || name === 'object') {
    lines.end()
    readEmbed(walk, node, name, ref)
  } else if (name === 'table') {
    lines.end()
    readTable(walk, node, ref, depth + 1)
  } else if (isInline(name)) {
    flowInto(walk, node, ref, depth + 1, lines, bold)
  } else {
    lines.end()
    flowInto(walk, node, addElement(walk, node, ref), depth + 1, lines, bold)
    lines.end()
  }
}

/** Text of an element's whole content, nested tables left out; a space where a block or a line ends. */
export function textOf<N>(walk: Walk<N>, node: N, ref: ElementRef, depth: number): string {
  let text = ''
  if (depth > BOUNDS.depth) return text
  for (const child of walk.access.childrenOf(node)) {
    const name = walk.access.nameOf(child)
    if (name === '#text') text += walk.access.textOf(child)
    else if (name === 'br') text += ' '
    else if (name !== '' && name !== 'table' && !isUnprinted(walk, child, name)) {
      if (name === 'a') readLink(walk, child, ref)
      const inner = textOf(walk, child, ref, depth + 1)
      text += isInline(name) ? inner : ` ${inner} `
    }
  }
  return text
}

function readHead<N>(walk: Walk<N>, node: N, name: string): void {
  if (name === 'meta') {
    const key = walk.access.attributeOf(node, 'name') ?? walk.access.attributeOf(node, 'property')
    const content = walk.access.attributeOf(node, 'content')
    if (key && content) walk.metas.push({ name: key.trim().toLowerCase(), content: collapse(content) })
  } else if (name === 'title') {
    walk.windowTitle ||= collapse(textOf(walk, node, 0, 0))
  } else {
    for (const child of walk.access.childrenOf(node)) readHead(walk, child, walk.access.nameOf(child) || 'none')
  }
}

function readLink<N>(walk: Walk<N>, node: N, parent: ElementRef): void {
  const href = walk.access.attributeOf(node, 'href')
  if (!href || walk.links.length >= BOUNDS.links) return
  let text = ''
  for (const child of walk.access.childrenOf(node)) {
    text += walk.access.nameOf(child) === '#text' ? walk.access.textOf(child) : textOf(walk, child, parent, 0)
  }
  walk.links.push({ ref: addElement(walk, node, parent), href, text: collapse(text) })
}

function readEmbed<N>(walk: Walk<N>, node: N, name: string, parent: ElementRef): void {
  if (walk.embeds++ >= BOUNDS.embeds) return
  const attribute = (key: string) => walk.access.attributeOf(node, key)
  walk.blocks.push({
    kind: 'embed',
    ref: addElement(walk, node, parent),
    what: name === 'img' ? 'picture' : name.endsWith('frame') ? 'frame' : 'object',
    address: attribute('src') ?? attribute('data') ?? '',
    text: collapse(attribute('alt') || attribute('title') || ''),
  })
}
