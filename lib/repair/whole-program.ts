import { type Lattice, solveInWholeNumbers } from './lattice.ts'
import { type Point, type Program, relax, type Vertex } from './relaxation.ts'

/** The least value of an objective, `none` without any solution, `unknown` where the search was given up. */
export type Least = { value: bigint } | 'none' | 'unbounded' | 'unknown'

/** Relaxations that one search may solve; the sums of a form need one, for their vertices are whole. */
const PATIENCE = 200

/** An end set to a coordinate, a variable or the steps along a direction: an upper (1) or a lower (−1) one. */
interface End {
  coordinate: number
  side: 1n | -1n
  limit: bigint
}

/** A part of the search: its ends, and how often each coordinate has been split on the way to it. */
interface Part {
  ends: readonly End[]
  splits: readonly number[]
}

/**
 * Finds the least Σ objective[k] · x[k] over the whole solutions of a program, by branch and bound (Land & Doig 1960)
 * with exact relaxations over the lattice of the whole solutions of its equations, so that only signs are left to it.
 */
export function findLeast(program: Program, objective: readonly bigint[]): Least {
  const lattice = solveInWholeNumbers(program, objective)
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
  const open: Part[] = [{ ends: [], splits: [...lattice.origin, ...lattice.directions].map(() => 0) }]
  let best: bigint | null = null
  for (let solved = 0; open.length > 0; solved++) {
    if (solved >= PATIENCE) return 'unknown'
    const part = open.pop() as Part
    const vertex = relaxOnLattice(lattice, objective, part.ends)
    if (typeof vertex === 'string') continue
    const { numerators, denominator } = vertex
    const value = objective.reduce((sum, weight, at) => sum + weight * (numerators[at] ?? 0n), 0n)
    if (best !== null && value >= best * denominator) continue
    const broken = [...numerators.keys()].filter((at) => (numerators[at] ?? 0n) % denominator !== 0n)
    if (broken.length === 0) best = value / denominator
    else open.push(...split(part, broken, vertex))
  }
  return best === null ? 'none' : { value: best }
}

/** The two parts on either side of a broken coordinate, the one split least often: none is split for ever. */
function split({ ends, splits }: Part, broken: readonly number[], { numerators, denominator }: Point): Part[] {
  const splitsOf = (coordinate: number) => splits[coordinate] ?? 0
  const coordinate = broken.reduce((best, each) => (splitsOf(each) < splitsOf(best) ? each : best))
  const numerator = numerators[coordinate] ?? 0n
  const below = numerator / denominator - (numerator < 0n ? 1n : 0n)
  const sides = [{ coordinate, side: 1n, limit: below } as const, { coordinate, side: -1n, limit: below + 1n } as const]
  return sides.map((end) => ({
    ends: [...ends.filter((other) => other.coordinate !== coordinate || other.side !== end.side), end],
    splits: splits.with(coordinate, splitsOf(coordinate) + 1),
  }))
}

/**
 * The relaxation over x ≥ 0 and the steps along each direction, which have a positive and a negative part:
 * x − Σ (forth − back) · direction = origin; and one more variable for each end. Its coordinates are x, then the steps.
 */
function relaxOnLattice(lattice: Lattice, objective: readonly bigint[], ends: readonly End[]): Vertex {
  const { origin, directions } = lattice
  const width = origin.length
  const row = (coordinate: (at: number) => bigint, spare: (end: number) => bigint) => [
    ...origin.map((_, at) => coordinate(at)),
    ...directions.map((_, at) => coordinate(width + at)),
    ...directions.map((_, at) => -coordinate(width + at)),
    ...ends.map((_, at) => spare(at)),
  ]
  const unit = (at: number) => (other: number) => (other === at ? 1n : 0n)
  const pathOf = (at: number) => (coordinate: number) =>
    coordinate < width ? unit(at)(coordinate) : -(directions[coordinate - width]?.[at] ?? 0n)
  const nothing = () => 0n
  const vertex = relax(
    {
      rows: [
        ...origin.map((_, at) => row(pathOf(at), nothing)),
        ...ends.map(({ coordinate, side }, end) => row(unit(coordinate), (other) => side * unit(end)(other))),
      ],
      right: [...origin, ...ends.map(({ limit }) => limit)],
    },
    row((at) => objective[at] ?? 0n, nothing),
  )
  if (typeof vertex === 'string') return vertex
  const { numerators, denominator } = vertex
  const back = numerators.slice(width + directions.length)
  const steps = numerators.slice(width, width + directions.length).map((forth, at) => forth - (back[at] ?? 0n))
  return { numerators: [...numerators.slice(0, width), ...steps], denominator }
}
