import type { Failure } from '#lib/capture/failure.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { CAPTURE_WORDS } from '#lib/words/capture-words.ts'
import { Notice } from './Notice.tsx'

/** Why something was not written down, what is safe, and what to do. */
export function FailureNotice({ failure }: { failure: Failure }) {
  const { happened, remedy } = inReaderLanguage(CAPTURE_WORDS).failures[failure.code]
  return (
    <Notice severity="error" title={happened}>
      <p>{remedy}</p>
    </Notice>
  )
}
