/** From which likeness two sentences are told as one that changed. */
const ALIKE = 0.4
/** From which likeness a sentence that stood elsewhere is the same one, moved. */
const MOVED = 0.7
/** More sentences than any section has: what follows them stands alone, so that time stays bounded. */
const MOST = 600

/** Two sentences that belong together, by index; null where one stands alone. */
export interface Pairing {
  earlier: number | null
  later: number | null
  similarity: number
  isMoved: boolean
}

/** The different pairs of neighbouring characters of a sentence, as numbers. */
function pairsOf(text: string): Set<number> {
  const codes = new Set<number>()
  for (let at = 0; at + 1 < text.length; at++) codes.add(text.charCodeAt(at) * 65_536 + text.charCodeAt(at + 1))
  return codes
}

/** How alike each earlier sentence is to each later one, row by row. */
interface Likeness {
  rows: number
  columns: number
  of: Float64Array
}

/** Dice's coefficient of every two sentences, by looking each pair of characters up once. */
function compareAll(earlier: readonly string[], later: readonly string[]): Likeness {
  const mine = earlier.slice(0, MOST).map(pairsOf)
  const theirs = later.slice(0, MOST)
  const rowsWith = new Map<number, number[]>()
  for (const [row, codes] of mine.entries()) {
    for (const code of codes) {
      const rows = rowsWith.get(code)
      if (rows) rows.push(row)
      else rowsWith.set(code, [row])
    }
  }
  const of = new Float64Array(mine.length * theirs.length)
  for (const [column, text] of theirs.entries()) {
    const codes = pairsOf(text)
    const shared = new Uint32Array(mine.length)
    for (const code of codes) for (const row of rowsWith.get(code) ?? []) shared[row] = (shared[row] ?? 0) + 1
    for (const [row, own] of mine.entries()) {
      const all = own.size + codes.size
      of[row * theirs.length + column] = earlier[row] === text ? 1 : all === 0 ? 0 : (2 * (shared[row] ?? 0)) / all
    }
  }
  return { rows: mine.length, columns: theirs.length, of }
}

/**
 * Sets the sentences of two texts beside each other: as alike as possible in all while both keep their order, then
 * those that moved. Answers in the order of the later text, what is gone where it stood, before what is new there.
 */
export function pairSentences(earlier: readonly string[], later: readonly string[]): Pairing[] {
  const alike = compareAll(earlier, later)
  const partner = pairInOrder(alike)
  const moved = pairMoved(alike, partner)
  return inLaterOrder(earlier.length, later.length, partner, moved, alike)
}

/** Later index → earlier index of the heaviest pairing that crosses nowhere. */
function pairInOrder(alike: Likeness): Map<number, number> {
  const { rows, columns, of } = alike
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const value = (row: number, column: number) => best[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      const one = of[row * columns + column] ?? 0
      const together = one < ALIKE ? 0 : one + value(row + 1, column + 1)
      best[row * width + column] = Math.max(together, value(row + 1, column), value(row, column + 1))
    }
  }
  const partner = new Map<number, number>()
  for (let row = 0, column = 0; row < rows && column < columns; ) {
    const one = of[row * columns + column] ?? 0
    if (one >= ALIKE && value(row, column) === one + value(row + 1, column + 1)) partner.set(column++, row++)
    else if (value(row, column) === value(row + 1, column)) row++
    else column++
  }
  return partner
}

/** Later index → earlier index of sentences left over that are nearly the same. */
function pairMoved(alike: Likeness, partner: ReadonlyMap<number, number>): Map<number, number> {
  const { rows, columns, of } = alike
  const kept = new Set(partner.values())
  const found: { row: number; column: number; one: number }[] = []
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns && !kept.has(row); column++) {
      const one = of[row * columns + column] ?? 0
      if (one >= MOVED && !partner.has(column)) found.push({ row, column, one })
    }
  }
  const moved = new Map<number, number>()
  const taken = new Set<number>()
  for (const { row, column } of found.sort((one, other) => other.one - one.one)) {
    if (taken.has(row) || moved.has(column)) continue
    moved.set(column, row)
    taken.add(row)
  }
  return moved
}

function inLaterOrder(
  earlier: number,
  later: number,
  partner: ReadonlyMap<number, number>,
  moved: ReadonlyMap<number, number>,
  alike: Likeness,
): Pairing[] {
  const pairings: Pairing[] = []
  const elsewhere = new Set(moved.values())
  let row = 0
  const passGone = (until: number) => {
    for (; row < until; row++) {
      if (!elsewhere.has(row)) pairings.push({ earlier: row, later: null, similarity: 0, isMoved: false })
    }
  }
  const nextKept: number[] = []
  for (let column = later - 1, next = earlier; column >= 0; column--) {
    next = partner.get(column) ?? next
    nextKept[column] = next
  }
  for (let column = 0; column < later; column++) {
    const kept = partner.get(column)
    // What is gone stands before what is new in its place.
    passGone(nextKept[column] ?? earlier)
    const from = kept ?? moved.get(column) ?? null
    const similarity = from === null ? 0 : (alike.of[from * alike.columns + column] ?? 0)
    pairings.push({ earlier: from, later: column, similarity, isMoved: kept === undefined && from !== null })
    if (kept !== undefined) row = kept + 1
  }
  passGone(earlier)
  return pairings
}
