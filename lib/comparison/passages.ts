import type { Report } from '#lib/report/report.ts'
import { groupAlike, type Kind } from './alike-texts.ts'
import { countOwnWords, cutSentences, isHeading } from './sentences.ts'
import { shareWords } from './shared-words.ts'
import type { PassageComparison, PassagePlace, PassageProgress, SharedPassage } from './words.ts'

/** Sentences with fewer characters of their own say too little to be a copy. */
export const SHORTEST_PASSAGE = 15
/** A passage that this share of at least ten reports has is a phrase everybody uses. */
const COMMON = 0.5
const PROGRESS_EVERY = 500

/** One sentence of a group's reports. */
export interface GroupSentence extends PassagePlace {
  /** Characters of its own words. */
  length: number
  /** Its text without numbers and the organ's own name: copies often differ in nothing else. */
  bare: string
}

/** What of a report is searched for passages of others. */
export type PassageReport = Pick<Report, 'agency' | 'sections'>

/**
 * Finds passages that stand nearly alike in several reports of a group. A generator, so that a worker can tell how far
 * it is and stop: yields progress, returns the passages.
 */
export function* comparePassages(reports: readonly PassageReport[]): Generator<PassageProgress, PassageComparison> {
  const sentences = reports.flatMap((report, at) => sentencesOf(report, at))
  const total = sentences.length
  const texts = [...new Set(sentences.map(({ bare }) => bare))]
  const grouping = groupAlike(texts)
  let step = grouping.next()
  for (; !step.done; step = grouping.next()) {
    if (step.value % PROGRESS_EVERY === 0) yield { done: Math.floor((step.value / texts.length) * total), total }
  }
  yield { done: total, total }
  const kinds = new Map(texts.map((text, at) => [text, step.done ? (step.value[at] ?? null) : null]))
  const clusters = clusterByKind(sentences, kinds)
  const isCommon = (cluster: readonly number[]) => {
    const count = countReports(sentences, cluster)
    return reports.length >= 10 && count >= reports.length * COMMON
  }
  const passages = joinNeighbours(sentences, clusters).map((chain) => describe(sentences, chain, kinds, isCommon))
  return {
    passages: passages.sort((one, other) => other.length - one.length || other.reports - one.reports),
    pairs: shareWords(
      sentences,
      clusters.filter((cluster) => !isCommon(cluster)),
    ),
  }
}

function sentencesOf(report: PassageReport, at: number): GroupSentence[] {
  return report.sections.flatMap((section) =>
    cutSentences(section.passages).flatMap(({ text, ref }) => {
      const length = isHeading(text) ? 0 : (countOwnWords(text).at(-1) ?? 0)
      if (length < SHORTEST_PASSAGE) return []
      const named = report.agency.length < 4 ? text : text.replaceAll(report.agency, '某机关')
      const bare = named.replace(/\d+(?:\.\d+)?/g, '0')
      return [{ report: at, section: section.kind, ref, text, length, bare }]
    }),
  )
}

/** Indexes of the sentences of each kind that at least two reports have, in the order of the first. */
function clusterByKind(sentences: readonly GroupSentence[], kinds: ReadonlyMap<string, Kind | null>): number[][] {
  const clusters = new Map<number, number[]>()
  for (const [at, { bare }] of sentences.entries()) {
    const leader = kinds.get(bare)?.leader ?? -1
    const cluster = clusters.get(leader)
    if (cluster) cluster.push(at)
    else clusters.set(leader, [at])
  }
  return [...clusters.values()].filter((cluster) => countReports(sentences, cluster) > 1)
}

function countReports(sentences: readonly GroupSentence[], cluster: readonly number[]): number {
  return new Set(cluster.map((at) => sentences[at]?.report)).size
}

/** Chains clusters whose sentences follow each other everywhere: a copied paragraph is one passage, not ten. */
function joinNeighbours(sentences: readonly GroupSentence[], clusters: readonly number[][]): number[][][] {
  const clusterOf = new Map(clusters.flatMap((cluster) => cluster.map((at): [number, number[]] => [at, cluster])))
  const follower = (cluster: readonly number[]): number[] | null => {
    const next = clusterOf.get((cluster[0] ?? -2) + 1)
    const isNext = (at: number, place: number) =>
      next?.[place] === at + 1 &&
      sentences[at]?.ref === sentences[at + 1]?.ref &&
      sentences[at]?.report === sentences[at + 1]?.report
    return next && next.length === cluster.length && cluster.every(isNext) ? next : null
  }
  const chains: number[][][] = []
  const taken = new Set<number[]>()
  for (const cluster of clusters) {
    if (taken.has(cluster)) continue
    const chain: number[][] = []
    for (let link: number[] | null = cluster; link && !taken.has(link); link = follower(link)) {
      taken.add(link)
      chain.push(link)
    }
    chains.push(chain)
  }
  return chains
}

function describe(
  sentences: readonly GroupSentence[],
  chain: readonly number[][],
  kinds: ReadonlyMap<string, Kind | null>,
  isCommon: (cluster: readonly number[]) => boolean,
): SharedPassage {
  const first = chain[0] ?? []
  const places = first.flatMap((_, place) => {
    const parts = chain.flatMap((cluster) => sentences[cluster[place] ?? -1] ?? [])
    const [start] = parts
    return start
      ? [{ report: start.report, section: start.section, ref: start.ref, text: parts.map(({ text }) => text).join('') }]
      : []
  })
  const similarities = chain.flat().map((at) => kinds.get(sentences[at]?.bare ?? '')?.similarity ?? 1)
  return {
    places,
    reports: countReports(sentences, first),
    similarity: similarities.reduce((least, one) => Math.min(least, one), 1),
    length: chain.reduce((sum, [at = -1]) => sum + (sentences[at]?.length ?? 0), 0),
    isCommon: isCommon(first),
  }
}
