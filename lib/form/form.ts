/** Which of the two printed editions of the form a report follows. */
export type Edition = '2019' | '2021'

/** One of the form's three standard tables: 二 主动公开, 三 申请, 四 复议诉讼. */
export type TableId = 'disclosure' | 'requests' | 'disputes'

/** Name of one number of the form in both editions: a row's id, a dot, a column's id. */
export type FigureKey = string

/** What a column's numbers are: whole counts, signed changes (本年增/减), or money. */
export type Measure = 'count' | 'change' | 'money'

/** One column of numbers as the form prints it. */
export interface FormColumn {
  id: string
  label: string
  measure: Measure
  /** Unit that the printed head itself fixes. */
  unit?: '万元'
}

/** One row of numbers as the form prints it; `id` is the first part of its figures' keys. */
export interface FormRow {
  id: string
  label: string
  /** Id of the group whose label stands to the left of or above the row. */
  group?: string
  /** Other labels met on real pages that mean this row. */
  also?: readonly string[]
  /** Rows that stand in this row's place in another printing of the form: either it or they are printed. */
  insteadOf?: readonly string[]
}

/** A label that stands over several rows, such as （三）不予公开. */
export interface FormGroup {
  id: string
  label: string
}

/** Rows that share one line of heads, such as 第二十条第（一）项 in table 二. */
export interface FormBlock {
  id: string
  heading: string | null
  columns: readonly FormColumn[]
  rows: readonly FormRow[]
  groups: readonly FormGroup[]
}

/** One standard table of the form. */
export interface FormTable {
  id: TableId
  blocks: readonly FormBlock[]
}

/** One edition of the printed form. */
export interface Form {
  edition: Edition
  /** The order that prescribes it. */
  order: string
  /** First and last year reported about in it; null while it is in force. */
  years: readonly [number, number | null]
  tables: readonly FormTable[]
}

/** Where a figure stands in the form. */
export interface FigurePlace {
  key: FigureKey
  table: TableId
  block: FormBlock
  row: FormRow
  column: FormColumn
  group: FormGroup | null
}
