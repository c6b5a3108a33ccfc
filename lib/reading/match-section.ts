import { type FormSection, SECTIONS } from '#lib/form/sections.ts'
import { foldToLetters } from '#lib/text/fold.ts'
import { type Pairs, pairsOf, similarity } from '#lib/text/similarity.ts'
import { copyOf, hasWords } from './match-label.ts'

interface Spelling {
  section: FormSection
  pairs: Pairs
}

/** Every accepted spelling of the six headings, by its letters. */
const SPELLINGS = new Map<string, Spelling>(
  SECTIONS.flatMap((section) =>
    [section.heading, ...section.also].map((text): [string, Spelling] => {
      const letters = foldToLetters(text)
      return [letters, { section, pairs: pairsOf(letters) }]
    }),
  ),
)
/** A remark in brackets at the end of a heading, such as （文字描述）. */
const REMARK = /[（(【〔][^（）()]{1,20}[】〕）)]$/
/** The organ's name before 政府信息公开, which many headings repeat. */
const ORGAN = /^[一-龥]{2,12}?(?:局|厅|委|办|镇|乡|街道|政府)(?=政府信息公开)/
const LEAST_LIKENESS = 0.74
const MOST_REMEMBERED = 4000
const answers = new Map<string, FormSection | null>()

/** The form's section that a heading's words, without their number, name; or null. */
export function matchSection(words: string): FormSection | null {
  const known = answers.get(words)
  if (known !== undefined) return known
  if (answers.size >= MOST_REMEMBERED) answers.clear()
  const answer = spelledExactly(words) ?? nearest(lettersOf(words))
  answers.set(copyOf(words), answer)
  return answer
}

/** The section that words name in an accepted spelling, to the letter. */
export function spelledExactly(words: string): FormSection | null {
  return hasWords(words) ? (SPELLINGS.get(lettersOf(words))?.section ?? null) : null
}

function lettersOf(words: string): string {
  return foldToLetters(words.replace(REMARK, '')).replace(ORGAN, '')
}

function nearest(letters: string): FormSection | null {
  const pairs = pairsOf(letters)
  let best: FormSection | null = null
  let most = LEAST_LIKENESS
  for (const spelling of SPELLINGS.values()) {
    const likeness = similarity(pairs, spelling.pairs)
    if (likeness < most || (best !== null && likeness === most)) continue
    best = spelling.section
    most = likeness
  }
  return best
}
