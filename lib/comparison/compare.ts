import type { FigureKey } from '#lib/form/form.ts'
import type { Check } from '#lib/report/finding.ts'
import { countGroups, groupFindings } from '#lib/rules/group-findings.ts'
import { alignReports, editionsOf } from './align.ts'
import { markCells, restsOnDoubt } from './cell-marks.ts'
import { changeBetween } from './change.ts'
import type {
  AlignedCell,
  AlignedLine,
  ComparedCell,
  ComparedLine,
  ComparedMark,
  Comparison,
  ComparisonEntry,
} from './comparison.ts'
import { inWan } from './money.ts'
import { spreadOf } from './spread.ts'

/** Reports side by side, in the order given: any number, of any organs, years and editions; none gives no lines. */
export function compareReports(entries: readonly ComparisonEntry[]): Comparison {
  const reports = entries.map(({ report }) => report)
  const marks = entries.map(({ check }) => markCells(check))
  return {
    reports: entries.map(({ report, check }) => ({
      agency: report.agency,
      title: report.title,
      year: report.year,
      edition: report.edition,
      counts: countsOf(check),
    })),
    editions: editionsOf(reports),
    lines: alignReports(reports).map((line) => compareLine(line, marks)),
  }
}

function countsOf(check: Check) {
  return countGroups(groupFindings(check.findings, check.repair))
}

function compareLine(line: AlignedLine, marks: readonly ReadonlyMap<FigureKey, ComparedMark>[]): ComparedLine {
  const cells = line.cells.map((cell, at) => markCell(cell, marks[at] ?? new Map()))
  const changes = cells.slice(1).map((later, at) => changeBetween(cells[at] ?? later, later, line.measure))
  return {
    ...line,
    cells,
    changes,
    median: medianOf(line),
    isDifferent: hasDifference(line),
    printedBy: cells.filter(isPrinted).length,
  }
}

function markCell(cell: AlignedCell, marks: ReadonlyMap<FigureKey, ComparedMark>): ComparedCell {
  const [source] = cell.sources
  return {
    ...cell,
    mark: cell.summedRows === null && source !== undefined ? (marks.get(source) ?? null) : null,
    isDoubtful: restsOnDoubt(marks, cell.sources) || restsOnDoubt(marks, cell.restsOn),
  }
}

/** Whether the page prints the cell, or at least one row of a sum of ours. */
function isPrinted(cell: AlignedCell): boolean {
  return cell.face !== 'absent' && cell.face !== 'not-in-edition'
}

/** Whether what is printed differs in face, number or text; the same amount of money in another unit does not. */
function hasDifference(line: AlignedLine): boolean {
  const [first, ...others] = line.cells.filter(isPrinted).map((cell) => {
    const amount = line.measure === 'money' && cell.value !== null ? inWan(cell.value, cell.unit) : null
    const value = amount === null ? `${cell.value} ${cell.unit ?? ''}` : `${amount} 万元`
    return `${cell.face}|${cell.face === 'text' ? cell.text : value}`
  })
  return others.some((other) => other !== first)
}

function medianOf(line: AlignedLine): number | null {
  const numbers = line.cells.flatMap((cell) => (cell.value === null ? [] : [cell]))
  const values = numbers.map((cell) => (line.measure === 'money' ? inWan(cell.value ?? 0, cell.unit) : cell.value))
  const known = values.filter((value) => value !== null)
  return known.length < 2 || known.length < values.length ? null : (spreadOf(known)?.median ?? null)
}
