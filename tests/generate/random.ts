/** A source of chance that gives the same numbers for the same seed. */
export interface Random {
  /** A number from 0 up to, not including, 1. */
  next: () => number
  /** A whole number from `least` to `most`, both included. */
  whole: (least: number, most: number) => number
  pick: <T>(among: readonly [T, ...T[]]) => T
  chance: (probability: number) => boolean
}

/** Chance from a whole-number seed (mulberry32). */
export function randomFrom(seed: number): Random {
  let state = seed | 0
  const next = () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  return {
    next,
    whole,
    pick: (among) => among[whole(0, among.length - 1)] ?? among[0],
    chance: (probability) => next() < probability,
  }
}

/** Splits a whole number into parts at random, some of them often 0, as the rows of real tables are. */
export function splitWhole(random: Random, whole: number, parts: number): number[] {
  const weights = Array.from({ length: parts }, () => (random.chance(0.35) ? 0 : random.next() ** 3))
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  const split = weights.map((weight) => (all === 0 ? 0 : Math.floor((whole * weight) / all)))
  const largest = weights.indexOf(Math.max(...weights))
  const rest = whole - split.reduce((sum, part) => sum + part, 0)
  return split.map((part, at) => (at === largest ? part + rest : part))
}
