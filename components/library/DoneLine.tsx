import { Button } from '#components/Button.tsx'
import { Notice } from '#components/Notice.tsx'
import type { Failure } from '#lib/capture/failure.ts'
import { inReaderLanguage } from '#lib/i18n.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { POPUP_WORDS } from '#lib/words/popup-words.ts'

/** What was done last and may be undone, or why it was not done. */
export type Done = { is: 'done'; said: string; undo?: () => void } | { is: 'failed'; failure: Failure }

/** What was done last in the library, with its undoing; or why it was not done. */
export function DoneLine({ done, onDismiss }: { done: Done; onDismiss: () => void }) {
  const words = inReaderLanguage(LIBRARY_WORDS)
  const close = (
    <Button kind="quiet" size="small" onClick={onDismiss}>
      {inReaderLanguage(POPUP_WORDS).close}
    </Button>
  )
  if (done.is === 'failed') {
    const { title, text } = words.failures(done.failure.code)
    return (
      <Notice severity="error" title={title}>
        <p>
          {text} {close}
        </p>
      </Notice>
    )
  }
  return (
    <div class="done-line" role="status">
      {done.said}
      {done.undo && (
        <Button size="small" onClick={done.undo}>
          {words.undo}
        </Button>
      )}
      {close}
    </div>
  )
}
