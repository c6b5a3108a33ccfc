import { type DefaultTreeAdapterMap, parse } from 'parse5'
import type { Document } from '#lib/document/document.ts'
import { showsText } from '#lib/document/elements.ts'
import { readTree } from '#lib/document/read-tree.ts'
import type { TreeAccess } from '#lib/document/tree-access.ts'
import { decodeHtml } from './decode-html.ts'

type Node = DefaultTreeAdapterMap['node']

/** What a field shows when the page is opened. */
function shownIn(field: Node): string {
  const name = ACCESS.nameOf(field)
  if (name === 'textarea') return textIn(field)
  if (name === 'input')
    return showsText(ACCESS.attributeOf(field, 'type')) ? (ACCESS.attributeOf(field, 'value') ?? '') : ''
  const options = optionsIn(field)
  const shown = options.findLast((option) => ACCESS.attributeOf(option, 'selected') !== null) ?? options[0]
  return shown ? textIn(shown) : ''
}

function optionsIn(node: Node): Node[] {
  return [...ACCESS.childrenOf(node)].flatMap((child) => {
    const name = ACCESS.nameOf(child)
    return name === 'option' ? [child] : name === 'optgroup' ? optionsIn(child) : []
  })
}

function textIn(node: Node): string {
  return [...ACCESS.childrenOf(node)].map((child) => ACCESS.textOf(child)).join('')
}

const ACCESS: TreeAccess<Node> = {
  nameOf: (node) => ('tagName' in node ? node.tagName : node.nodeName === '#text' ? '#text' : ''),
  textOf: (node) => ('value' in node ? node.value : ''),
  childrenOf: (node) => ('childNodes' in node ? node.childNodes : []),
  valueOf: shownIn,
  attributeOf: (node, name) => ('attrs' in node ? (node.attrs.find((it) => it.name === name)?.value ?? null) : null),
}

/** Reads a saved page, in any encoding it declares or shows, into a document. */
export function readHtml(source: Uint8Array | string, address: string | null): Document {
  const text = typeof source === 'string' ? source : decodeHtml(source)
  return readTree<Node>(parse(text), ACCESS, address).document
}
