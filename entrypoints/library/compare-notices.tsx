import { FORM_OF } from '#lib/form/index.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import type { ComparedCaptures } from './use-comparison.ts'
import { viewState } from './view-state.ts'

/** What must be known before a comparison is read: the same report twice, nothing filled in, different editions. */
export function CompareNotices({ compared: { comparison, captures } }: { compared: ComparedCaptures }) {
  const words = inReaderLanguage(COMPARE_WORDS)
  const { editions, lines } = comparison
  const isSame = new Set(captures.map(({ id }) => id)).size < captures.length
  const areBlank = lines.every(({ cells }) => cells.every(({ value }) => value === null))
  const aboutFigures = viewState.value.what === 'figures'
  return (
    <>
      {isSame && <p class="notice">{words.same}</p>}
      {aboutFigures && areBlank && <p class="notice">{words.allBlank}</p>}
      {aboutFigures && editions.length > 1 && (
        <p class="notice">{words.editions(editions.map((edition) => FORM_OF[edition].order))}</p>
      )}
    </>
  )
}
