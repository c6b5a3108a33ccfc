import { Button } from '#components/Button.tsx'
import { EmptyState } from '#components/EmptyState.tsx'
import { HistoryDrawer } from '#components/library/HistoryDrawer.tsx'
import { isWebAddress } from '#lib/capture/address.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { HISTORY_WORDS } from '#lib/words/history-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { PAPER_WORDS } from '#lib/words/paper-words.ts'
import { ExportMenu } from './export-menu.tsx'
import { openStudy } from './study.ts'
import { SuggestPart } from './suggest-part.tsx'
import { useHistory } from './use-history.ts'
import { changeState } from './view-state.ts'

/** The drawer with one report's history, or why there is none. */
export function HistoryPart({ id, onRemove }: { id: string; onRemove: (report: CaptureSummary) => void }) {
  const history = useHistory(id)
  const words = inReaderLanguage(HISTORY_WORDS)
  const close = () => changeState({ opened: null })
  if (history.is === 'reading') return <aside class="drawer" />
  if (history.is === 'failed' || history.value === null) {
    const code = history.is === 'failed' ? history.failure.code : 'not-found'
    return (
      <aside class="drawer">
        <EmptyState {...inReaderLanguage(LIBRARY_WORDS).failures(code)}>
          <div class="buttons">
            <Button onClick={close}>{words.close}</Button>
          </div>
        </EmptyState>
      </aside>
    )
  }
  const { capture, steps, before } = history.value
  const latest = steps[0]?.capture ?? capture
  return (
    <HistoryDrawer
      capture={capture}
      steps={steps}
      onClose={close}
      onShowPage={(shown) => openStudy({ view: 'kept', capture: shown })}
    >
      {before && (
        <Button kind="primary" onClick={() => changeState({ view: 'compare', picked: [before.id, latest.id] })}>
          {words.compareWith(before.year ?? 0)}
        </Button>
      )}
      {isWebAddress(capture.address) && (
        <a class="button" href={capture.address} target="_blank" rel="noreferrer">
          {words.openPage}
        </a>
      )}
      <SuggestPart
        of={{ id: latest.id, agency: latest.agency, address: latest.address, year: latest.year }}
        without={['last-year']}
      />
      <Button onClick={() => openStudy({ view: 'findings', captures: [latest.id] })}>
        {inReaderLanguage(PAPER_WORDS).open}
      </Button>
      <ExportMenu ids={[latest.id]} />
      <Button
        onClick={() => {
          close()
          onRemove(capture)
        }}
      >
        {words.remove}
      </Button>
    </HistoryDrawer>
  )
}
