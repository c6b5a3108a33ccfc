import { FailureNotice } from '#components/FailureNotice.tsx'
import type { Answered } from '#lib/capture/failure.ts'
import type { CaptureOutcome } from '#lib/capture/outcome.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { CAPTURE_WORDS, type ReportSaid } from '#lib/words/capture-words.ts'

interface KeepResultProps {
  result: Answered<CaptureOutcome>
  report: ReportSaid
}

/** What came of capturing: what was kept, that nothing had changed, or why it was not kept and what to do. */
export function KeepResult({ result, report }: KeepResultProps) {
  const words = inReaderLanguage(CAPTURE_WORDS)
  if (!result.ok) return <FailureNotice failure={result.failure} />
  const { lead, rest } = words.receipt(result.answer, report)
  const isPageMissing = result.answer.outcome !== 'already-kept' && !result.answer.isPageKept
  return (
    <div class="receipt" role="status">
      <p>
        <b>{lead}</b>
        {rest}
      </p>
      {isPageMissing && <p>{words.pageNotKept}</p>}
    </div>
  )
}
