import { diffArrays } from 'diff'
import { cutWords } from './tokens.ts'
import type { Segment } from './words.ts'

/** More differing words than this in one sentence: told as another sentence altogether. */
const MOST_EDITS = 1000
const NOTHING_BUT_SIGNS = /^[^\p{L}\p{N}]*$/u

/** The words of two sentences: what both have, what is gone from the earlier one, what is new in the later one. */
export interface WordDifference {
  earlier: Segment[]
  later: Segment[]
}

interface Run {
  kind: 'same' | 'gone' | 'new'
  text: string
}

/** Compares two sentences word by word. */
export function differWords(earlier: string, later: string): WordDifference {
  if (earlier === later) return place([{ kind: 'same', text: later }])
  const apart: Run[] = [
    { kind: 'gone', text: earlier },
    { kind: 'new', text: later },
  ]
  if (earlier === '' || later === '') return place(apart)
  const changes = diffArrays(cutWords(earlier), cutWords(later), { maxEditLength: MOST_EDITS })
  if (!changes) return place(apart)
  const runs = changes.map(
    ({ added, removed, value }): Run => ({
      kind: added ? 'new' : removed ? 'gone' : 'same',
      text: value.join(''),
    }),
  )
  return place(joinShreds(runs))
}

/** A comma or one character between two changes reads as a shred: it joins them. */
function joinShreds(runs: readonly Run[]): Run[] {
  return runs.flatMap((run, at) => {
    const isInside = at > 0 && at < runs.length - 1
    const isShred = run.kind === 'same' && isInside && (run.text.length < 2 || NOTHING_BUT_SIGNS.test(run.text))
    if (!isShred || /\d/.test(run.text)) return [run]
    return [
      { kind: 'gone', text: run.text },
      { kind: 'new', text: run.text },
    ]
  })
}

/** The runs of either side, neighbours of one kind joined, with their offsets. */
function place(runs: readonly Run[]): WordDifference {
  return { earlier: sideOf(runs, 'new'), later: sideOf(runs, 'gone') }
}

function sideOf(runs: readonly Run[], without: Segment['kind']): Segment[] {
  const side: Segment[] = []
  let start = 0
  for (const { kind, text } of runs) {
    if (kind === without || text === '') continue
    const last = side.at(-1)
    if (last?.kind === kind) last.text += text
    else side.push({ kind, text, start })
    start += text.length
  }
  return side
}
