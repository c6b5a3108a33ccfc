import { type DefaultTreeAdapterMap, parse } from 'parse5'
import type { Document } from '#lib/document/document.ts'
import { readTree } from '#lib/document/read-tree.ts'
import type { TreeAccess } from '#lib/document/tree-access.ts'
import { decodeHtml } from './decode-html.ts'

type Node = DefaultTreeAdapterMap['node']

const ACCESS: TreeAccess<Node> = {
  nameOf: (node) => ('tagName' in node ? node.tagName : node.nodeName === '#text' ? '#text' : ''),
  textOf: (node) => ('value' in node ? node.value : ''),
  childrenOf: (node) => ('childNodes' in node ? node.childNodes : []),
  attributeOf: (node, name) => ('attrs' in node ? (node.attrs.find((it) => it.name === name)?.value ?? null) : null),
}

/** Reads a saved page, in any encoding it declares or shows, into a document. */
export function readHtml(source: Uint8Array | string, address: string | null): Document {
  const text = typeof source === 'string' ? source : decodeHtml(source)
  return readTree<Node>(parse(text), ACCESS, address).document
}
