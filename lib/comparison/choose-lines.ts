import type { ComparedLine, LineChoice, LineCounts } from './comparison.ts'

/** What else narrows the lines down. */
export interface ChoiceOptions {
  /** Column of table 三 that stands for the row in a list of totals; 总计 unless another kind of applicant is chosen. */
  applicant?: string
  /** Leaves out lines that not every report prints. */
  hidesOnlySome?: boolean
}

/** Whether a line stands in a list of totals: groups by their sum, table 三 by one column, table 四 by its 总计. */
function isTotalLine(line: ComparedLine, applicant: string): boolean {
  if (line.isPartOfGroup) return false
  return line.table === 'requests' ? line.column.id === applicant : line.isTotal
}

/** Whether only some of the reports print a line. */
export function isOnlySome(line: ComparedLine): boolean {
  return line.printedBy < line.cells.length
}

/** The lines to show, in their order: those that differ, the totals, or all. */
export function chooseLines(
  lines: readonly ComparedLine[],
  choice: LineChoice,
  options: ChoiceOptions = {},
): ComparedLine[] {
  const { applicant = 'total', hidesOnlySome = false } = options
  return lines.filter((line) => {
    if (hidesOnlySome && isOnlySome(line)) return false
    if (choice === 'totals') return isTotalLine(line, applicant)
    return choice === 'all' || line.isDifferent || (isOnlySome(line) && line.printedBy > 0)
  })
}

/** How many lines there are, differ, can be compared, and stand in only some of the reports. */
export function countLines(lines: readonly ComparedLine[]): LineCounts {
  return {
    lines: lines.length,
    differing: lines.filter((line) => line.isDifferent).length,
    comparable: lines.filter((line) => line.printedBy > 1).length,
    onlySome: lines.filter(isOnlySome).length,
  }
}
