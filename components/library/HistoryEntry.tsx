import { MarkedWords } from '#components/compare/MarkedWords.tsx'
import { ShortCounts } from '#components/ShortCounts.tsx'
import type { ContentChange } from '#lib/capture/outcome.ts'
import type { CaptureSummary } from '#lib/capture/summary.ts'
import { mergeSegments } from '#lib/comparison/merge-segments.ts'
import type { SentencePair } from '#lib/comparison/words.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import type { Figure } from '#lib/report/report.ts'
import { ASIDE_WORDS } from '#lib/words/aside-words.ts'
import { CAPTURE_WORDS } from '#lib/words/capture-words.ts'
import { nameOfFigure } from '#lib/words/form-words.ts'
import { HISTORY_WORDS } from '#lib/words/history-words.ts'
import { KEPT_WORDS } from '#lib/words/kept-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { sayTime } from '#lib/words/say-time.ts'
import { PrintedFigure } from './PrintedFigure.tsx'

/** What changed from the capture before to this one. */
export interface HistoryChange {
  since: number
  change: ContentChange
  figures: readonly { key: string; was: Figure | null; is: Figure | null }[]
  /** Sentences that differ. */
  sentences: readonly SentencePair[]
}

/** One capture of an address in its history. */
export interface HistoryStep {
  capture: CaptureSummary
  /** null for the first. */
  changed: HistoryChange | null
}

interface HistoryEntryProps {
  step: HistoryStep
  isLatest: boolean
  /** Shows a capture's page as it was. */
  onShowPage: (id: string) => void
}

/** Changed sentences shown of one capture; the rest is counted. */
const SHOWN = 5

/** One capture: when it was taken, what was found in it, and what changed since the one before. */
export function HistoryEntry({ step: { capture, changed }, isLatest, onShowPage }: HistoryEntryProps) {
  const words = inReaderLanguage(HISTORY_WORDS)
  const kept = inReaderLanguage(KEPT_WORDS)
  const { reportName } = inReaderLanguage(LIBRARY_WORDS)
  const counts = { error: capture.errors, warning: capture.warnings, info: capture.infos }
  return (
    <li aria-current={isLatest ? 'true' : undefined}>
      <p>
        <b>{words.time(capture.version)}</b>
        <time dateTime={capture.capturedAt}>{sayTime(capture.capturedAt)}</time>
        <ShortCounts counts={counts} />
        {capture.setAside > 0 && <span class="none">{inReaderLanguage(ASIDE_WORDS).heading(capture.setAside)}</span>}
      </p>
      {capture.pageBytes === 0 ? (
        <p class="none">{words.noPage}</p>
      ) : (
        <p>
          <button
            type="button"
            class="link"
            aria-label={kept.showOf(reportName(capture.agency, capture.year), capture.version)}
            onClick={() => onShowPage(capture.id)}
          >
            {kept.show}
          </button>
        </p>
      )}
      {changed && <Changes changed={changed} capture={capture} />}
    </li>
  )
}

function Changes({ changed, capture }: { changed: HistoryChange; capture: CaptureSummary }) {
  const words = inReaderLanguage(HISTORY_WORDS)
  const said = words.changedSince(changed.since, inReaderLanguage(CAPTURE_WORDS).changed(changed.change))
  return (
    <>
      {changed.figures.length === 0 ? (
        <p class="changed">{said}</p>
      ) : (
        <table class="changes">
          <caption>{said}</caption>
          <thead>
            <tr>
              <th scope="col">{words.place}</th>
              <th scope="col" data-number>
                {words.was}
              </th>
              <th scope="col" data-number>
                {words.is}
              </th>
            </tr>
          </thead>
          <tbody>
            {changed.figures.map(({ key, was, is }) => (
              <tr key={key}>
                <th scope="row">{nameOfFigure(key, capture.edition, readerLanguage())}</th>
                <td>
                  <PrintedFigure figure={was} />
                </td>
                <td>
                  <PrintedFigure figure={is} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {changed.sentences.slice(0, SHOWN).map((pair) => (
        <p class="changed-words" lang="zh-CN" key={`${pair.earlier?.ref} ${pair.later?.ref} ${pair.later?.start}`}>
          <MarkedWords segments={mergeSegments(pair).map((segment) => ({ ...segment, finding: null }))} />
        </p>
      ))}
      {changed.sentences.length > SHOWN && <p class="none">{words.more(changed.sentences.length - SHOWN)}</p>}
    </>
  )
}
