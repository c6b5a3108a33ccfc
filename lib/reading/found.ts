import type { Edition, FigureKey, TableId } from '#lib/form/form.ts'
import type { Assigned, HeadLine } from './assign-numbers.ts'
import type { MatchReason } from './match-label.ts'

/** One row of a standard table found on the page, with the cells of its numbers by column id. */
export interface FoundRow {
  /** Row id of the form, or null for a row without one of its labels. */
  id: string | null
  /** Label as printed; empty where the page prints none. */
  label: string
  /** Why the row was taken for the form's, or null when it was not. */
  how: MatchReason | null
  /** Null when the cells could not be told apart though the label is known. */
  cells: Assigned | null
}

/** What one grid gave of one standard table. */
export interface FoundTable {
  table: TableId
  rows: readonly FoundRow[]
  /** Editions whose heads or rows it shows. */
  editions: readonly Edition[]
  /** Units printed in heads, by row id and column id joined as a figure key. */
  headUnits: Readonly<Record<FigureKey, string>>
  /** Its line of heads, for a later part that is printed without heads. */
  heads: HeadLine | null
}
