import type { Segment, SentencePair } from './words.ts'

/** Both wordings of a sentence as one text: what is gone stands where it stood, before what is new in its place. */
export function mergeSegments({
  earlierSegments,
  laterSegments,
}: Pick<SentencePair, 'earlierSegments' | 'laterSegments'>): Segment[] {
  const earlier = earlierSegments.map((segment) => ({ ...segment }))
  const later = laterSegments.map((segment) => ({ ...segment }))
  const merged: Segment[] = []
  let start = 0
  const add = (kind: Segment['kind'], text: string) => {
    merged.push({ kind, text, start })
    start += text.length
  }
  while (earlier[0] || later[0]) {
    const [was, is] = [earlier[0], later[0]]
    if (was && (was.kind === 'gone' || !is)) add('gone', earlier.shift()?.text ?? '')
    else if (is && (is.kind === 'new' || !was)) add('new', later.shift()?.text ?? '')
    else if (was && is) {
      // What stayed may be one run on one side and several on the other.
      const length = Math.min(was.text.length, is.text.length)
      add('same', is.text.slice(0, length))
      for (const side of [earlier, later]) {
        const rest = side[0]?.text.slice(length)
        if (rest && side[0]) side[0].text = rest
        else side.shift()
      }
    }
  }
  return merged
}
