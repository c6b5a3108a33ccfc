import type { PassagePlace, SharedWords } from './words.ts'

/** A sentence with the characters of its own words; those of one report stand together. */
type Counted = Pick<PassagePlace, 'report'> & { length: number }

/** How much every two reports share, from clusters of sentences (by index) that are nearly alike. */
export function shareWords(sentences: readonly Counted[], clusters: readonly (readonly number[])[]): SharedWords[] {
  const written = new Map<number, number>()
  for (const { report, length } of sentences) written.set(report, (written.get(report) ?? 0) + length)
  const shared = new Map<number, Map<number, number>>()
  for (const cluster of clusters) {
    const said = charactersByReport(sentences, cluster)
    for (const [at, [one, mine]] of said.entries()) {
      const row = shared.get(one) ?? new Map<number, number>()
      shared.set(one, row)
      for (const [other, theirs] of said.slice(at + 1)) row.set(other, (row.get(other) ?? 0) + Math.min(mine, theirs))
    }
  }
  const pairs = [...shared].flatMap(([one, row]) =>
    [...row].map(([other, characters]): SharedWords => {
      const fewer = Math.min(written.get(one) ?? 0, written.get(other) ?? 0)
      return { reports: [one, other], share: fewer === 0 ? 0 : characters / fewer, characters }
    }),
  )
  return pairs.sort((one, other) => other.share - one.share || other.characters - one.characters)
}

/** Characters of a cluster that each report has, in the order of the reports. */
function charactersByReport(sentences: readonly Counted[], cluster: readonly number[]): [number, number][] {
  const said = new Map<number, number>()
  for (const at of cluster) {
    const sentence = sentences[at]
    if (sentence) said.set(sentence.report, (said.get(sentence.report) ?? 0) + sentence.length)
  }
  return [...said].sort(([one], [other]) => one - other)
}
