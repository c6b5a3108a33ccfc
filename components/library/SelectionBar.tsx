import type { ComponentChildren } from 'preact'
import { Button } from '#components/Button.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'

interface SelectionBarProps {
  count: number
  /** How many of them the list does not show as it is filtered: what is done is done to them too. */
  notListed?: number
  onCompare: () => void
  onRemove: () => void
  onDeselect: () => void
  /** Further things to do with the selected reports. */
  children?: ComponentChildren
}

/** Most reports that stand side by side. */
const MOST = 6

/** What can be done with the selected reports. */
export function SelectionBar({ count, notListed = 0, onCompare, onRemove, onDeselect, children }: SelectionBarProps) {
  const words = inReaderLanguage(LIBRARY_WORDS)
  return (
    <section class="selection" aria-label={words.selectionLabel}>
      <strong>{words.selected(count)}</strong>
      {notListed > 0 && <span>{words.notListed(notListed)}</span>}
      <Button kind="primary" size="small" isDisabled={count < 2 || count > MOST} onClick={onCompare}>
        {words.compare}
      </Button>
      {children}
      <Button size="small" onClick={onRemove}>
        {words.remove}
      </Button>
      <Button kind="quiet" size="small" onClick={onDeselect}>
        {words.deselect}
      </Button>
      {count > MOST && <span class="none">{words.mostSix}</span>}
    </section>
  )
}
