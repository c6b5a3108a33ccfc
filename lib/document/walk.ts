import type { Block, ElementRef, Link, Meta } from './document.ts'
import { hidesByStyle, isSkipped } from './elements.ts'
import type { TreeAccess } from './tree-access.ts'

/** Bounds of one reading; past them the document is cut and says so. */
export const BOUNDS = { characters: 1_000_000, elements: 400_000, depth: 500, links: 4000, embeds: 400 }

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

/** Begins a walk. */
export function startWalk<N>(access: TreeAccess<N>): Walk<N> {
  return {
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
}

/** Numbers an element that stands in another numbered one. */
export function addElement<N>(walk: Walk<N>, node: N, parent: ElementRef): ElementRef {
  walk.parents.push(parent)
  return walk.elements.push(node) - 1
}

/** Whether nothing of an element is printed: by its kind, attribute or inline style. */
export function isUnprinted<N>(walk: Walk<N>, node: N, name: string): boolean {
  return isSkipped(name) || isHidden(walk, node)
}

/** Whether an attribute or inline style hides an element. */
export function isHidden<N>(walk: Walk<N>, node: N): boolean {
  return walk.access.attributeOf(node, 'hidden') !== null || hidesByStyle(walk.access.attributeOf(node, 'style'))
}

/** Whether the walk may go into another element at a depth; past the bounds it notes that the document is cut. */
export function mayEnter<N>(walk: Walk<N>, depth: number): boolean {
  const mayGoOn = depth <= BOUNDS.depth && walk.visited++ < BOUNDS.elements && walk.characters < BOUNDS.characters
  if (!mayGoOn) walk.isCut = true
  return mayGoOn
}

/** A text node's characters, as many as the bounds leave. */
export function takeText<N>(walk: Walk<N>, node: N): string {
  const text = walk.access.textOf(node)
  const left = BOUNDS.characters - walk.characters
  walk.characters += text.length
  if (text.length <= left) return text
  walk.isCut = true
  return text.slice(0, Math.max(0, left))
}

/** How much a walk had gathered at one point. */
export type WalkMark = readonly [elements: number, blocks: number, links: number, embeds: number, characters: number]

/** Marks the point at which the walk stands. */
export function markWalk<N>(walk: Walk<N>): WalkMark {
  return [walk.elements.length, walk.blocks.length, walk.links.length, walk.embeds, walk.characters]
}

/** Forgets what was gathered since a mark. */
export function returnTo<N>(walk: Walk<N>, [elements, blocks, links, embeds, characters]: WalkMark): void {
  walk.elements.length = elements
  walk.parents.length = elements
  walk.blocks.length = blocks
  walk.links.length = links
  walk.embeds = embeds
  walk.characters = characters
}
