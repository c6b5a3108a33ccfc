import type { Block, ElementRef, Link, Meta } from './document.ts'
import { hidesByStyle, isSkipped } from './elements.ts'
import type { TreeAccess } from './tree-access.ts'

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
  return (
    isSkipped(name) ||
    walk.access.attributeOf(node, 'hidden') !== null ||
    hidesByStyle(walk.access.attributeOf(node, 'style'))
  )
}
