import type { Comparison } from '#lib/comparison/comparison.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { SOURCE_WORDS } from '#lib/words/source-words.ts'

/** What the faces of figures mean; of several editions also what it means that one does not have a figure. */
export function FiguresKey({ editions, lines }: Comparison) {
  const words = inReaderLanguage(COMPARE_WORDS)
  const hasDoubt = lines.some(({ changes }) => changes.some(({ isDoubtful }) => isDoubtful))
  return (
    <div class="key">
      <span>
        <span class="blank" />
        {words.keyBlank}
      </span>
      <span>{words.keyZero}</span>
      <span>{words.keySmallBase}</span>
      {editions.length > 1 ? (
        <span>
          <span class="absent">{words.keyAbsent}</span> {words.keyNotZero}
        </span>
      ) : (
        <span>{words.keyThin}</span>
      )}
      {hasDoubt && <span>{words.keyDoubtful}</span>}
      <span class="by-hand">{inReaderLanguage(SOURCE_WORDS).key}</span>
    </div>
  )
}

/** What the looks of words mean. */
export function WordsKey() {
  const words = inReaderLanguage(COMPARE_WORDS)
  return (
    <div class="key">
      <span class="same">{words.keySame}</span>
      <span>
        <ins>{words.keyNew}</ins> {words.newWord}
      </span>
      <span>
        <del>{words.keyGone}</del> {words.goneWord}
      </span>
      <span>{words.keyNumbers}</span>
    </div>
  )
}
