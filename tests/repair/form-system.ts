import { figureKey } from '#lib/form/figures.ts'
import { type Sum, sumsOfForm } from '#lib/form/sums.ts'
import type { LinearSystem } from '#lib/repair/linear-system.ts'
import { consistentNumbers } from '#tests/generate/numbers.ts'
import type { Random } from '#tests/generate/random.ts'

/** Tables 三 and 四 of the full form: 190 cells and 42 sums. */
export const FORM_SYSTEM: LinearSystem = {
  equations: sumsOfForm('three').map(({ left, right }: Sum) => ({
    terms: [
      ...left.map((variable) => ({ variable, coefficient: 1 })),
      ...right.map((variable) => ({ variable, coefficient: -1 })),
    ],
    constant: 0,
  })),
}

/** The cells of the form system, in its order. */
export const FORM_CELLS = [
  ...new Set(FORM_SYSTEM.equations.flatMap(({ terms }) => terms.map(({ variable }) => variable))),
]

/** Where wrong cells are planted: anywhere, or all in one row of table 三. */
export type Spread = 'anywhere' | 'one-row'

/** Figures in which every sum holds, and the same with cells made wrong. */
export interface PlantedForm {
  truth: Record<string, number>
  values: Record<string, number>
  planted: string[]
}

/** Fills the form at random with every sum holding, then makes so many cells wrong. */
export function plantWrongCells(random: Random, count: number, spread: Spread = 'anywhere'): PlantedForm {
  const size = random.pick([6, 60, 900, 14_000])
  const numbers = consistentNumbers(random, size, '2021', 'three')
  const truth = Object.fromEntries(FORM_CELLS.map((cell) => [cell, numbers.get(cell) ?? 0]))
  const values = { ...truth }
  const cells = spread === 'one-row' ? cellsOfOneRow(random) : FORM_CELLS
  const planted = new Set<string>()
  while (planted.size < count) planted.add(cells[random.whole(0, cells.length - 1)] ?? '')
  for (const cell of planted) values[cell] = spoil(random, truth[cell] ?? 0)
  return { truth, values, planted: [...planted] }
}

function cellsOfOneRow(random: Random): string[] {
  const rows = sumsOfForm('three').filter(({ rule }) => rule === 'applicants-add-up')
  const row = rows[random.whole(0, rows.length - 1)]
  return row === undefined ? [figureKey('requests.received', 'total')] : [...row.left, ...row.right]
}

/** Another whole number ≥ 0, near or far. */
function spoil(random: Random, value: number): number {
  const wrong = random.chance(0.5) ? random.whole(0, value * 2 + 9) : Math.max(0, value + random.whole(-3, 3))
  return wrong === value ? value + 1 : wrong
}
