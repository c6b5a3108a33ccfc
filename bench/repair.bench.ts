import { findRepairs } from '#lib/repair/find-repairs.ts'
import type { Repairs } from '#lib/repair/linear-system.ts'
import { randomFrom } from '#tests/generate/random.ts'
import { applySolution, holds } from '#tests/repair/brute-force.ts'
import { FORM_SYSTEM, type PlantedForm, plantWrongCells, type Spread } from '#tests/repair/form-system.ts'
import { loadSolver, type Solver } from './integer-program.ts'

/** Random forms for each number of wrong cells, and how many of them the solver gets. */
const FORMS = 200
const FORMS_FOR_SOLVER = 40
/** Milliseconds after which a search is cut short here. */
const LIMIT = 10_000

/** Times in milliseconds: the middle one, the one that 19 of 20 stay below, and the longest. */
interface Times {
  p50: number
  p95: number
  max: number
}

function summarize(took: readonly number[]): Times {
  const sorted = took.toSorted((one, other) => one - other)
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
  return { p50: at(0.5), p95: at(0.95), max: at(1) }
}

/** The result of some work and the time of the fastest of its runs, which is the one that nothing else disturbed. */
function timed<T>(work: () => T, runs = 3): { result: T; took: number } {
  const start = performance.now()
  const result = work()
  const took = performance.now() - start
  return { result, took: runs > 1 ? Math.min(took, timed(work, runs - 1).took) : took }
}

function plantForms(count: number, spread: Spread, forms: number): PlantedForm[] {
  return Array.from({ length: forms }, (_, seed) => plantWrongCells(randomFrom(seed * 31 + count), count, spread))
}

const repairForm = ({ values }: PlantedForm) =>
  findRepairs(FORM_SYSTEM, values, { now: () => performance.now(), milliseconds: LIMIT })

/** Whether every answer makes all sums hold with so many changes to whole numbers ≥ 0. */
function isRight({ values }: PlantedForm, { solutions, size }: Repairs): boolean {
  return solutions.every(
    (solution) =>
      solution.length === size &&
      solution.every(({ from, to }) => Number.isSafeInteger(to) && to >= 0 && to !== from) &&
      holds(FORM_SYSTEM, applySolution(values, solution)),
  )
}

/** Whether one of the answers is the truth. */
function hasTruth({ truth, values }: PlantedForm, { solutions }: Repairs): boolean {
  return solutions.some((solution) =>
    Object.entries(applySolution(values, solution)).every(([cell, value]) => value === truth[cell]),
  )
}

/** One line of the table of our own search. */
function benchSearch(count: number, spread: Spread): (string | number)[] {
  const runs = plantForms(count, spread, FORMS).map((form) => ({ form, ...timed(() => repairForm(form)) }))
  const { p50, p95, max } = summarize(runs.map(({ took }) => took))
  const tell = (has: (form: PlantedForm, repairs: Repairs) => boolean) =>
    runs.filter(({ form, result }) => has(form, result)).length
  return [
    spread,
    count,
    ...[p50, p95, max].map((time) => time.toFixed(2)),
    tell((form, repairs) => !isRight(form, repairs)),
    tell(hasTruth),
    tell((_, { size }) => size !== null && size < count),
    tell((_, { outcome, complete }) => outcome !== 'cut-short' && !complete),
    tell((_, { outcome }) => outcome === 'cut-short'),
  ]
}

/** One line of the table of the solver: its time, and where it differs from our search. */
function benchSolver(solve: Solver, count: number): (string | number)[] {
  const runs = plantForms(count, 'anywhere', FORMS_FOR_SOLVER).map((form) => {
    const { result, took } = timed(() => solve(FORM_SYSTEM, form.values), count < 4 ? 3 : 1)
    const changed = Object.entries(result?.values ?? {}).filter(([cell, value]) => value !== form.values[cell])
    const isTrue =
      result !== null &&
      holds(FORM_SYSTEM, result.values) &&
      changed.length === result.size &&
      changed.every(([, value]) => (value ?? 0) >= 0)
    return { took, isTrue, size: result?.size ?? null, ours: repairForm(form).size }
  })
  const { p50, p95, max } = summarize(runs.map(({ took }) => took))
  return [
    count,
    ...[p50, p95, max].map((time) => time.toFixed(2)),
    runs.filter(({ size }) => size === null).length,
    runs.filter(({ size, isTrue }) => size !== null && !isTrue).length,
    runs.filter(({ isTrue, size, ours }) => isTrue && size !== null && ours !== null && size > ours).length,
    runs.filter(({ isTrue, size, ours }) => isTrue && size !== null && ours !== null && size < ours).length,
  ]
}

function tabulate(heads: readonly string[], lines: readonly (string | number)[][]): string {
  const widths = heads.map((head, at) => Math.max(head.length, ...lines.map((line) => String(line[at]).length)))
  const write = (line: readonly (string | number)[]) =>
    line.map((entry, at) => String(entry).padStart(widths[at] ?? 0)).join('  ')
  return [heads, ...lines].map(write).join('\n')
}

/** Speed and correctness of the search for the wrong cells on the full form, beside HiGHS; target p95 < 5 ms up to 3. */
export async function benchRepair(): Promise<string> {
  const [form] = plantForms(3, 'anywhere', 1)
  const cold = form === undefined ? 0 : timed(() => repairForm(form), 1).took
  for (const warming of plantForms(2, 'anywhere', FORMS)) repairForm(warming)
  const counts = [1, 2, 3, 4, 5, 6]
  const spreads: Spread[] = ['anywhere', 'one-row']
  const ours = spreads.flatMap((spread) => counts.map((count) => benchSearch(count, spread)))
  const solve = await loadSolver()
  const theirs = counts.map((count) => benchSolver(solve, count))
  return [
    `Repair, ${FORMS} random forms a line, each the fastest of 3 runs; the very first call took ${cold.toFixed(1)} ms`,
    tabulate(
      [
        'wrong cells',
        'number',
        'p50 ms',
        'p95 ms',
        'max ms',
        'not right',
        'truth given',
        'smaller',
        '> 20 answers',
        'cut short',
      ],
      ours,
    ),
    '',
    `HiGHS, the first ${FORMS_FOR_SOLVER} of them, anywhere; called optimal by it, but`,
    tabulate(
      ['number', 'p50 ms', 'p95 ms', 'max ms', 'no answer', 'sums broken', 'larger than ours', 'smaller than ours'],
      theirs,
    ),
  ].join('\n')
}

if (import.meta.main) console.info(await benchRepair())
