import type { KeptState } from '#lib/capture/outcome.ts'
import type { Edition } from '#lib/form/form.ts'
import { inReaderLanguage, readerLanguage } from '#lib/i18n.ts'
import { CAPTURE_WORDS } from '#lib/words/capture-words.ts'
import { nameOfFigure } from '#lib/words/form-words.ts'
import { POPUP_WORDS } from '#lib/words/popup-words.ts'
import { sayTime } from '#lib/words/say-time.ts'

interface KeptReportProps {
  state: KeptState
  /** How many captures of this address the library holds. */
  times: number
  edition: Edition
}

/** How many changed cells are called by name; the rest is in the count. */
const NAMED = 2

/** Whether this page was captured before, and what has changed on it since. */
export function KeptReport({ state, times, edition }: KeptReportProps) {
  const words = inReaderLanguage(POPUP_WORDS)
  if (state.state === 'not-kept') return <p class="kept">{words.notKept}</p>
  return (
    <div class="kept">
      <p>
        <strong>{words.keptTimes(times)}</strong>
        {words.keptLast(sayTime(state.capturedAt))}
      </p>
      {state.state === 'kept' ? (
        <p>{words.keptSame}</p>
      ) : (
        <p>
          {words.keptChanged(
            inReaderLanguage(CAPTURE_WORDS).changed(state.change),
            state.change.figures.slice(0, NAMED).map((key) => nameOfFigure(key, edition, readerLanguage())),
          )}
        </p>
      )}
    </div>
  )
}
