import { Button } from '#components/Button.tsx'
import { Notice } from '#components/Notice.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import type { Severity } from '#lib/report/finding.ts'
import { POPUP_WORDS } from '#lib/words/popup-words.ts'
import { TRANSFER_WORDS } from '#lib/words/transfer-words.ts'

/** An export or import: how far it is, or what came of it. */
export type TransferState =
  | { is: 'working'; said: string; done: number; total: number }
  | { is: 'ended'; severity: Severity; said: string[]; badLines: string[]; more: number }

interface TransferLineProps {
  state: TransferState
  onStop: () => void
  onDismiss: () => void
}

/** An export or import under way, with a way to stop it; or what came of it, with every line that was not taken. */
export function TransferLine({ state, onStop, onDismiss }: TransferLineProps) {
  const words = inReaderLanguage(TRANSFER_WORDS)
  if (state.is === 'working') {
    return (
      <div class="transfer waiting" role="status">
        <span>{state.said}</span>
        <progress class="progress" value={state.done} max={Math.max(1, state.total)} aria-label={state.said} />
        <Button size="small" onClick={onStop}>
          {words.stop}
        </Button>
      </div>
    )
  }
  const { severity, said, badLines, more } = state
  return (
    <Notice severity={severity}>
      <p>
        {said.join(' ')}{' '}
        <Button kind="quiet" size="small" onClick={onDismiss}>
          {inReaderLanguage(POPUP_WORDS).close}
        </Button>
      </p>
      {badLines.length > 0 && (
        <details>
          <summary>{words.badLines(badLines.length + more)}</summary>
          <ul class="bad-lines">
            {badLines.map((line) => (
              <li key={line}>{line}</li>
            ))}
            {more > 0 && <li>{words.moreBad(more)}</li>}
          </ul>
        </details>
      )}
    </Notice>
  )
}
