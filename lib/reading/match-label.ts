import { fold } from '#lib/text/fold.ts'
import { similarity } from '#lib/text/similarity.ts'

/** How a printed label was taken for one of the form's. */
export interface LabelMatch {
  id: string
  /** 1 for the form's own label, less the further the print is from it. */
  score: number
  /** Why: the label itself; without or with another number before it; cut or continued in brackets; merely alike. */
  how: 'exact' | 'renumbered' | 'shortened' | 'alike'
}

/** A label of the form prepared for matching. */
interface KnownLabel {
  id: string
  folded: string
  /** Without number and brackets. */
  bare: string
}

/** Labels of the form to match against, by id. */
export class LabelSet {
  private readonly known: KnownLabel[] = []
  private readonly answers = new Map<string, LabelMatch | null>()

  constructor(labels: Iterable<{ id: string; label: string; also?: readonly string[] }>) {
    for (const { id, label, also } of labels) {
      for (const text of [label, ...(also ?? [])]) {
        this.known.push({ id, folded: foldLabel(text), bare: bareLabel(foldLabel(text)) })
      }
    }
  }

  /** The form's label that a printed one means, or null when none is near enough or two are equally near. */
  match(printed: string): LabelMatch | null {
    if (printed === '' || printed.length > 90) return null
    const known = this.answers.get(printed)
    if (known !== undefined) return known
    const answer = this.find(foldLabel(printed))
    this.answers.set(printed, answer)
    return answer
  }

  private find(folded: string): LabelMatch | null {
    const bare = bareLabel(folded)
    if (bare === '') return null
    let best: LabelMatch | null = null
    let rival = 0
    for (const label of this.known) {
      const match = scoreLabel(folded, bare, label)
      if (!match) continue
      if (!best || match.score > best.score) {
        if (best && best.id !== match.id) rival = Math.max(rival, best.score)
        best = match
      } else if (best.id !== match.id) rival = Math.max(rival, match.score)
    }
    return best && best.score - rival >= 0.05 ? best : null
  }
}

const NUMBER =
  /^(?:\(?[一二三四五六七八九十]{1,3}\)?[.,]?|\(?\d{1,2}\)?[.,]?|第[一二三四五六七八九十]{1,2}项[.,:]?)(?=.)/

/** A label folded, its inner punctuation left out except for the number before it. */
function foldLabel(text: string): string {
  return fold(text)
    .replace(/["《》<>]/g, '')
    .replace(/(?<=[\p{L})])[.,;:]+/gu, (signs, at: number, whole: string) =>
      NUMBER.exec(whole)?.[0].length === at + signs.length ? signs : '',
    )
}

function bareLabel(folded: string): string {
  return folded
    .replace(NUMBER, '')
    .replace(/\([^()]*\)?/g, '')
    .replace(/[^\p{L}\p{N}/]/gu, '')
}

function scoreLabel(folded: string, bare: string, label: KnownLabel): LabelMatch | null {
  const { id } = label
  if (folded === label.folded) return { id, score: 1, how: 'exact' }
  if (bare === label.bare) {
    // 3.其他 and （六）其他处理 apart from a bare 其他: a very short label needs its own number.
    if (bare.length <= 2) return null
    return {
      id,
      score: 0.95,
      how: folded.replace(/\(.*/, '') === label.folded.replace(/\(.*/, '') ? 'shortened' : 'renumbered',
    }
  }
  if (bare.length < 4 || label.bare.length < 4) return null
  const score = similarity(bare, label.bare) * 0.9
  return score >= 0.63 ? { id, score, how: 'alike' } : null
}
