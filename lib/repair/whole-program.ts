import { type Lattice, solveInWholeNumbers } from './lattice.ts'
import { type Program, relax } from './relaxation.ts'

/** The least value of an objective, `none` without any solution, `unknown` where the search was given up. */
export type Least = { value: bigint } | 'none' | 'unbounded' | 'unknown'

/** Relaxations that one search may solve; the sums of a form need one, for their vertices are whole. */
const PATIENCE = 400

/** A part of the search: ends that were set to the steps along one direction, upper (1) or lower (−1) ones. */
interface End {
  direction: number
  side: 1n | -1n
  limit: bigint
}

/**
 * Finds the least Σ objective[k] · x[k] over the whole solutions of a program, by branch and bound (Land & Doig 1960)
 * with exact relaxations over the lattice of the whole solutions of its equations, so that only signs are left to it.
 */
export function findLeast(program: Program, objective: readonly bigint[]): Least {
  const lattice = solveInWholeNumbers(program, objective.length)
  if (lattice === null) return 'none'
  if (relaxOnLattice(lattice, objective, []) !== 'unbounded') return branchAndBound(lattice, objective)
  // An unbounded direction of whole-number rows is a whole one, so any whole solution at all makes it unbounded.
  const some = branchAndBound(
    lattice,
    objective.map(() => 0n),
  )
  return typeof some === 'string' ? some : 'unbounded'
}

function branchAndBound(lattice: Lattice, objective: readonly bigint[]): Least {
  const open: End[][] = [[]]
  let best: bigint | null = null
  for (let solved = 0; open.length > 0; solved++) {
    if (solved >= PATIENCE) return 'unknown'
    const ends = open.pop() as End[]
    const vertex = relaxOnLattice(lattice, objective, ends)
    if (typeof vertex === 'string') continue
    const { value, steps, denominator } = vertex
    if (best !== null && value >= best * denominator) continue
    const direction = steps.findIndex((step) => step % denominator !== 0n)
    const step = steps[direction] ?? 0n
    const limit = step / denominator - (step < 0n ? 1n : 0n)
    if (direction < 0) best = value / denominator
    else open.push([...ends, { direction, side: 1n, limit }], [...ends, { direction, side: -1n, limit: limit + 1n }])
  }
  return best === null ? 'none' : { value: best }
}

/**
 * The relaxation over x ≥ 0 and the steps along each direction, which have a positive and a negative part:
 * x − Σ (forth − back) · direction = origin; and one more variable for each end. All is over `denominator`.
 */
function relaxOnLattice({ origin, directions }: Lattice, objective: readonly bigint[], ends: readonly End[]) {
  const row = (x: (at: number) => bigint, step: (direction: number) => bigint, spare: (end: number) => bigint) => [
    ...origin.map((_, at) => x(at)),
    ...directions.map((_, direction) => step(direction)),
    ...directions.map((_, direction) => -step(direction)),
    ...ends.map((_, end) => spare(end)),
  ]
  const unit = (at: number) => (other: number) => (other === at ? 1n : 0n)
  const nothing = () => 0n
  const vertex = relax(
    {
      rows: [
        ...origin.map((_, at) => row(unit(at), (direction) => -(directions[direction]?.[at] ?? 0n), nothing)),
        ...ends.map((end, at) => row(nothing, unit(end.direction), (other) => end.side * unit(at)(other))),
      ],
      right: [...origin, ...ends.map(({ limit }) => limit)],
    },
    row((at) => objective[at] ?? 0n, nothing, nothing),
  )
  if (typeof vertex === 'string') return vertex
  const { numerators, denominator } = vertex
  const part = (from: number) => numerators.slice(from, from + directions.length)
  const back = part(origin.length + directions.length)
  return {
    value: objective.reduce((sum, weight, at) => sum + weight * (numerators[at] ?? 0n), 0n),
    steps: part(origin.length).map((forth, direction) => forth - (back[direction] ?? 0n)),
    denominator,
  }
}
