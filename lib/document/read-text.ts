import { collapse } from '#lib/text/fold.ts'
import type { ElementRef } from './document.ts'
import { isEmbed, isField, isInline, isRaised, isRowGroup, isStruckOut } from './elements.ts'
import { readEmbed } from './read-embed.ts'
import { addElement, BOUNDS, isHidden, isUnprinted, mayEnter, takeText, type Walk } from './walk.ts'

/** What stands for the end of a line or block in raw text; white space like any other once collapsed. */
export const LINE_END = '\u2028'

/** Raw text of an element's content. */
export interface RawText {
  text: string
  /** Whether a table stands in it, whose text is left out; one of a single cell is but a frame around its text. */
  hasTable: boolean
}

/** So many raw characters are no label and no number; what comes after them is not gathered. */
const LONGEST_RAW = 4000

/** A field that shows more than this holds no number. */
const LONGEST_VALUE = 400

/** Gathers the raw text of an element's content, and its links and pictures on the way. */
export function readText<N>(walk: Walk<N>, node: N, ref: ElementRef, depth: number): RawText {
  const raw: RawText = { text: '', hasTable: false }
  gather(walk, node, ref, depth, raw)
  return raw
}

function gather<N>(walk: Walk<N>, node: N, ref: ElementRef, depth: number, raw: RawText): void {
  if (!mayEnter(walk, depth)) return
  for (const child of walk.access.childrenOf(node)) {
    if (raw.text.length > LONGEST_RAW) return
    const name = walk.access.nameOf(child)
    if (name === '#text') raw.text += takeText(walk, child)
    else if (name === 'br') raw.text += LINE_END
    else if (isField(name)) raw.text += isHidden(walk, child) ? '' : walk.access.valueOf(child).slice(0, LONGEST_VALUE)
    else if (name === '' || isUnprinted(walk, child, name)) continue
    else if (name === 'table' && !isSingleCell(walk, child)) raw.hasTable = true
    else if (isEmbed(name)) readEmbed(walk, child, name, ref)
    else {
      if (name === 'a') readLink(walk, child, ref)
      gatherElement(walk, child, name, ref, depth, raw)
    }
  }
}

function gatherElement<N>(walk: Walk<N>, node: N, name: string, ref: ElementRef, depth: number, raw: RawText): void {
  const from = raw.text.length
  const style = walk.access.attributeOf(node, 'style')
  if (isStruckOut(name, style)) return
  const isOwnLine = !isInline(name, style)
  if (isOwnLine) raw.text += LINE_END
  gather(walk, node, ref, depth + 1, raw)
  if (isOwnLine) raw.text += LINE_END
  if (isRaised(name, style)) raw.text = raw.text.slice(0, from) + raiseDigits(raw.text.slice(from))
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The mark of a note as a superscript is read: 22 with a raised 1 is not 221. */
function raiseDigits(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED.charAt(Number(digit)))
}

/** Whether a table has one cell, which frames text, instead of rows and columns. */
function isSingleCell<N>(walk: Walk<N>, table: N): boolean {
  let cells = 0
  const count = (node: N): void => {
    for (const child of walk.access.childrenOf(node)) {
      const name = walk.access.nameOf(child)
      if (name === 'td' || name === 'th') cells++
      else if (name === 'tr' || isRowGroup(name)) count(child)
      if (cells > 1) return
    }
  }
  count(table)
  return cells === 1
}

/** Notes a link's address and words. */
export function readLink<N>(walk: Walk<N>, node: N, parent: ElementRef): void {
  const href = walk.access.attributeOf(node, 'href')
  if (!href || walk.links.length >= BOUNDS.links) return
  const words: string[] = []
  const listen = (inner: N, depth: number): void => {
    for (const child of walk.access.childrenOf(inner)) {
      const name = walk.access.nameOf(child)
      if (words.length > 200 || depth > 50) return
      if (name === '#text') words.push(walk.access.textOf(child).slice(0, 500))
      else if (name !== '' && !isUnprinted(walk, child, name)) listen(child, depth + 1)
    }
  }
  listen(node, 0)
  walk.links.push({ ref: addElement(walk, node, parent), href, text: collapse(words.join('')) })
}
