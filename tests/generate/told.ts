import type { Random } from './random.ts'

/** How a sentence prints its numbers: 1234, １２３４, 1,234, １，２３４ or 十二. */
export type Print = 'plain' | 'wide' | 'grouped' | 'wide-grouped' | 'numerals'

/** A number that a sentence says. */
export interface Said {
  value: number
  /** Rules of which the first must find the number changed, the others may; none for what no table can confirm. */
  rules: readonly string[]
  /** Other values that would be true as well. */
  alsoTrue: readonly number[]
  /** Digits after the point that are always printed. */
  decimals?: number
  /** By how much a change must differ to be wrong beyond all rounding; 1 where nothing is said. */
  least?: number
}

/** A sentence, or lines parted by \n, with the numbers in it. */
export interface Told {
  /** Name of the phrasing. */
  phrasing: string
  pieces: readonly (string | Said)[]
  print: Print
}

/** A number for a sentence. */
export function said(value: number, rules: readonly string[] = [], alsoTrue: readonly number[] = []): Said {
  return { value, rules, alsoTrue }
}

/** Puts a sentence together: say\`收到申请${number}件。\`. */
export function say(texts: TemplateStringsArray, ...values: readonly (string | Said)[]): (string | Said)[] {
  return texts.flatMap((text, at) => {
    const value = values[at]
    return value === undefined ? [text] : [text, value]
  })
}

/** The sentence as printed, some of its numbers replaced by others, by their place among the pieces. */
export function textOf({ pieces, print }: Told, changed: ReadonlyMap<number, number> = new Map()): string {
  return pieces
    .map((piece, at) => (typeof piece === 'string' ? piece : printSaid(piece, changed.get(at) ?? piece.value, print)))
    .join('')
}

/** Places of the numbers among a sentence's pieces that some rule must find changed. */
export function checkedPlaces({ pieces }: Told): number[] {
  return pieces.flatMap((piece, at) => (typeof piece !== 'string' && piece.rules.length > 0 ? [at] : []))
}

/** Another number for the one at a place, as slips of the pen make them, that is not true as well. */
export function wrongNumber(random: Random, told: Told, place: number): number {
  const piece = told.pieces[place]
  if (piece === undefined || typeof piece === 'string') throw new Error('no number stands there')
  const { value, alsoTrue, least = 1, decimals = 0 } = piece
  const isTrue = (other: number) => [value, ...alsoTrue].some((one) => Math.abs(one - other) < least)
  for (;;) {
    const other = random.pick([
      value + random.whole(1, 9) * least,
      value - random.whole(1, 9) * least,
      Math.round(value * 10),
      Math.floor(value / 10),
      Number([...String(value)].reverse().join('')),
      random.whole(0, 2 * Math.ceil(value) + 20),
    ])
    const rounded = Number(other.toFixed(decimals))
    if (Number.isFinite(rounded) && rounded >= 0 && !isTrue(rounded)) return rounded
  }
}

/** The ways to print a sentence's numbers that suit all of them. */
export function printsFor(pieces: readonly (string | Said)[]): [Print, ...Print[]] {
  const values = pieces.flatMap((piece) => (typeof piece === 'string' ? [] : [piece]))
  const areSmall = values.every(({ value, decimals }) => value < 100 && decimals === undefined)
  const areItems = pieces.every((piece, at) => {
    const after = pieces[at + 1]
    return typeof piece === 'string' || (typeof after === 'string' && /^[件份宗起]/.test(after))
  })
  const areMany = values.some(({ value }) => value >= 1000)
  return [
    'plain',
    'wide',
    ...(areMany ? (['grouped', 'wide-grouped'] as const) : []),
    ...(areSmall && areItems ? (['numerals'] as const) : []),
  ]
}

function printSaid({ decimals }: Said, value: number, print: Print): string {
  const digits = decimals === undefined ? String(value) : value.toFixed(decimals)
  if (print === 'numerals' && value < 100 && decimals === undefined) return numeralsOf(value)
  if (print === 'grouped') return group(digits, ',')
  if (print === 'wide') return widen(digits)
  return print === 'wide-grouped' ? widen(group(digits, '，')) : digits
}

function group(digits: string, sign: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, digits.includes('.') ? '' : sign)
}

function widen(digits: string): string {
  return digits.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
}

const NUMERALS = '零一二三四五六七八九'

/** A number below 100 in Chinese numerals as one counts pieces: 两, 十, 十二, 二十. */
function numeralsOf(value: number): string {
  if (value === 2) return '两'
  const [tens, ones] = [Math.floor(value / 10), value % 10]
  const leading = tens === 0 ? '' : `${tens === 1 ? '' : NUMERALS.charAt(tens)}十`
  return `${leading}${ones === 0 && tens > 0 ? '' : NUMERALS.charAt(ones)}`
}
