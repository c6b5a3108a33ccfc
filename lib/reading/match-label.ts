import { fold } from '#lib/text/fold.ts'
import { withoutNoteMark } from '#lib/text/note-mark.ts'
import { type Pairs, pairsOf, similarity } from '#lib/text/similarity.ts'

/** How a printed label was taken for one of the form's. */
export interface LabelMatch {
  id: string
  /** 1 for the form's own label, less the further the print is from it. */
  score: number
  how: MatchReason
}

/**
 * Why a label was taken, best first: it is the form's own; it lacks or changes only what stands in brackets; its number
 * is missing or another; its words are merely alike; it is the form's own with words left out; it says too little and was
 * placed by its group; it says nothing and was placed by the rows around it.
 */
export type MatchReason = 'exact' | 'shortened' | 'renumbered' | 'alike' | 'cut' | 'in-group' | 'by-order'

/** A label of the form, or a printed one, prepared for matching. */
interface FoldedLabel {
  folded: string
  /** Its number's digits or numeral: 3 of "3.其他", 七 of （七）总计; or empty. */
  number: string
  /** Without number and brackets; letters only. */
  bare: string
  /** Pairs of neighbouring characters of the bare label. */
  pairs: Pairs
}

interface KnownLabel extends FoldedLabel {
  id: string
}

/** No label of the form is nearly as long. */
const LONGEST_LABEL = 90
/** A printed label shares at least so much with the form's to be merely alike. */
const LEAST_LIKENESS = 0.7
/** What a print with words left out scores: less than any that is alike; two labels it may be cut from are a tie. */
const CUT_SCORE = 0.55
/** A print without a number is at least so much of the label, or a piece of it of so many characters. */
const LEAST_CUT = 0.75
const LONG_PIECE = 6
/** The best label must lead the next one by so much, else neither is taken. */
const LEAST_LEAD = 0.05
/** Different prints of labels that one set remembers; past it the memory starts anew. */
const MOST_REMEMBERED = 4000

/** Labels of the form to match against, by id. */
export class LabelSet {
  private readonly known: KnownLabel[] = []
  private readonly exact = new Map<string, string>()
  private readonly answers = new Map<string, LabelMatch | null>()

  constructor(labels: Iterable<{ id: string; label: string; also?: readonly string[] }>) {
    for (const { id, label, also } of labels) {
      for (const text of [label, ...(also ?? [])]) {
        const folded = foldLabel(text)
        this.known.push({ id, ...folded })
        this.exact.set(folded.folded, id)
      }
    }
  }

  /** The form's label that a printed one means, or null when none is near enough or two are equally near. */
  match(printed: string): LabelMatch | null {
    // Most cells hold one digit or nothing.
    if (printed.length < 2 || printed.length > LONGEST_LABEL || !hasWords(printed)) return null
    const known = this.answers.get(printed)
    if (known !== undefined) return known
    if (this.answers.size >= MOST_REMEMBERED) this.answers.clear()
    const answer = this.find(foldLabel(printed))
    this.answers.set(copyOf(printed), answer)
    return answer
  }

  private find(printed: FoldedLabel): LabelMatch | null {
    const exact = this.exact.get(printed.folded)
    if (exact !== undefined) return { id: exact, score: 1, how: 'exact' }
    let best: LabelMatch | null = null
    let rival = 0
    for (const label of this.known) {
      const match = scoreLabel(printed, label)
      if (!match) continue
      if (best === null || match.score > best.score) {
        if (best !== null && best.id !== match.id) rival = best.score
        best = match
      } else if (best.id !== match.id) rival = Math.max(rival, match.score)
    }
    return best !== null && best.score - rival >= LEAST_LEAD ? best : null
  }
}

/** Whether a text holds a Chinese character, as every label does and no number. */
export function hasWords(text: string): boolean {
  return /[\u4e00-\u9fff\u3220-\u3229\u2f00-\u2fd5]/.test(text)
}

const NUMBER = /^(?:\(?[一二三四五六七八九十]{1,3}\)?[.,]*|\(?\d{1,2}\)?[.,]*)(?=.)/

/** A label's words alone: folded, without number, brackets and punctuation (其他 of "3.其他"). */
export function bareLabel(printed: string): string {
  return foldLabel(printed).bare
}

/** Labels folded before, so that each print is folded once for all sets. */
const folds = new Map<string, FoldedLabel>()

function foldLabel(printed: string): FoldedLabel {
  const known = folds.get(printed)
  if (known) return known
  if (folds.size >= MOST_REMEMBERED) folds.clear()
  const folded = fold(withoutNoteMark(printed)).replace(/["《》<>]/g, '')
  const number = NUMBER.exec(folded)?.[0] ?? ''
  const bare = lettersOf(folded.slice(number.length).replace(/(?<=.)\([^()]*\)?/g, ''))
  const label = { folded, number: lettersOf(number), bare, pairs: pairsOf(bare) }
  folds.set(copyOf(printed), label)
  return label
}

/** A text in memory of its own: a part of a page's text, remembered, would keep all of the page. */
export function copyOf(text: string): string {
  return [...text].join('')
}

function lettersOf(text: string): string {
  return text.replace(/[^0-9A-Za-z\u4e00-\u9fff]/g, '')
}

function scoreLabel(printed: FoldedLabel, label: KnownLabel): LabelMatch | null {
  const { id } = label
  if (printed.bare === label.bare) {
    if (printed.number === label.number) return { id, score: 0.97, how: 'shortened' }
    // A bare 其他 or 总计 means nothing without its number or its group.
    return printed.bare.length <= 2 ? null : { id, score: 0.93, how: 'renumbered' }
  }
  const short = Math.min(printed.pairs.size, label.pairs.size)
  const long = Math.max(printed.pairs.size, label.pairs.size)
  // Labels of very different lengths cannot be alike; three characters or fewer are too little to tell.
  if (short < 3) return null
  if ((2 * short) / (short + long) >= LEAST_LIKENESS) {
    const likeness = similarity(printed.pairs, label.pairs)
    if (likeness >= LEAST_LIKENESS) return { id, score: likeness * 0.9, how: 'alike' }
  }
  return isCutFrom(printed, label) ? { id, score: CUT_SCORE, how: 'cut' } : null
}

/**
 * Whether a print is the label with words left out: under the label's own number (3.补正后仍不明确), or nearly whole
 * (本年制发数), or one long piece of it.
 */
function isCutFrom(printed: FoldedLabel, label: KnownLabel): boolean {
  const { bare, number } = printed
  if (bare.length >= label.bare.length) return false
  const isTold =
    (number === label.number && (number !== '' || bare.length >= LEAST_CUT * label.bare.length)) ||
    (bare.length >= LONG_PIECE && label.bare.includes(bare))
  if (!isTold) return false
  let at = -1
  for (const letter of bare) {
    at = label.bare.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}
