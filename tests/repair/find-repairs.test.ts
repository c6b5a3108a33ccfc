import { describe, expect, it } from 'vitest'
import { findRepairs, findRepairsInSlices, searchRepairs } from '#lib/repair/find-repairs.ts'
import type { LinearSystem } from '#lib/repair/linear-system.ts'
import { applySolution, holds } from './brute-force.ts'
import { readEquations } from './equations.ts'

const SIDE = [0, 1, 2, 3, 4, 5]

/** A square of ones in which every row and every column lacks one: 720 repairs, so that a search takes its time. */
const SQUARE: LinearSystem = {
  equations: SIDE.flatMap((line) => [
    { terms: SIDE.map((at) => ({ variable: `r${line}c${at}`, coefficient: 1 })), constant: SIDE.length + 1 },
    { terms: SIDE.map((at) => ({ variable: `r${at}c${line}`, coefficient: 1 })), constant: SIDE.length + 1 },
  ]),
}
const ONES = Object.fromEntries(SIDE.flatMap((row) => SIDE.map((column) => [`r${row}c${column}`, 1])))

/** A clock that goes on by one millisecond whenever it is looked at. */
function tickingClock(): () => number {
  let time = 0
  return () => time++
}

function variables(count: number): string[] {
  return Array.from({ length: count }, (_, at) => `a${at}`)
}

function sumTo(parts: readonly string[], total: string): LinearSystem['equations'][number] {
  return readEquations(`${parts.join(' + ')} = ${total}`)[0] ?? { terms: [], constant: 0 }
}

describe('more smallest repairs than an answer holds', () => {
  const parts = variables(30)
  const wrongSum = { ...Object.fromEntries(parts.map((part) => [part, 5])), t: 153 }

  it('gives twenty of them, the slips of the pen first, and says that there are more', () => {
    const values = Object.fromEntries(parts.map((part) => [part, 50]))
    const repairs = findRepairs({ equations: [sumTo(parts, 't')] }, { ...values, a29: 21, t: 29 * 50 + 12 })
    expect(repairs).toMatchObject({ outcome: 'found', size: 1, certain: [], complete: false })
    expect(repairs.solutions).toHaveLength(20)
    expect(repairs.solutions[0]).toEqual([{ variable: 'a29', from: 21, to: 12 }])
  })

  it('still knows the cells that are certain', () => {
    const equations = [sumTo(parts, 't'), ...readEquations('x = p\nx = q')]
    const repairs = findRepairs({ equations }, { ...wrongSum, x: 4, p: 3, q: 3 })
    expect(repairs).toMatchObject({ size: 2, certain: ['x'], complete: false })
  })

  it('stops in time where they are beyond counting', () => {
    const groups = Array.from({ length: 6 }, (_, group) =>
      sumTo(
        parts.map((part) => `${part}g${group}`),
        `t${group}`,
      ),
    )
    const totals = Object.fromEntries(groups.map((_, group) => [`t${group}`, 3]))
    const repairs = findRepairs({ equations: groups }, totals)
    expect(repairs).toMatchObject({ outcome: 'found', size: 6, complete: false })
    expect(repairs.solutions).toHaveLength(20)
  })
})

describe('what cannot be repaired', () => {
  it.each([
    ['fixed values that disagree', 'a = b', { fixed: ['a', 'b'] }],
    ['equations that contradict each other', 'a + b = 4\na + b = 5', {}],
    ['a sum that would be negative', 'a + b + 3 = 0', {}],
    ['an odd total of even parts', '2a + 2b = 7', {}],
  ])('%s', (_, text, marks) => {
    expect(findRepairs({ equations: readEquations(text), ...marks }, { a: 1, b: 2 })).toEqual({
      outcome: 'impossible',
      size: null,
      certain: [],
      solutions: [],
      complete: true,
    })
  })
})

