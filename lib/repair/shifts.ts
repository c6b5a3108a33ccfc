import { findRepairs, type TimeLimit } from './find-repairs.ts'
import type { Change, LinearSystem, Solution, Values } from './linear-system.ts'
import { Residuals } from './residuals.ts'

/** Slips that put many right numbers in wrong cells, or one line's numbers in another's. */
export type Shift = 'row-shifted' | 'column-shifted' | 'total-copied'

/** Cells that stand in a row or column beside one another, in the table's order. */
export interface Line {
  shift: Exclude<Shift, 'total-copied'>
  cells: readonly string[]
}

/** A line of totals, and the lines from which it may have been copied by mistake, cell by cell. */
export interface CopiedTotals {
  cells: readonly string[]
  sources: readonly (readonly string[])[]
}

/** The lines of a table along which numbers slip. */
export interface Lines {
  lines: readonly Line[]
  totals: readonly CopiedTotals[]
}

/** A slip of a whole line, and the changes that undo it. */
export interface ShiftRepair {
  shift: Shift
  changes: Solution
}

/** So many failing equations must come right before a slip of a whole line is believed. */
const LEAST_PROOFS = 2

/** So many numbers that moved together are believed on one: by chance three or more seldom come to a total elsewhere. */
const MANY = 4

/** Whether all holds is known at once; what does not hold is not searched. */
const AT_ONCE: TimeLimit = { now: () => 0, milliseconds: 0 }

/** Numbers that come to less than this agree with others too often by chance to be a copy of them. */
const LEAST_COPIED = 10

/**
 * The slips of whole lines that, undone, make every equation hold: values one place off along a row or a column, or
 * totals copied from the wrong line. Only those that change the fewest cells; none when all holds already.
 */
export function findShifts(system: LinearSystem, values: Values, { lines, totals }: Lines): ShiftRepair[] {
  const residuals = new Residuals(system, values)
  if (residuals.failing === 0) return []
  const isPrinted = ({ cells }: { cells: readonly string[] }) => cells.every((cell) => residuals.has(cell))
  const found = [
    ...lines
      .filter(isPrinted)
      .flatMap(({ shift, cells }) =>
        [cells, cells.toReversed()]
          .flatMap((order) => [...movesBack(order, residuals)])
          .map((moved) => ({ shift, changes: changesTo(values, moved) })),
      ),
    ...totals
      .filter(isPrinted)
      .flatMap((line) => undoCopy(line, residuals) ?? [])
      .map((wanted) => ({ shift: 'total-copied' as const, changes: changesTo(values, wanted) })),
  ]
  const holding = found.filter(({ shift, changes }) => {
    const next = { ...values, ...Object.fromEntries(changes.map(({ variable, to }) => [variable, to])) }
    return changes.length > (shift === 'total-copied' ? 0 : 1) && findRepairs(system, next, AT_ONCE).outcome === 'holds'
  })
  const fewest = Math.min(...holding.map(({ changes }) => changes.length))
  return distinct(holding.filter(({ changes }) => changes.length === fewest))
}

/**
 * Every way to move a stretch of a line back by one place so that all equations hold that can be told: its first cell was
 * left empty, the cell after its last is empty then, or takes what the equations want. A number chosen to please one
 * equation proves nothing by it, so two others must have failed before, or one where many numbers moved.
 */
function* movesBack(cells: readonly string[], residuals: Residuals): Generator<Map<string, number>> {
  const { failing } = residuals
  for (const [first, start] of cells.entries()) {
    if (residuals.valueOf(start) !== 0) continue
    const moved = new Map<string, number>()
    let target = start
    for (const source of cells.slice(first + 1)) {
      const value = residuals.valueOf(source)
      if (value !== 0 || residuals.valueOf(target) !== 0) {
        residuals.change(target, value)
        moved.set(target, value)
      }
      if (residuals.failingBeside(source) === 0) {
        const wanted = residuals.wantedAt(source)
        const proofs = failing - (wanted === 0 ? 0 : 1)
        const many = [...moved.values()].filter((value) => value > 0).length
        if (wanted !== null && (proofs >= LEAST_PROOFS || (proofs > 0 && many >= MANY)))
          yield new Map(moved).set(source, wanted)
      }
      target = source
    }
    residuals.reset()
  }
}

/** The totals as their sums want them, where the line says what another one says; null where it does not. */
function undoCopy({ cells, sources }: CopiedTotals, residuals: Residuals): Map<string, number> | null {
  const isTelling = cells.reduce((sum, cell) => sum + residuals.valueOf(cell), 0) >= LEAST_COPIED
  const isCopyOf = (source: readonly string[]) =>
    cells.every((cell, at) => residuals.valueOf(cell) === residuals.valueOf(source[at] ?? ''))
  if (!isTelling || !sources.some(isCopyOf)) return null
  const wanted = new Map<string, number>()
  for (const cell of cells) {
    const value = residuals.wantedAt(cell, cells)
    if (value === null) return null
    wanted.set(cell, value)
  }
  return wanted
}

function changesTo(values: Values, next: ReadonlyMap<string, number>): Change[] {
  return [...next]
    .filter(([cell, to]) => (values[cell] ?? 0) !== to)
    .map(([variable, to]) => ({ variable, from: values[variable] ?? null, to }))
}

function distinct(shifts: readonly ShiftRepair[]): ShiftRepair[] {
  const keyOf = ({ changes }: ShiftRepair) =>
    changes
      .map(({ variable, to }) => `${variable}=${to}`)
      .sort()
      .join()
  return shifts.filter((shift, at) => shifts.findIndex((other) => keyOf(other) === keyOf(shift)) === at)
}
