import { useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { Disclosure } from '#components/Disclosure.tsx'
import { Icon } from '#components/Icon.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { SAVED_WORDS } from '#lib/words/saved-words.ts'
import { sayTime } from '#lib/words/say-time.ts'

/** A saved comparison as its list shows it. */
export interface SavedEntry {
  id: string
  name: string
  /** Address that opens it. */
  href: string
  /** Opens it in this window; without it the address is followed. */
  onOpen?: () => void
  /** ISO date and time. */
  savedAt: string
}

interface SavedComparisonsProps {
  saved: readonly SavedEntry[]
  /** A name for what is shown now; null where there is nothing to save. */
  suggestedName: string | null
  /** What was forgotten last, as long as it can be put back. */
  forgotten: SavedEntry | null
  onSave: (name: string) => void
  onForget: (id: string) => void
  onRestore: () => void
  /** Whether it stands in a window too small for a page of its own: addresses open in a tab. */
  isSmall?: boolean
}

/** Saves what is shown under a name, and lists what was saved before. */
export function SavedComparisons(props: SavedComparisonsProps) {
  const words = inReaderLanguage(SAVED_WORDS)
  const [isOpen, setOpen] = useState(false)
  return (
    <Disclosure label={words.saved} isOpen={isOpen} isSmall={props.isSmall ?? false} onOpen={setOpen}>
      <div class="saved">
        {props.suggestedName !== null && <SaveForm key={props.suggestedName} {...props} name={props.suggestedName} />}
        <SavedList {...props} onOpened={() => setOpen(false)} />
      </div>
    </Disclosure>
  )
}

function SaveForm({ name: atFirst, onSave }: Pick<SavedComparisonsProps, 'onSave'> & { name: string }) {
  const words = inReaderLanguage(SAVED_WORDS)
  const [name, setName] = useState(atFirst)
  const [isSaved, setSaved] = useState(false)
  return (
    <form
      class="save-form"
      onSubmit={(event) => {
        event.preventDefault()
        if (name.trim() === '') return
        onSave(name.trim())
        setSaved(true)
      }}
    >
      <label class="field">
        <span class="hidden">{words.name}</span>
        <input
          type="text"
          maxLength={100}
          placeholder={words.name}
          value={name}
          onInput={({ currentTarget }) => {
            setName(currentTarget.value)
            setSaved(false)
          }}
        />
      </label>
      <button type="submit" class="button" data-kind="primary" disabled={name.trim() === ''}>
        {words.save}
      </button>
      <span class="hidden" aria-live="polite">
        {isSaved ? words.done(name.trim()) : ''}
      </span>
    </form>
  )
}

function SavedList(props: SavedComparisonsProps & { onOpened: () => void }) {
  const { saved, forgotten, isSmall = false, onForget, onRestore, onOpened } = props
  const words = inReaderLanguage(SAVED_WORDS)
  return (
    <>
      {saved.length === 0 && <p class="none">{words.nothing}</p>}
      <ul>
        {saved.map(({ id, name, href, savedAt, onOpen }) => (
          <li key={id}>
            <a
              href={href}
              {...(isSmall && { target: '_blank', rel: 'noreferrer' })}
              onClick={(event) => {
                if (!onOpen || event.ctrlKey || event.metaKey || event.shiftKey) return
                event.preventDefault()
                onOpen()
                onOpened()
              }}
            >
              {name}
            </a>
            <span class="unit">{sayTime(savedAt)}</span>
            <Button kind="icon" size="small" label={words.forget(name)} onClick={() => onForget(id)}>
              <Icon name="close" />
            </Button>
          </li>
        ))}
      </ul>
      {forgotten && (
        <p role="status" class="forgotten">
          {words.forgot(forgotten.name)}
          <Button kind="quiet" size="small" onClick={onRestore}>
            {words.undo}
          </Button>
        </p>
      )}
    </>
  )
}
