/**
 * Number of the printed element a piece of text came from, within its source: the window that read the document keeps
 * the elements in this order. Saved files have one too, so that both give the same report.
 */
export type ElementRef = number

/** One line of running text: a block of prose, or a part of one between line breaks. */
export interface Paragraph {
  kind: 'paragraph'
  ref: ElementRef
  /** Its text, white space collapsed to single spaces and trimmed; never empty. */
  text: string
  /** Whether the source marks it as a heading (h1 to h6) or sets it all in bold. */
  emphasis: boolean
}

/** One printed cell of a grid with the place it fills after spans are expanded; row and column count from 0. */
export interface Cell {
  ref: ElementRef
  row: number
  column: number
  rowSpan: number
  columnSpan: number
  /** Its text without nested tables, white space collapsed and trimmed; may be empty. */
  text: string
  /** Whether a space between two of its digits stands for a line's end, so that they need not be one number. */
  isBroken: boolean
}

/** A table as a full rectangle. */
export interface Grid {
  kind: 'grid'
  ref: ElementRef
  rows: number
  columns: number
  /** Printed cells in the order of rows, then columns. */
  cells: readonly Cell[]
  /** Whether part of it was left out because its size went past the bounds. */
  isCut: boolean
}

/** A picture, frame or embedded object large enough to stand for a table or a whole report. */
export interface Embed {
  kind: 'embed'
  ref: ElementRef
  what: 'picture' | 'frame' | 'object'
  address: string
  text: string
}

/** What a document is made of, in the order of the page. */
export type Block = Paragraph | Grid | Embed

/** A link to a file or a page. */
export interface Link {
  ref: ElementRef
  href: string
  text: string
}

/** One `<meta name content>`; the name in lower case. */
export interface Meta {
  name: string
  content: string
}

/** A page or file, read once into plain values; everything after it knows no browser. */
export interface Document {
  /** Address of the page, or null for a file without one. */
  address: string | null
  /** Text of `<title>`. */
  windowTitle: string
  metas: readonly Meta[]
  blocks: readonly Block[]
  links: readonly Link[]
  /** The numbered element that each numbered element stands in, by ref; the root stands in itself. */
  parents: readonly ElementRef[]
  /** Whether the source was larger than the bounds, so that part of it is missing here. */
  isCut: boolean
}
