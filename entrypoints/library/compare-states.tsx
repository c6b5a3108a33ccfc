import { Button } from '#components/Button.tsx'
import { EmptyState } from '#components/EmptyState.tsx'
import type { Capture } from '#lib/capture/capture.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { countCaptures } from '#lib/store/read.ts'
import { COMPARE_WORDS } from '#lib/words/compare-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { STATES_WORDS } from '#lib/words/states-words.ts'
import { SuggestPart } from './suggest-part.tsx'
import { useWatched, type Watched } from './use-watched.ts'
import { changeState, viewState } from './view-state.ts'

interface NoComparisonProps {
  picked: Watched<readonly (Capture | undefined)[]>
  isInPopup?: boolean
}

/** Why there is no comparison: nothing kept, nothing or one picked, one deleted meanwhile, a library that fails. */
export function NoComparison({ picked, isInPopup = false }: NoComparisonProps) {
  const words = inReaderLanguage(COMPARE_WORDS)
  const kept = useWatched(countCaptures, [])
  if (picked.is === 'failed') {
    const { title, text } = inReaderLanguage(LIBRARY_WORDS).failures(picked.failure.code)
    return (
      <EmptyState title={title} text={text}>
        <div class="buttons">
          <Button kind="primary" onClick={picked.retry}>
            {inReaderLanguage(STATES_WORDS).tryAgain}
          </Button>
        </div>
      </EmptyState>
    )
  }
  if (picked.is === 'reading' || kept.is !== 'read') {
    return (
      <div class="waiting">
        <EmptyState title={words.loading} />
      </div>
    )
  }
  if (kept.value === 0) return <EmptyState {...inReaderLanguage(LIBRARY_WORDS).empty} />
  if (picked.value.some((capture) => capture === undefined)) {
    const left = viewState.value.picked.filter((_, at) => picked.value[at] !== undefined)
    return (
      <EmptyState {...words.gone}>
        <div class="buttons">
          <Button kind="primary" onClick={() => changeState({ picked: left })}>
            {words.dropGone}
          </Button>
        </div>
      </EmptyState>
    )
  }
  const [only] = picked.value
  return (
    <EmptyState {...(only ? words.one : words.none)}>
      <div class="buttons">
        {only && (
          <SuggestPart
            of={{ id: only.id, address: only.address, agency: only.report.agency, year: only.report.year }}
            opensTab={isInPopup}
          />
        )}
        <Button onClick={() => changeState({ view: 'library' })}>{words.pickReports}</Button>
      </div>
    </EmptyState>
  )
}
