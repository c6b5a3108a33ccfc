import loadHighs from 'highs'
import type { LinearSystem, Values } from '#lib/repair/linear-system.ts'

/** What HiGHS says: the fewest changes it claims, and the values with these changes made; null where it gave up. */
export interface SolverAnswer {
  size: number
  values: Values
}

/** A solver that answers with one smallest repair of a system. */
export type Solver = (system: LinearSystem, values: Values) => SolverAnswer | null

/** Loads HiGHS (Huangfu & Hall 2018, compiled to WebAssembly) as a solver of repairs. */
export async function loadSolver(): Promise<Solver> {
  const highs = await loadHighs()
  return (system, values) => {
    const variables = [...new Set(system.equations.flatMap(({ terms }) => terms.map(({ variable }) => variable)))]
    const answer = highs.solve(writeProgram(system, values, variables), { output_flag: false })
    if (answer.Status !== 'Optimal') return null
    const changes = variables.map((_, at) => Math.round(answer.Columns[`d${at}`]?.Primal ?? 0))
    return {
      size: Math.round(answer.ObjectiveValue),
      values: Object.fromEntries(
        variables.map((variable, at) => [variable, (values[variable] ?? 0) + (changes[at] ?? 0)]),
      ),
    }
  }
}

/**
 * The repair as a mixed-integer program: d is a variable's change, z whether it changes. No change need be larger than
 * all residuals together, for the sums of a form are totally unimodular; so they bound d as tightly as may be.
 */
function writeProgram(system: LinearSystem, values: Values, variables: readonly string[]): string {
  const places = new Map(variables.map((variable, at) => [variable, at]))
  const countOf = (variable: string) => values[variable] ?? 0
  const sums = system.equations.map(({ terms, constant }) => ({
    left: terms.map(
      ({ variable, coefficient }) => `${coefficient < 0 ? '-' : '+'} ${Math.abs(coefficient)} d${places.get(variable)}`,
    ),
    residual: terms.reduce((rest, { variable, coefficient }) => rest - coefficient * countOf(variable), constant),
  }))
  const most = Math.max(1, ...[sums.reduce((total, { residual }) => total + Math.abs(residual), 0)])
  const each = (line: (at: number, value: number) => string) =>
    variables.map((variable, at) => line(at, countOf(variable)))
  return [
    'Minimize',
    ` changes: ${each((at) => `z${at}`).join(' + ')}`,
    'Subject To',
    ...sums.map(({ left, residual }, at) => ` s${at}: ${left.join(' ')} = ${residual}`),
    ...each((at) => ` u${at}: d${at} - ${most} z${at} <= 0`),
    ...each((at, value) => ` l${at}: d${at} + ${Math.min(most, value)} z${at} >= 0`),
    'Bounds',
    ...each((at, value) => ` -${Math.min(most, value)} <= d${at} <= ${most}`),
    'Generals',
    ` ${each((at) => `d${at}`).join(' ')}`,
    'Binaries',
    ` ${each((at) => `z${at}`).join(' ')}`,
    'End',
  ].join('\n')
}
