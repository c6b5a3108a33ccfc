/** One thing measured: milliseconds of the first run, and of the middle and the slowest of the later ones. */
export interface Measurement {
  work: string
  first: number
  median: number
  slowest: number
  /** What it must stay below, in milliseconds; null where there is none. */
  target: number | null
}

/** Runs some work several times and tells how long it took. */
export async function measure(
  work: string,
  target: number | null,
  run: () => unknown,
  times = 30,
): Promise<Measurement> {
  const took: number[] = []
  for (let turn = 0; turn <= times; turn++) {
    const start = performance.now()
    await run()
    took.push(performance.now() - start)
  }
  return summarizeTimes(work, took, target)
}

/** What some runs took, in milliseconds and in their order, as a measurement. */
export function summarizeTimes(work: string, took: readonly number[], target: number | null): Measurement {
  const [first = 0, ...later] = took
  const sorted = later.toSorted((one, other) => one - other)
  return {
    work,
    first,
    median: sorted[Math.floor(sorted.length / 2)] ?? first,
    slowest: sorted.at(-1) ?? first,
    target,
  }
}

/** Measurements as a table of plain text. */
export function tabulate(measurements: readonly Measurement[]): string {
  const rows = measurements.map(({ work, first, median, slowest, target }) => {
    const told = [first, median, slowest].map((one) => one.toFixed(1).padStart(10))
    const isKept = target === null ? '' : median < target ? 'kept' : 'MISSED'
    return `${work.padEnd(52)}${told.join('')}${(target === null ? '' : `< ${target}`).padStart(10)}  ${isKept}`
  })
  const heads = ['first ms', 'median ms', 'slowest ms', 'target'].map((head) => head.padStart(10)).join('')
  return [`${''.padEnd(52)}${heads}`, ...rows].join('\n')
}
