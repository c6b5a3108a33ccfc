import { showsText } from '#lib/document/elements.ts'
import { type ReadTree, readTree } from '#lib/document/read-tree.ts'
import type { TreeAccess } from '#lib/document/tree-access.ts'
import { addressOf } from './address-of.ts'

/** A live page read into a document, with the elements that its refs number. */
export type ReadPage = ReadTree<Node>

function* childrenOf(node: Node): Iterable<Node> {
  for (let child = node.firstChild; child !== null; child = child.nextSibling) yield child
}

/** What a field shows now, whoever put it there. Told by name: in a frame its classes are other ones than ours. */
function shownIn(field: Node): string {
  const { localName } = field as Element
  if (localName === 'select') return (field as HTMLSelectElement).selectedOptions[0]?.text ?? ''
  const isShown = localName === 'textarea' || showsText((field as Element).getAttribute('type'))
  return isShown ? (field as HTMLInputElement).value : ''
}

const ACCESS: TreeAccess<Node> = {
  nameOf: (node) =>
    node.nodeType === Node.TEXT_NODE ? '#text' : node.nodeType === Node.ELEMENT_NODE ? (node as Element).localName : '',
  textOf: (node) => (node as Text).data,
  childrenOf,
  valueOf: shownIn,
  attributeOf: (node, name) => (node as Element).getAttribute(name),
}

/** Reads the document on screen; it is not changed. */
export function readPage(page: Document): ReadPage {
  return readTree<Node>(page, ACCESS, page.location ? addressOf(page) : null)
}
