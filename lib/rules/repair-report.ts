import { otherRowsOf, partsOfTotal, standingFigure } from '#lib/figures/standing-value.ts'
import type { FigureKey } from '#lib/form/form.ts'
import { type Sum, sumsOfForm } from '#lib/form/sums.ts'
import { findRepairs, type TimeLimit } from '#lib/repair/find-repairs.ts'
import { linesOfForm } from '#lib/repair/form-lines.ts'
import type { Change, Equation, LinearSystem, Solution, Values } from '#lib/repair/linear-system.ts'
import { findShifts, type Shift } from '#lib/repair/shifts.ts'
import { slipOfChange } from '#lib/repair/slips.ts'
import type { CellChange, Repair } from '#lib/report/finding.ts'
import type { Report } from '#lib/report/report.ts'

/** The sums of a report as equations over its cells, with their values. */
export interface SumSystem {
  system: LinearSystem
  values: Values
}

/**
 * The system of all sums that a report's print can decide: a cell that is text, or is not printed, leaves its sums out;
 * a blank 总计 over filled parts takes whatever its sum wants, at no cost.
 */
export function systemOfReport(report: Report): SumSystem {
  const other = otherRowsOf(report)
  const isReadable = (key: FigureKey) => Object.hasOwn(report.figures, key) && report.figures[key]?.state !== 'text'
  const sums = sumsOfForm(other).filter((sum) => [...sum.left, ...sum.right].every(isReadable))
  const keys = [...new Set(sums.flatMap((sum) => [...sum.left, ...sum.right]))]
  const free = keys.filter(
    (key) => partsOfTotal(key, other).length > 0 && standingFigure(report, key).standing === 'parts',
  )
  const values = Object.fromEntries(keys.map((key) => [key, report.figures[key]?.value ?? null]))
  return { system: { equations: sums.map(equationOf), free }, values }
}

function equationOf(sum: Sum): Equation {
  return {
    terms: [
      ...sum.left.map((variable) => ({ variable, coefficient: 1 })),
      ...sum.right.map((variable) => ({ variable, coefficient: -1 })),
    ],
    constant: 0,
  }
}

/**
 * The fewest cells whose change makes every sum of tables 三 and 四 hold; null when all hold or none can be decided. A
 * slip of a whole line that, undone, does so too comes first among the solutions, whatever it costs.
 */
export function repairReport(report: Report, limit?: TimeLimit): Repair | null {
  const { system, values } = systemOfReport(report)
  const repairs = findRepairs(system, values, limit)
  if (repairs.outcome === 'holds' || repairs.outcome === 'undecided' || repairs.outcome === 'impossible') return null
  const shifts = findShifts(system, values, linesOfForm(otherRowsOf(report))).filter(({ shift, changes }) =>
    isTelling(shift, changes, repairs.size),
  )
  const shifted = shifts.map(({ shift, changes }) => cellChanges(changes, () => shift))
  const others = repairs.solutions.filter((solution) => !shifts.some(({ changes }) => isSame(changes, solution)))
  return {
    size: repairs.size ?? 0,
    certain: [...repairs.certain],
    solutions: [...shifted, ...others.map((solution) => cellChanges(solution, slipOfChange))],
    complete: repairs.complete,
  }
}

/** One number in a neighbour's cell is a smallest answer among others; it says more only where several moved together. */
function isTelling(shift: Shift, changes: Solution, size: number | null): boolean {
  const moved = changes.filter(({ to }) => to !== 0).length
  return shift === 'total-copied' || moved > 1 || changes.length === size
}

function isSame(one: Solution, other: Solution): boolean {
  return (
    one.length === other.length &&
    one.every(({ variable, to }) => other.some((change) => change.variable === variable && change.to === to))
  )
}

function cellChanges(solution: Solution, reasonOf: (change: Change) => string | null): CellChange[] {
  return solution.map((change) => ({
    figure: change.variable,
    from: change.from,
    to: change.to,
    reason: reasonOf(change),
  }))
}
