import { FiguresKey, WordsKey } from '#components/compare/CompareKey.tsx'
import { RatesOverview } from '#components/compare/RatesOverview.tsx'
import { CompareBar } from '#entrypoints/library/compare-bar.tsx'
import { CompareNotices } from '#entrypoints/library/compare-notices.tsx'
import { ComparePicks } from '#entrypoints/library/compare-picks.tsx'
import { NoComparison } from '#entrypoints/library/compare-states.tsx'
import { ComparedFigures } from '#entrypoints/library/compared-figures.tsx'
import { ComparedWords, useWordsDifference } from '#entrypoints/library/compared-words.tsx'
import { SavedPart } from '#entrypoints/library/saved-part.tsx'
import { TakeComparison } from '#entrypoints/library/take-comparison.tsx'
import { type ComparedCaptures, useComparison, usePicked } from '#entrypoints/library/use-comparison.ts'
import { RATE_PLACE, useSource } from '#entrypoints/library/use-source.tsx'
import { changeState, viewState } from '#entrypoints/library/view-state.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { sayTitle } from '#lib/words/say-heads.ts'

/** The popup's comparison: picks above, rates, figures or words below; two reports fit without sideways scrolling. */
export function CompareView() {
  const words = inReaderLanguage(COMPARE_WORDS)
  const picked = usePicked(viewState.value.picked)
  const captures = picked.is === 'read' ? picked.value : []
  const present = captures.filter((capture) => capture !== undefined)
  const isReady = present.length >= 2 && present.length === captures.length
  const compared = useComparison(present)
  return (
    <>
      <main class="comparing">
        <h1 class="hidden">{viewState.value.what === 'words' ? words.titleOfWords : words.title}</h1>
        <div class="picked">
          <ComparePicks picked={captures} />
          <div class="rest">
            <SavedPart suggestedName={isReady ? titleOf(compared) : null} isInPopup={true} />
            {isReady && <TakeComparison compared={compared} isSmall={true} />}
          </div>
        </div>
        {isReady ? <CompareBody compared={compared} /> : <NoComparison picked={picked} isInPopup={true} />}
      </main>
      <footer class="popup-foot">
        {isReady && viewState.value.what === 'words' && <WordsKey />}
        {isReady && viewState.value.what === 'figures' && <FiguresKey {...compared.comparison} />}
      </footer>
    </>
  )
}

function titleOf({ comparison }: ComparedCaptures): string {
  return sayTitle(comparison.reports, readerLanguage())
}

function CompareBody({ compared }: { compared: ComparedCaptures }) {
  const words = inReaderLanguage(COMPARE_WORDS)
  const { what, rate, areRatesFolded } = viewState.value
  const { captures, heads, rates, compositions } = compared
  const difference = useWordsDifference(compared, what === 'words')
  const source = useSource(compared)
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section class="compare-body scroll" tabIndex={0} aria-label={words.resultLabel}>
      <CompareNotices compared={compared} />
      <RatesOverview
        rates={rates}
        compositions={compositions}
        heads={heads}
        chosen={rate}
        isFolded={areRatesFolded}
        onChoose={(chosen) => changeState({ rate: chosen })}
        onFold={(isFolded) => changeState({ areRatesFolded: isFolded })}
        onGoTo={(report, figures) => source.goTo(RATE_PLACE, report, figures)}
        told={source.told?.key === RATE_PLACE && source.told.said}
      />
      <CompareBar compared={compared} words={difference} />
      {what === 'words' && captures.length > 2 && <p class="none">{words.twoForWords}</p>}
      {difference ? (
        <ComparedWords compared={compared} difference={difference} />
      ) : (
        <ComparedFigures compared={compared} isRoomy={false} source={source} />
      )}
    </section>
  )
}
