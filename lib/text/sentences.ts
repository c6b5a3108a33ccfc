/** A line of a report's words with a number of its own, such as a passage and its element. */
export interface Line {
  text: string
  ref: number
}

/** Characters of a line: from `start` to `end`, exclusive. */
export interface Span {
  ref: number
  start: number
  end: number
}

/** One sentence, put together again where a page breaks it over several lines. */
export interface Sentence {
  text: string
  /** Index of the line it begins in. */
  line: number
  /** Where characters of the sentence stand; a span over a line break is cut at the break. */
  spanOf: (start: number, end: number) => Span
}

/** A piece of running text: which line its characters come from. */
interface Piece {
  from: number
  line: number
  length: number
}

const ENDS = /[。！？!?；;…：:]["”’」』）)]*$/
/** A line that ends so goes on in the next, however short it is. */
const GOES_ON = /[，、,（(《“]$/
const STARTS_ANEW =
  /^(?:[（(]?[一二三四五六七八九十]{1,3}[）)、.．]|[（(]?\d{1,2}[）)、.．](?!\d)|[①-⑳]|第[一二三四五六七八九十]|[一二三四五六七八九十]是)/
/** A line at least this long without an end was broken by its page, not by its writer. */
const SHORTEST_BROKEN = 20

/**
 * Splits lines into sentences at 。！？, outside brackets and quotes; a line broken in mid-sentence is joined with the next.
 * What begins with `goesOn` stays with the sentence before it.
 */
export function splitSentences(lines: readonly Line[], goesOn?: RegExp): Sentence[] {
  const sentences: Sentence[] = []
  for (let first = 0; first < lines.length; ) {
    let last = first
    while (last + 1 < lines.length && isBroken(lines[last]?.text ?? '', lines[last + 1]?.text ?? '')) last++
    sentences.push(...splitJoined(lines, first, last, goesOn))
    first = last + 1
  }
  return sentences
}

function isBroken(line: string, next: string): boolean {
  if (STARTS_ANEW.test(next)) return false
  return GOES_ON.test(line) || (line.length >= SHORTEST_BROKEN && !ENDS.test(line))
}

function splitJoined(lines: readonly Line[], first: number, last: number, goesOn?: RegExp): Sentence[] {
  const pieces: Piece[] = []
  let text = ''
  for (let line = first; line <= last; line++) {
    const own = lines[line]?.text ?? ''
    pieces.push({ from: text.length, line, length: own.length })
    text += own
  }
  return cutsOf(text, goesOn).map(([start, end]) => ({
    text: text.slice(start, end),
    line: pieces.findLast((piece) => piece.from <= start)?.line ?? first,
    spanOf: (from, to) => spanIn(lines, pieces, start + from, start + to),
  }))
}

function spanIn(lines: readonly Line[], pieces: readonly Piece[], from: number, to: number): Span {
  const piece = pieces.findLast((it) => it.from <= from) ?? pieces[0]
  if (!piece) return { ref: 0, start: 0, end: 0 }
  const start = from - piece.from
  return { ref: lines[piece.line]?.ref ?? 0, start, end: Math.min(to - piece.from, piece.length) }
}

/** A bracket that closes only further on was never closed where it should be. */
const LONGEST_BRACKET = 600

const BRACKETS: Readonly<Record<string, RegExp>> = {
  '（': /[（）]/g,
  '(': /[()]/g,
  '《': /[《》]/g,
  '“': /[“”]/g,
  '「': /[「」]/g,
  '『': /[『』]/g,
}
/** Signs that end a sentence, or open what holds no end. */
const TURNS = /[。！？（(《“「『]/g

/** Where the sentences of a text begin and end; an end inside brackets or quotes is none. */
function cutsOf(text: string, goesOn?: RegExp): [number, number][] {
  const cuts: [number, number][] = []
  let start = 0
  let closed = -1
  for (const { index, 0: sign } of text.matchAll(TURNS)) {
    if (index <= closed) continue
    const closing = closingPlace(text, index, sign)
    if (closing !== null) closed = closing
    if (!'。！？'.includes(sign) || goesOn?.test(text.slice(index + 1))) continue
    cuts.push([start, index + 1])
    start = index + 1
  }
  if (start < text.length) cuts.push([start, text.length])
  return cuts.filter(([from, to]) => text.slice(from, to).trim() !== '')
}

/** Place of the sign that closes the bracket or quote at a place; null where none opens, or it is never closed. */
function closingPlace(text: string, at: number, opening: string): number | null {
  let depth = 0
  const brackets = BRACKETS[opening]
  if (!brackets) return null
  for (const { index, 0: sign } of text.slice(at, at + LONGEST_BRACKET).matchAll(brackets)) {
    if (sign === opening) depth++
    else if (--depth === 0) return at + index
  }
  return null
}
