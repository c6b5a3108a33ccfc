import { collapse } from '#lib/text/fold.ts'
import type { ElementRef } from './document.ts'
import { isRowGroup, keepsPlace } from './elements.ts'
import { formGrid, type RowGroup, type SourceCell } from './form-grid.ts'
import { LINE_END, readText } from './read-text.ts'
import { addElement, BOUNDS, isUnprinted, markWalk, returnTo, type Walk } from './walk.ts'

/** A cell longer than this holds running text, not a label or a number. */
const LONGEST_LABEL = 240

/** A wordless table of so many columns or more may hold numbers left blank; a narrower one is a spacer. */
const LEAST_NUMBERS = 5

/** Reads an element's content as running text, tables and pictures. */
type Flow<N> = (walk: Walk<N>, node: N, ref: ElementRef, depth: number) => void

/** One cell's element. */
interface CellNode<N> {
  node: N
  ref: ElementRef
}

/** What a table's rows are gathered into: groups of rows in their order of layout, and the cells that are no cells of numbers. */
interface Parts<N> {
  heads: SourceCell[][][]
  bodies: SourceCell[][][]
  feet: SourceCell[][][]
  captions: N[]
  /** Cells with running text or tables, to be read on their own. */
  flowing: CellNode<N>[]
  all: CellNode<N>[]
}

/**
 * Reads a table into a grid of its own cells, followed by the content of those cells that hold tables or running text:
 * so a layout table comes apart into its blocks, and a nested table never mixes with the one around it. A table without
 * two cells side by side is layout and no grid.
 */
export function readTable<N>(walk: Walk<N>, table: N, parent: ElementRef, depth: number, flow: Flow<N>): void {
  if (depth > BOUNDS.depth) {
    walk.isCut = true
    return
  }
  const ref = addElement(walk, table, parent)
  const mark = markWalk(walk)
  const { heads, bodies, feet, captions, flowing, all } = readParts(walk, table, ref, depth)
  const groups: RowGroup[] = [...heads, ...bodies, ...feet]
  const isLayout = groups.every((rows) => rows.every((row) => row.length <= 1))
  if (isLayout) returnTo(walk, mark)
  for (const caption of captions) flow(walk, caption, addElement(walk, caption, ref), depth + 1)
  if (isLayout) {
    for (const { node } of all) flow(walk, node, addElement(walk, node, ref), depth + 3)
    return
  }
  const grid = formGrid(ref, groups)
  if (grid.columns >= LEAST_NUMBERS || grid.cells.some((cell) => cell.text !== '')) walk.blocks.push(grid)
  for (const cell of flowing) flow(walk, cell.node, cell.ref, depth + 3)
}

function readParts<N>(walk: Walk<N>, table: N, ref: ElementRef, depth: number): Parts<N> {
  const parts: Parts<N> = { heads: [], bodies: [], feet: [], captions: [], flowing: [], all: [] }
  let loose: SourceCell[][] | null = null
  for (const part of walk.access.childrenOf(table)) {
    const name = walk.access.nameOf(part)
    if (name === '' || name === '#text' || isUnprinted(walk, part, name)) continue
    if (name === 'caption') parts.captions.push(part)
    else if (name === 'tr') {
      // Rows that stand in the table itself make up a group until the next one begins.
      const isFirst = loose === null
      loose ??= []
      if (isFirst) parts.bodies.push(loose)
      loose.push(readRow(walk, part, ref, depth, parts))
    } else if (isRowGroup(name)) {
      loose = null
      const rows: SourceCell[][] = []
      for (const row of walk.access.childrenOf(part)) {
        const rowName = walk.access.nameOf(row)
        if (rowName === 'tr' && !isUnprinted(walk, row, rowName)) rows.push(readRow(walk, row, ref, depth, parts))
      }
      groupsFor(name, parts).push(rows)
    }
  }
  return parts
}

/** Only the first thead and the first tfoot are laid out first and last; all others are bodies. */
function groupsFor<N>(name: string, { heads, bodies, feet }: Parts<N>): SourceCell[][][] {
  if (name === 'thead' && heads.length === 0) return heads
  return name === 'tfoot' && feet.length === 0 ? feet : bodies
}

function readRow<N>(walk: Walk<N>, row: N, table: ElementRef, depth: number, parts: Parts<N>): SourceCell[] {
  const cells: SourceCell[] = []
  for (const node of walk.access.childrenOf(row)) {
    const name = walk.access.nameOf(node)
    if (name !== 'td' && name !== 'th') continue
    const isHidden = isUnprinted(walk, node, name)
    if (isHidden && !keepsPlace(walk.access.attributeOf(node, 'style'))) continue
    const ref = addElement(walk, node, table)
    const { text, isBroken, isFlowing } = isHidden ? NOTHING : readCell(walk, node, ref, depth)
    if (isFlowing) parts.flowing.push({ node, ref })
    parts.all.push({ node, ref })
    const attribute = (key: string) => walk.access.attributeOf(node, key)
    cells.push({ ref, text, isBroken, rowspan: attribute('rowspan'), colspan: attribute('colspan') })
  }
  return cells
}

interface CellText {
  text: string
  isBroken: boolean
  isFlowing: boolean
}

const NOTHING: CellText = { text: '', isBroken: false, isFlowing: false }

function readCell<N>(walk: Walk<N>, node: N, ref: ElementRef, depth: number): CellText {
  const mark = markWalk(walk)
  const raw = readText(walk, node, ref, depth)
  const text = collapse(raw.text)
  if (raw.hasTable || text.length > LONGEST_LABEL) {
    returnTo(walk, mark)
    return { ...NOTHING, isFlowing: true }
  }
  return { text, isBroken: /\p{Nd} \p{Nd}/u.test(text) && isOnSeveralLines(raw.text), isFlowing: false }
}

function isOnSeveralLines(raw: string): boolean {
  return raw.split(LINE_END).filter((line) => collapse(line) !== '').length > 1
}
