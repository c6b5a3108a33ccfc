import { collapse } from '#lib/text/fold.ts'
import type { ElementRef } from './document.ts'
import { isRowGroup } from './elements.ts'
import { formGrid, type RowGroup, type SourceCell } from './form-grid.ts'
import { LINE_END, textOf } from './read-text.ts'
import { addElement, BOUNDS, isUnprinted, type Walk } from './walk.ts'

/** A cell longer than this holds running text, not a label or a number. */
const LONGEST_LABEL = 240

/** Reads an element's content as running text, tables and pictures. */
type Flow<N> = (walk: Walk<N>, node: N, ref: ElementRef, depth: number) => void

interface Flowing<N> {
  node: N
  ref: number
}

/**
 * Reads a table into a grid of its own cells, followed by the content of those cells that hold tables or running text:
 * so a layout table comes apart into its blocks, and a nested table never mixes with the one around it.
 */
export function readTable<N>(walk: Walk<N>, table: N, parent: ElementRef, depth: number, flow: Flow<N>): void {
  if (depth > BOUNDS.depth) {
    walk.isCut = true
    return
  }
  const ref = addElement(walk, table, parent)
  const flowing: Flowing<N>[] = []
  const captions: N[] = []
  const heads: RowGroup[] = []
  const bodies: RowGroup[] = []
  const feet: RowGroup[] = []
  let loose: SourceCell[][] = []
  const endLoose = () => {
    if (loose.length > 0) bodies.push(loose)
    loose = []
  }
  for (const part of walk.access.childrenOf(table)) {
    const name = walk.access.nameOf(part)
    if (name === '' || name === '#text' || isUnprinted(walk, part, name)) continue
    if (name === 'tr') loose.push(readRow(walk, part, ref, depth, flowing))
    else if (isRowGroup(name)) {
      endLoose()
      const rows: SourceCell[][] = []
      for (const row of walk.access.childrenOf(part)) {
        const rowName = walk.access.nameOf(row)
        if (rowName === 'tr' && !isUnprinted(walk, row, rowName)) rows.push(readRow(walk, row, ref, depth, flowing))
      }
      if (name === 'thead' && heads.length === 0) heads.push(rows)
      else if (name === 'tfoot' && feet.length === 0) feet.push(rows)
      else bodies.push(rows)
    } else if (name === 'caption') captions.push(part)
  }
  endLoose()
  for (const caption of captions) flow(walk, caption, addElement(walk, caption, ref), depth + 1)
  const grid = formGrid(ref, [...heads, ...bodies, ...feet])
  if (grid.cells.some((cell) => cell.text !== '')) walk.blocks.push(grid)
  for (const cell of flowing) flow(walk, cell.node, cell.ref, depth + 3)
}

function readRow<N>(walk: Walk<N>, row: N, table: ElementRef, depth: number, flowing: Flowing<N>[]): SourceCell[] {
  const cells: SourceCell[] = []
  for (const node of walk.access.childrenOf(row)) {
    const name = walk.access.nameOf(node)
    if ((name !== 'td' && name !== 'th') || isUnprinted(walk, node, name)) continue
    const ref = addElement(walk, node, table)
    walk.visited++
    const isNesting = holdsTable(walk, node, 0)
    const raw = textOf(walk, node, ref, depth)
    const text = collapse(raw)
    walk.characters += text.length
    const isFlowing = isNesting || text.length > LONGEST_LABEL
    if (isFlowing) flowing.push({ node, ref })
    cells.push({
      ref,
      text: isFlowing ? '' : text,
      isBroken: /\p{Nd} \p{Nd}/u.test(text) && isOnSeveralLines(raw),
      rowspan: walk.access.attributeOf(node, 'rowspan'),
      colspan: walk.access.attributeOf(node, 'colspan'),
    })
  }
  return cells
}

function isOnSeveralLines(raw: string): boolean {
  return raw.split(LINE_END).filter((line) => collapse(line) !== '').length > 1
}

/** Whether a cell holds a table or a picture of one; number cells are shallow, so the search stays cheap. */
function holdsTable<N>(walk: Walk<N>, node: N, depth: number): boolean {
  if (depth > 64) return true
  for (const child of walk.access.childrenOf(node)) {
    const name = walk.access.nameOf(child)
    if (name === '#text' || name === '') continue
    if (name === 'table' || name === 'img' || name === 'iframe') return true
    if (holdsTable(walk, child, depth + 1)) return true
  }
  return false
}