describe('large numbers', () => {
  const most = Number.MAX_SAFE_INTEGER
  const equations = readEquations('a + b = c\nc + d = e\ne = f')

  it('are exact up to the last whole number below 2^53', () => {
    const values = { a: most - 9, b: 4, c: most - 4, d: 4, e: most, f: most }
    const repairs = findRepairs({ equations }, values)
    expect(repairs.certain).toEqual([])
    expect(repairs.solutions).toEqual([
      [{ variable: 'a', from: most - 9, to: most - 8 }],
      [{ variable: 'b', from: 4, to: 5 }],
    ])
  })

  it.each([
    ['a sum that reaches 2^53', { a: most, b: 1, c: 0 }],
    ['a value that reaches it', { a: 2 ** 53, b: 0, c: 0 }],
    ['a value that is not whole', { a: 0.5, b: 0, c: 0 }],
  ])('%s is left undecided', (_, values) => {
    expect(findRepairs({ equations }, values)).toMatchObject({
      outcome: 'undecided',
      size: null,
      solutions: [],
      complete: false,
    })
  })

  it('a half is left undecided even where it makes a whole', () => {
    expect(findRepairs({ equations: readEquations('2a = b') }, { a: 0.5, b: 2 }).outcome).toBe('undecided')
  })

  it('are left undecided where only the answer reaches 2^53', () => {
    const doubled = readEquations('2a = b\n2b = c')
    expect(findRepairs({ equations: doubled, fixed: ['a'] }, { a: Math.floor(most / 3), b: 0, c: 0 }).outcome).toBe(
      'undecided',
    )
  })
})

it('lets free variables take what the equations want, unnamed and at no cost', () => {
  const system = { equations: readEquations('a + b = t\nt = u + v'), free: ['t'] }
  expect(findRepairs(system, { a: 2, b: 3, t: null, u: 1, v: 4 }).outcome).toBe('holds')
  const repairs = findRepairs(system, { a: 2, b: 3, t: null, u: 1, v: 6 })
  expect(repairs.solutions.map((solution) => solution.map(({ variable, to }) => [variable, to]))).toEqual([
    [['a', 4]],
    [['b', 5]],
    [['v', 4]],
  ])
})

it('refuses weights that are not whole and positive', () => {
  const equations = readEquations('a = b')
  expect(() => findRepairs({ equations, weights: { a: 0 } }, { a: 1, b: 2 })).toThrow(RangeError)
})

describe('a search in slices of time', () => {
  const pause = async () => {}

  it('gives the same as one in one go, pausing on the way', async () => {
    let pauses = 0
    const count = async () => void pauses++
    const repairs = await findRepairsInSlices(SQUARE, ONES, { now: tickingClock(), pause: count, slice: 2 })
    expect(repairs).toEqual(findRepairs(SQUARE, ONES))
    expect(repairs).toMatchObject({ outcome: 'found', size: SIDE.length, certain: [], complete: false })
    expect(pauses).toBeGreaterThan(0)
  })

  it('ends when it is aborted, and says that it was cut short', async () => {
    const signal = { aborted: false }
    const abort = async () => {
      signal.aborted = true
    }
    const repairs = await findRepairsInSlices(SQUARE, ONES, { now: tickingClock(), pause: abort, slice: 2, signal })
    expect(repairs).toMatchObject({ outcome: 'cut-short', certain: [], complete: false })
  })

  it.each([
    ['in one go', () => findRepairs(SQUARE, ONES, { now: tickingClock(), milliseconds: 3 })],
    ['in slices', () => findRepairsInSlices(SQUARE, ONES, { now: tickingClock(), pause, slice: 1, limit: 3 })],
  ])('ends when its time is over, %s', async (_, search) => {
    expect(await search()).toMatchObject({ outcome: 'cut-short', certain: [], complete: false })
  })

  it('claims no certain cell either where a part of the system was through before', () => {
    const system = { equations: [...readEquations('x = p\nx = q'), ...SQUARE.equations] }
    const repairs = findRepairs(system, { ...ONES, x: 4, p: 3, q: 3 }, { now: tickingClock(), milliseconds: 3 })
    expect(repairs).toMatchObject({ outcome: 'cut-short', certain: [], complete: false })
  })

  it('gives only true repairs wherever it is cut short', () => {
    const outcomes = new Set<string>()
    for (let steps = 1; !outcomes.has('found'); steps *= 2) {
      const search = searchRepairs(SQUARE, ONES)
      let step = search.next(false)
      for (let taken = 1; !step.done; taken++) step = search.next(taken >= steps)
      const { outcome, solutions, certain, complete } = step.value
      for (const solution of solutions) {
        expect(holds(SQUARE, applySolution(ONES, solution))).toBe(true)
        expect(solution).toHaveLength(SIDE.length)
      }
      expect({ certain, complete }).toEqual({ certain: [], complete: false })
      outcomes.add(outcome)
    }
    expect(outcomes).toEqual(new Set(['cut-short', 'found']))
  })
})
