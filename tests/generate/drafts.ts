import type { Block, Document, ElementRef, Meta } from '#lib/document/document.ts'
import { formGrid, type SourceCell } from '#lib/document/form-grid.ts'
import type { Edition, FigureKey, TableId } from '#lib/form/form.ts'
import type { SectionKind } from '#lib/form/sections.ts'
import {
  layoutDisclosure,
  layoutDisputes,
  layoutRequests,
  type PrintedRow,
  relabel,
  type Texts,
} from '#tests/fixtures/print-form.ts'

/** The organ of a generated report. */
export interface DraftOrgan {
  /** Its full name. */
  name: string
  /** How its own text calls it: 市水利局. */
  short: string
  kind: 'department' | 'government' | 'government-office' | 'town'
}

/** A section of a draft: its heading, its lines, and the table that stands after them. */
export interface DraftSection {
  kind: SectionKind
  heading: string
  lines: string[]
  table: TableId | null
}

/** A report as its writer has it before him: every part in words, every figure as it will be printed. */
export interface Draft {
  organ: DraftOrgan
  year: number
  edition: Edition
  /** Lines of the printed title. */
  title: string[]
  windowTitle: string
  metas: Meta[]
  preface: string[]
  sections: DraftSection[]
  figures: Record<FigureKey, string>
  /** Ids of rows that are not printed. */
  rowsLeftOut: string[]
  /** Labels that are printed otherwise. */
  labels: Readonly<Record<string, string>>
  signature: string[]
}

/** A copy that can be changed without the other. */
export function copyDraft(draft: Draft): Draft {
  return structuredClone(draft)
}

/** The lines of a section, or none when the draft lacks it. */
export function linesOf(draft: Draft, kind: SectionKind): string[] {
  return draft.sections.find((section) => section.kind === kind)?.lines ?? []
}

/** The draft as the document that a window or a file reader would make of its page. */
export function documentOf(draft: Draft): Document {
  const blocks: Block[] = []
  const parents: ElementRef[] = [0, 0]
  const nextRef = (parent: ElementRef): ElementRef => parents.push(parent) - 1
  const write = (text: string, emphasis = false) => {
    if (text !== '') blocks.push({ kind: 'paragraph', ref: nextRef(1), text, emphasis })
  }
  for (const line of draft.title) write(line, true)
  for (const line of draft.preface) write(line)
  for (const { heading, lines, table } of draft.sections) {
    write(heading, true)
    for (const line of lines) write(line)
    if (table) {
      const ref = nextRef(1)
      const rows = rowsOf(draft, table).map((row) => row.map((cell) => sourceOf(cell, nextRef(ref))))
      blocks.push(formGrid(ref, [rows]))
    }
  }
  for (const line of draft.signature) write(line)
  const { metas, windowTitle } = draft
  return { address: null, windowTitle, metas, blocks, links: [], parents, isCut: false }
}

function sourceOf(cell: PrintedRow[number], ref: ElementRef): SourceCell {
  return { ref, text: cell.text, isBroken: false, rowspan: String(cell.rows), colspan: String(cell.columns) }
}

function rowsOf({ edition, figures, rowsLeftOut, labels }: Draft, table: TableId): PrintedRow[] {
  const isPrinted = (key: FigureKey) => !rowsLeftOut.includes(key.slice(0, key.lastIndexOf('.')))
  const texts: Texts = Object.fromEntries(Object.entries(figures).filter(([key]) => isPrinted(key)))
  const rows =
    table === 'disclosure'
      ? layoutDisclosure(edition, texts).flat()
      : table === 'requests'
        ? layoutRequests(edition, texts)
        : layoutDisputes(edition, texts)
  return relabel(rows, (label) => labels[label] ?? label)
}
