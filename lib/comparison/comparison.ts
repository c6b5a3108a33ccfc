import type { DifferenceOfMeaning } from '#lib/form/correspondence.ts'
import type { Edition, FigureKey, Measure, TableId } from '#lib/form/form.ts'
import type { Check, Finding, Severity } from '#lib/report/finding.ts'
import type { FigureState, Report } from '#lib/report/report.ts'
import type { CellMark } from '#lib/rules/marks-of-check.ts'

/**
 * What stands in one cell of a comparison. The first four are what a page prints; `absent` is a cell that the edition
 * has and the page does not print; `not-in-edition` is 此版本无此项; `undecided` is a sum of ours over text or a missing row.
 */
export type Face = FigureState | 'absent' | 'not-in-edition' | 'undecided'

/** One report's figure in a line, before its findings are laid over it. */
export interface AlignedCell {
  face: Face
  /** Printed text; empty for sums of ours and for what is not printed. */
  text: string
  /** The number printed, or our sum where the face is `number`; null for every other face. */
  value: number | null
  /** Unit printed in the cell or in its head, or fixed by the form; null for counts and where none is known. */
  unit: string | null
  /** Remark in brackets that the value leaves out. */
  remark: string | null
  /** What it counts as in a difference: a blank or a dash is 0, a blank 总计 the sum of its parts; null when undecided. */
  standing: number | null
  /** Whether `standing` is the sum of a blank 总计's parts. */
  standsForParts: boolean
  /** Keys of the printed cells it shows: where a click goes; its one cell, or the rows of a sum of ours. */
  sources: readonly FigureKey[]
  /** Keys of the printed numbers that `standing` rests on. */
  restsOn: readonly FigureKey[]
  /** How many rows were added up by us (N 行相加); null for what the page prints itself. */
  summedRows: number | null
}

/** What the findings say of one cell: its mark as on the page, and what stands behind it. */
export interface ComparedMark extends CellMark {
  /** Findings that name it, in the order of the page. */
  findings: readonly Finding[]
  /** What it should be and the slip that explains it, when every smallest repair says so. */
  repair: { from: number | null; to: number; reason: string | null } | null
}

/** One report's figure in a line of the comparison. */
export interface ComparedCell extends AlignedCell {
  /** null also for sums of ours: their rows carry the marks. */
  mark: ComparedMark | null
  /** Whether a number it rests on is or may be wrong. */
  isDoubtful: boolean
}

/** A printed name: its id for the words of other languages and its labels in the compared editions, oldest first. */
export interface Name {
  id: string
  /** More than one where the editions print it differently (规范性文件, 行政规范性文件). */
  labels: readonly [string, ...string[]]
}

/** Where a line stands in the form. */
export interface LinePlace {
  /** Figure key, or a group's id and a column for a line that no page prints. */
  key: FigureKey
  table: TableId
  /** The block's heading, such as 第二十条第（一）项; null in tables 三 and 四. */
  heading: string | null
  /** Group whose label stands over the row; null when there is none, and on the group's own line. */
  group: Name | null
  row: Name
  column: Name
  measure: Measure
  /** Why only one edition has it; null where both ask for the same. */
  unmatched: DifferenceOfMeaning | null
  /** Whether it is a group's own line (（三）不予公开 …), added up by us where the page prints only its parts. */
  isGroup: boolean
  /** Whether its group has a line of its own, so that a list of totals leaves it out. */
  isPartOfGroup: boolean
  /** Whether it stands in a 总计 column, or in a table that has none. */
  isTotal: boolean
}

/** One line before findings and changes: the same figure of every report, in the order of the reports. */
export interface AlignedLine extends LinePlace {
  cells: readonly AlignedCell[]
}

/** Why there is no change to show. */
export type NoAmount =
  | 'absent'
  | 'not-in-edition'
  | 'text'
  | 'undecided'
  /** Money without a known unit cannot be set against other money. */
  | 'unit-unknown'

/** Why there is no change in per cent to show. */
export type NoShare = 'no-amount' | 'from-zero' | 'from-blank' | 'small-base' | 'signed-measure'

/** The change from one cell to another; symmetric: back again it is the same with the other sign. */
export interface Change {
  /** Later less earlier; null with the reason beside it. */
  amount: number | null
  whyNoAmount: NoAmount | null
  /** Unit of the amount where it is money; money in different units is told in 万元. */
  unit: string | null
  /** Amount by the earlier number, 0.2 for 20 %; null with the reason beside it. */
  share: number | null
  whyNoShare: NoShare | null
  /** Whether a blank or a dash was counted as 0 on either side. */
  countsBlank: boolean
  /** Whether a blank 总计 was counted as the sum of its parts on either side. */
  standsForParts: boolean
  /** Whether it rests on a cell that is or may be wrong: shown in brackets. */
  isDoubtful: boolean
}

/** One line of a comparison, ready to be shown. */
export interface ComparedLine extends LinePlace {
  cells: readonly ComparedCell[]
  /** From each report to the next: one fewer than reports. */
  changes: readonly Change[]
  /** Median of the numbers in it; null below two numbers and for money in unknown units. */
  median: number | null
  /** Whether two faces, texts or numbers in it differ; cells that do not exist are not compared. */
  isDifferent: boolean
  /** How many reports have the cell at all, blank or not. */
  printedBy: number
}

/** A report in a comparison and what was found in it. */
export interface ComparedReport {
  agency: string
  title: string
  year: number | null
  edition: Edition
  counts: Record<Severity, number>
}

/** What is compared: a report and the check of it. */
export interface ComparisonEntry {
  report: Report
  check: Check
}

/** Reports side by side, figure by figure in the form's order. */
export interface Comparison {
  reports: readonly ComparedReport[]
  /** Editions among them, oldest first. */
  editions: readonly Edition[]
  lines: readonly ComparedLine[]
}

/** Which lines to show. */
export type LineChoice = 'differences' | 'totals' | 'all'

/** How many lines there are and what they hold. */
export interface LineCounts {
  lines: number
  differing: number
  /** Lines that at least two reports print. */
  comparable: number
  /** Lines that only some of the reports can have or do print. */
  onlySome: number
}
