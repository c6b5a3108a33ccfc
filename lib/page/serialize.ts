import { withoutMarks } from './mark.ts'

/** The name of the one element that is added to a page. */
export const PANEL_ELEMENT = 'gouji-panel'

/** A page's HTML as it is now, its document type first, without anything of ours in it. */
export function serializePage(page: Document): string {
  const { doctype, documentElement } = page
  const type = doctype ? `${new XMLSerializer().serializeToString(doctype)}\n` : ''
  return type + withoutMarks(() => serializeRoot(documentElement))
}

/** The outer HTML of `<html>` with our panel, if it is a child of it, left out. */
function serializeRoot(root: Element): string {
  const panel = [...root.children].find((child) => child.localName === PANEL_ELEMENT)
  if (!panel) return root.outerHTML
  // Whatever stands before and after the panel is serialized apart, so that nothing in the page is moved for it.
  const shell = (root.cloneNode(false) as Element).outerHTML
  const end = shell.lastIndexOf('</')
  const inner = [...root.childNodes].filter((child) => child !== panel).map(serializeNode)
  return shell.slice(0, end) + inner.join('') + shell.slice(end)
}

function serializeNode(node: Node): string {
  if (node.nodeType === Node.ELEMENT_NODE) return (node as Element).outerHTML
  const holder = document.implementation.createHTMLDocument('').createElement('div')
  holder.append(holder.ownerDocument.importNode(node, true))
  return holder.innerHTML
}
