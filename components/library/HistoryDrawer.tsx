import type { ComponentChildren } from 'preact'
import { useEffect, useRef } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { Icon } from '#components/Icon.tsx'
import { isWebAddress } from '#lib/capture/address.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { HISTORY_WORDS } from '#lib/words/history-words.ts'
import { KEPT_WORDS } from '#lib/words/kept-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { HistoryEntry, type HistoryStep } from './HistoryEntry.tsx'

interface HistoryDrawerProps {
  capture: CaptureSummary
  /** The latest first; null while they are read. */
  steps: readonly HistoryStep[] | null
  onClose: () => void
  /** Shows a capture's page as it was. */
  onShowPage: (id: string) => void
  /** What can be done with the report. */
  children: ComponentChildren
}

/** The history of one report: every capture of its address, and what changed from one to the next. */
export function HistoryDrawer({ capture, steps, onClose, onShowPage, children }: HistoryDrawerProps) {
  const words = inReaderLanguage(HISTORY_WORDS)
  const library = inReaderLanguage(LIBRARY_WORDS)
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [capture.id])
  return (
    <aside
      class="drawer"
      aria-labelledby="drawer"
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
      }}
    >
      <header>
        <div>
          <h2 id="drawer" tabIndex={-1} ref={heading}>
            <span lang="zh-CN">{library.reportName(capture.agency, capture.year)}</span>
          </h2>
          <p>
            {library.editionOf(capture.edition)}
            {capture.published && ` · ${words.publishedOn(capture.published)}`} ·{' '}
            {isWebAddress(capture.address) ? (
              <a href={capture.address} target="_blank" rel="noreferrer">
                {capture.host}
              </a>
            ) : (
              capture.address || inReaderLanguage(KEPT_WORDS).noAddress
            )}
          </p>
        </div>
        <Button kind="icon" size="small" label={words.close} onClick={onClose}>
          <Icon name="close" />
        </Button>
      </header>
      <div class="buttons">{children}</div>
      <section aria-labelledby="history">
        <h3 id="history">
          {words.history} <span>{steps ? words.times(steps.length) : words.loading}</span>
        </h3>
        <ol class="history">
          {steps?.map((step, at) => (
            <HistoryEntry key={step.capture.id} step={step} isLatest={at === 0} onShowPage={onShowPage} />
          ))}
        </ol>
      </section>
    </aside>
  )
}
