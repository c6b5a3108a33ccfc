import type { LinearSystem, Values } from './linear-system.ts'

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
  const { variables, rows } = numberVariables(system)
  const fixed = new Set(system.fixed)
  const free = new Set(system.free)
  const counts = variables.map((variable) => (free.has(variable) ? 0 : (values[variable] ?? 0)))
  if (!rows.every((row) => settleResidual(row, counts))) return null

  const isOpen = variables.map((variable) => !fixed.has(variable))
  const leaders = joinByRow(rows, isOpen)
  const clusters = new Map<number, Cluster>()
  const columns = new Int32Array(variables.length)
  for (const [place, variable] of variables.entries()) {
    if (isOpen[place] === false) continue
    const cluster = takeCluster(clusters, leaders[place] as number)
    columns[place] = cluster.variables.length
    cluster.variables.push(variable)
    cluster.places.push(place)
    cluster.values.push(free.has(variable) ? null : (values[variable] ?? null))
    cluster.weights.push(free.has(variable) ? 0 : weightOf(system, variable))
  }
  for (const [at, row] of rows.entries()) {
    const open = [...row.columns.keys()].filter((term) => isOpen[row.columns[term] as number])
    const first = open[0]
    // A row without any open variable stands alone, under a number that no variable has.
    const cluster = takeCluster(
      clusters,
      first === undefined ? -1 - at : (leaders[row.columns[first] as number] as number),
    )
    cluster.rows.push({
      columns: open.map((term) => columns[row.columns[term] as number] as number),
      coefficients: open.map((term) => row.coefficients[term] as number),
      residual: row.residual,
    })
  }
  return [...clusters.values()]
}

/** The variables in the order of the system, and its equations over their places, each variable in a row once. */
function numberVariables(system: LinearSystem): { variables: string[]; rows: Row[] } {
  const places = new Map<string, number>()
  const rows = system.equations.map(({ terms, constant }): Row => {
    const gathered = new Map<number, number>()
    for (const { variable, coefficient } of terms) {
      const place = places.get(variable) ?? places.size
      places.set(variable, place)
      gathered.set(place, (gathered.get(place) ?? 0) + coefficient)
    }
    for (const [place, coefficient] of gathered) if (coefficient === 0) gathered.delete(place)
    return { columns: [...gathered.keys()], coefficients: [...gathered.values()], residual: constant }
  })
  return { variables: [...places.keys()], rows }
}

/** Takes the values off a row's constant; false when they are not whole or add up to 2^53 on either side. */
function settleResidual(row: Row, counts: readonly number[]): boolean {
  let [left, right] = [Math.max(0, row.residual), Math.max(0, -row.residual)]
  let isWhole = Number.isSafeInteger(row.residual)
  for (const [term, column] of row.columns.entries()) {
    const count = counts[column] as number
    const coefficient = row.coefficients[term] as number
    const product = coefficient * count
    isWhole &&= [count, coefficient, product].every(Number.isSafeInteger)
    if (product > 0) right += product
    else left -= product
  }
  row.residual = left - right
  return isWhole && left <= Number.MAX_SAFE_INTEGER && right <= Number.MAX_SAFE_INTEGER
}

/** For each place the one that stands for all that are joined to it through rows (union–find). */
function joinByRow(rows: readonly Row[], isOpen: readonly boolean[]): number[] {
  const parents = [...isOpen.keys()]
  const leader = (place: number): number => {
    let top = place
    while (parents[top] !== top) top = parents[top] as number
    parents[place] = top
    return top
  }
  for (const { columns } of rows) {
    const open = columns.filter((place) => isOpen[place])
    for (const place of open) parents[leader(place)] = leader(open[0] as number)
  }
  return parents.map((_, place) => leader(place))
}

function takeCluster(clusters: Map<number, Cluster>, key: number): Cluster {
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
