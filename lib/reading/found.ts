import type { Cell } from '#lib/document/document.ts'
import type { FigureKey, TableId } from '#lib/form/form.ts'

/** One row of a standard table found on the page, with the cells of its numbers by figure key. */
export interface FoundRow {
  table: TableId
  /** Row id of the form, or null for a row the form does not have. */
  id: string | null
  /** Label as printed. */
  label: string
  cells: readonly (readonly [FigureKey, Cell])[]
  /** Why the row could not be read though its label is known, or null. */
  unread: 'cells-do-not-fit' | null
}

/** What one grid gave of one standard table. */
export interface FoundTable {
  table: TableId
  rows: FoundRow[]
  /** Editions whose heads or rows it shows. */
  editions: readonly ('2019' | '2021')[]
  /** Units printed in heads, by row id and column id joined as a figure key. */
  headUnits: Readonly<Record<FigureKey, string>>
}
