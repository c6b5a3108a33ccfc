import type { Equation, LinearSystem, Values } from './linear-system.ts'

/** One equation over the columns of its cluster. */
export interface Row {
  columns: number[]
  coefficients: number[]
  /** What the values leave of the constant; 0 when the equation holds. */
  residual: number
}

/** Equations that hang together through variables that may change; repairs of different clusters do not touch. */
export interface Cluster {
  /** Ids by column, in the order in which the system names them. */
  variables: string[]
  /** Place of each column among all variables of the system. */
  places: number[]
  /** Values by column; null for blanks and for free variables. */
  values: (number | null)[]
  /** Costs by column; 0 for free variables. */
  weights: number[]
  rows: Row[]
}

/** Splits a system into its clusters; null when a value is no whole number or a sum reaches 2^53. */
export function splitSystem(system: LinearSystem, values: Values): Cluster[] | null {
  const fixed = new Set(system.fixed)
  const free = new Set(system.free)
  const countOf = (variable: string) => (free.has(variable) ? 0 : (values[variable] ?? 0))
  if (!system.equations.every((equation) => isExact(equation, countOf))) return null

  const equations = system.equations.map(gatherTerms)
  const places = new Map<string, number>()
  for (const variable of equations.flatMap((terms) => [...terms.keys()])) {
    if (!fixed.has(variable) && !places.has(variable)) places.set(variable, places.size)
  }
  const isOpen = (variable: string) => places.has(variable)
  const leaders = joinByEquation(equations.map((terms) => [...terms.keys()].filter(isOpen)))

  const clusters = new Map<string | Equation, Cluster>()
  const columns = new Map<string, number>()
  for (const [variable, place] of places) {
    const cluster = takeCluster(clusters, leaders(variable))
    columns.set(variable, cluster.variables.length)
    cluster.variables.push(variable)
    cluster.places.push(place)
    cluster.values.push(free.has(variable) ? null : (values[variable] ?? null))
    cluster.weights.push(free.has(variable) ? 0 : weightOf(system, variable))
  }
  for (const [at, equation] of system.equations.entries()) {
    const terms = [...(equations[at] ?? [])].filter(([variable]) => isOpen(variable))
    const first = terms[0]?.[0]
    takeCluster(clusters, first === undefined ? equation : leaders(first)).rows.push({
      columns: terms.map(([variable]) => columns.get(variable) ?? 0),
      coefficients: terms.map(([, coefficient]) => coefficient),
      residual: equation.terms.reduce(
        (left, term) => left - term.coefficient * countOf(term.variable),
        equation.constant,
      ),
    })
  }
  return [...clusters.values()]
}

/** Whether every number of the equation is whole and what it adds up on either side stays below 2^53. */
function isExact(equation: Equation, countOf: (variable: string) => number): boolean {
  const products = equation.terms.map(({ variable, coefficient }) => coefficient * countOf(variable))
  const side = (sign: number) =>
    [...products, -equation.constant].reduce((total, product) => total + Math.max(0, sign * product), 0)
  return (
    [...products, equation.constant].every(Number.isSafeInteger) &&
    equation.terms.every((term) => Number.isSafeInteger(term.coefficient)) &&
    side(1) <= Number.MAX_SAFE_INTEGER &&
    side(-1) <= Number.MAX_SAFE_INTEGER
  )
}

/** Coefficients by variable, a variable that is named twice only once, none that cancel out. */
function gatherTerms(equation: Equation): Map<string, number> {
  const gathered = new Map<string, number>()
  for (const { variable, coefficient } of equation.terms) {
    gathered.set(variable, (gathered.get(variable) ?? 0) + coefficient)
  }
  return new Map([...gathered].filter(([, coefficient]) => coefficient !== 0))
}

/** For each name one that stands for all that are joined to it through common equations (union–find). */
function joinByEquation(groups: readonly string[][]): (name: string) => string {
  const parents = new Map<string, string>()
  const leader = (name: string): string => {
    const parent = parents.get(name) ?? name
    if (parent === name) return name
    const top = leader(parent)
    parents.set(name, top)
    return top
  }
  for (const [first, ...others] of groups) {
    if (first !== undefined) for (const other of others) parents.set(leader(other), leader(first))
  }
  return leader
}

/** Equations without any open variable stand alone, under themselves as key. */
function takeCluster(clusters: Map<string | Equation, Cluster>, key: string | Equation): Cluster {
  const known = clusters.get(key)
  if (known !== undefined) return known
  const cluster: Cluster = { variables: [], places: [], values: [], weights: [], rows: [] }
  clusters.set(key, cluster)
  return cluster
}

function weightOf(system: LinearSystem, variable: string): number {
  const weight = system.weights?.[variable] ?? 1
  if (!Number.isSafeInteger(weight) || weight < 1) throw new RangeError(`weight of ${variable}: ${weight}`)
  return weight
}
