import { type Random, randomFrom } from './random.ts'

/** Chance that remembers what it chose, so that a failing page can be told by its traits. */
export class Draw {
  readonly random: Random
  readonly traits: string[] = []

  constructor(seed: number) {
    this.random = randomFrom(seed)
  }

  /** Whether the page has a trait; noted when it has. */
  has(trait: string, probability: number): boolean {
    const isChosen = this.random.chance(probability)
    if (isChosen) this.traits.push(trait)
    return isChosen
  }

  /** One of several ways to do a thing, the first being the plain one; noted unless plain. */
  way<T extends string>(trait: string, ways: readonly [T, ...T[]]): T {
    const chosen = this.random.pick(ways)
    if (chosen !== ways[0]) this.traits.push(`${trait}: ${chosen}`)
    return chosen
  }
}
