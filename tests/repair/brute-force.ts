import type { LinearSystem, Repairs, Values } from '#lib/repair/linear-system.ts'

/** The least and the most value that each changed variable takes. */
export type Ranges = Map<string, { least: number; most: number }>

/** Whether every equation holds. */
export function holds(system: LinearSystem, values: Values): boolean {
  return system.equations.every(
    ({ terms, constant }) =>
      terms.reduce((sum, { variable, coefficient }) => sum + coefficient * (values[variable] ?? 0), 0) === constant,
  )
}

/** All smallest repairs with no value above `most`, by their variables, sorted: all sets and all values are tried. */
export function tryEverything(
  system: LinearSystem,
  values: Values,
  most: number,
): { size: number; repairs: Map<string, Ranges> } {
  const free = [...(system.free ?? [])]
  const closed = new Set([...free, ...(system.fixed ?? [])])
  const named = new Set(system.equations.flatMap(({ terms }) => terms.map(({ variable }) => variable)))
  const sets = allSubsets([...named].filter((variable) => !closed.has(variable)).sort())
    .map((variables) => ({ variables, size: variables.reduce((sum, each) => sum + (system.weights?.[each] ?? 1), 0) }))
    .sort((one, other) => one.size - other.size)
  const repairs = new Map<string, Ranges>()
  let size = Number.POSITIVE_INFINITY
  for (const set of sets) {
    if (set.size > size) break
    const ranges = tryValues(system, values, [...set.variables, ...free], most)
    if (ranges === null) continue
    size = set.size
    repairs.set(set.variables.join(' '), ranges)
  }
  return { size, repairs }
}

/** The values that each variable takes when all assignments up to `most` are tried; null when none holds. */
function tryValues(system: LinearSystem, values: Values, variables: string[], most: number): Ranges | null {
  const rows = system.equations.map(({ terms, constant }) => {
    const sumOf = (chosen: typeof terms) => chosen.reduce((sum, { coefficient }) => sum + coefficient, 0)
    const coefficients = variables.map((variable) => sumOf(terms.filter((term) => term.variable === variable)))
    const kept = terms.filter(({ variable }) => !variables.includes(variable))
    return {
      coefficients,
      left: kept.reduce((left, term) => left - term.coefficient * (values[term.variable] ?? 0), constant),
      // What the variables from each on can add at most and at least.
      highest: variables.map((_, at) => most * sum(coefficients.slice(at).filter((each) => each > 0))),
      lowest: variables.map((_, at) => most * sum(coefficients.slice(at).filter((each) => each < 0))),
    }
  })
  const chosen: number[] = []
  const found: Ranges = new Map()
  let hasAny = false
  const descend = () => {
    const depth = chosen.length
    for (const row of rows) if (row.left > (row.highest[depth] ?? 0) || row.left < (row.lowest[depth] ?? 0)) return
    if (depth === variables.length) {
      hasAny = true
      for (const [at, value] of chosen.entries()) widen(found, variables[at] ?? '', value)
      return
    }
    for (let value = 0; value <= most; value++) {
      chosen.push(value)
      for (const row of rows) row.left -= value * (row.coefficients[depth] ?? 0)
      descend()
      for (const row of rows) row.left += value * (row.coefficients[depth] ?? 0)
      chosen.pop()
    }
  }
  descend()
  return hasAny ? found : null
}

function widen(ranges: Ranges, variable: string, value: number): void {
  const range = ranges.get(variable) ?? { least: value, most: value }
  ranges.set(variable, { least: Math.min(range.least, value), most: Math.max(range.most, value) })
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

function allSubsets(names: readonly string[]): string[][] {
  const count = 2 ** names.length
  return Array.from({ length: count }, (_, bits) => names.filter((_, at) => (bits >> at) % 2 === 1))
}

/** The values after a solution of an answer, for the variables that it names. */
export function applySolution(values: Values, solution: Repairs['solutions'][number]): Values {
  return { ...values, ...Object.fromEntries(solution.map(({ variable, to }) => [variable, to])) }
}
