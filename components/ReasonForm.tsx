import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { inReaderLanguage } from '#lib/i18n.ts'
import { ASIDE_WORDS } from '#lib/words/aside-words.ts'
import { Button } from './Button.tsx'

interface ReasonFormProps {
  onKeep: (reason: string) => Promise<void>
  onCancel: () => void
}

/** A few words, as many as fit a line of a list. */
const MOST = 200

/** Asks for the reason why a finding is set aside, which may be left out: Enter keeps, Esc cancels. */
export function ReasonForm({ onKeep, onCancel }: ReasonFormProps) {
  const words = inReaderLanguage(ASIDE_WORDS)
  const [isBusy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [])
  const keep = async () => {
    if (isBusy) return
    setBusy(true)
    await onKeep(field.current?.value.trim() ?? '')
    setBusy(false)
  }
  // What is typed here is nobody else's: neither our own keys' nor the page's.
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.isComposing) return
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && event.target === field.current) keep()
    else return
    event.preventDefault()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: keys are heard here for the field and the buttons beside it.
    <div class="reason" onKeyDown={onKeyDown}>
      <input
        type="text"
        ref={field}
        maxLength={MOST}
        autocomplete="off"
        aria-label={words.reasonLabel}
        placeholder={words.reasonLabel}
        title={words.reasonHint}
      />
      <Button size="small" kind="primary" isDisabled={isBusy} onClick={keep}>
        {words.keep}
      </Button>
      <Button size="small" onClick={onCancel}>
        {words.cancel}
      </Button>
    </div>
  )
}
