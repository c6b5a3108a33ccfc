/** Signs that print nothing or only room: between the characters of a quote they do not count. */
const ROOM = /[\s\u0085\u00a0\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/

/** Words to be found in an element, and what stands before them in their line, which tells repeated ones apart. */
export interface Wanted {
  within: Node
  words: string
  before: string
}

/** Where words stand in an element, white space ignored; null when they do not (any more). */
export function findWords({ within, words, before }: Wanted): Range | null {
  const page = within.ownerDocument ?? (within as Document)
  const places: { node: Text; offset: number }[] = []
  let text = ''
  const walker = page.createTreeWalker(within, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    for (let offset = 0; offset < node.data.length; offset++) {
      const sign = node.data.charAt(offset)
      if (ROOM.test(sign)) continue
      text += sign
      places.push({ node, offset })
    }
  }
  const wanted = withoutRoom(words)
  const lead = withoutRoom(before)
  const inLine = text.indexOf(lead + wanted)
  const start = inLine < 0 ? text.indexOf(wanted) : inLine + lead.length
  const first = places[start]
  const last = places[start + wanted.length - 1]
  if (wanted === '' || start < 0 || !first || !last) return null
  const range = page.createRange()
  range.setStart(first.node, first.offset)
  range.setEnd(last.node, last.offset + 1)
  return range
}

function withoutRoom(text: string): string {
  return [...text].filter((sign) => !ROOM.test(sign)).join('')
}
