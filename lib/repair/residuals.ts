import type { LinearSystem, Values } from './linear-system.ts'

/** One occurrence of a variable: the equation's index and the coefficient. */
interface Occurrence {
  equation: number
  coefficient: number
}

/**
 * What each equation lacks under some values, kept up to date while values change one by one. Equations with free
 * variables are left out: they hold whenever the rest of them can.
 */
export class Residuals {
  private readonly occurrences = new Map<string, Occurrence[]>()
  private readonly members: readonly ReadonlySet<string>[]
  private readonly printed: Values
  private readonly changed = new Map<string, number>()
  private readonly lacking: number[]
  private failingCount: number

  constructor({ equations, free = [] }: LinearSystem, values: Values) {
    const isFree = new Set(free)
    const told = equations.filter(({ terms }) => !terms.some(({ variable }) => isFree.has(variable)))
    for (const [equation, { terms }] of told.entries()) {
      for (const { variable, coefficient } of terms) {
        const known = this.occurrences.get(variable)
        if (known) known.push({ equation, coefficient })
        else this.occurrences.set(variable, [{ equation, coefficient }])
      }
    }
    this.members = told.map(({ terms }) => new Set(terms.map(({ variable }) => variable)))
    this.printed = values
    this.lacking = told.map(({ terms, constant }) =>
      terms.reduce((rest, { variable, coefficient }) => rest - coefficient * (values[variable] ?? 0), constant),
    )
    this.failingCount = this.lacking.filter((lack) => lack !== 0).length
  }

  /** How many equations fail. */
  get failing(): number {
    return this.failingCount
  }

  /** Whether a variable has a value, be it a blank. */
  has(variable: string): boolean {
    return Object.hasOwn(this.printed, variable)
  }

  /** The value that a variable has now; a blank is 0. */
  valueOf(variable: string): number {
    return this.changed.get(variable) ?? this.printed[variable] ?? 0
  }

  /** Gives a variable another value. */
  change(variable: string, to: number): void {
    const difference = to - this.valueOf(variable)
    this.changed.set(variable, to)
    for (const { equation, coefficient } of this.occurrences.get(variable) ?? []) {
      const before = this.lacking[equation] ?? 0
      const after = before - coefficient * difference
      this.lacking[equation] = after
      this.failingCount += Number(after !== 0) - Number(before !== 0)
    }
  }

  /** Gives back all values that were changed. */
  reset(): void {
    for (const variable of this.changed.keys()) this.change(variable, this.printed[variable] ?? 0)
    this.changed.clear()
  }

  /** How many equations fail in which a variable does not occur. */
  failingBeside(variable: string): number {
    let count = this.failingCount
    for (const { equation } of this.occurrences.get(variable) ?? []) {
      if (this.lacking[equation] !== 0) count--
    }
    return count
  }

  /**
   * The whole number ≥ 0 with which a variable makes its equations hold; null when they want different ones or none.
   * Equations in which one of the doubtful variables occurs as well have no say.
   */
  wantedAt(variable: string, doubtful: readonly string[] = []): number | null {
    let wanted: number | null = null
    for (const { equation, coefficient } of this.occurrences.get(variable) ?? []) {
      const members = this.members[equation]
      if (doubtful.some((other) => other !== variable && members?.has(other))) continue
      const value = this.valueOf(variable) + (this.lacking[equation] ?? 0) / coefficient
      if (wanted !== null && value !== wanted) return null
      wanted = value
    }
    return wanted !== null && Number.isSafeInteger(wanted) && wanted >= 0 ? wanted : null
  }
}
