import { useEffect, useState } from 'preact/hooks'
import { SavedComparisons, type SavedEntry } from '#components/group/SavedComparisons.tsx'
import { addressOf, stateAsked } from './place.ts'
import {
  forgetComparison,
  listSaved,
  restoreComparison,
  type SavedComparison,
  saveComparison,
  watchSaved,
} from './saved-comparisons.ts'
import { readStudy } from './study.ts'
import { changeState, viewState } from './view-state.ts'

interface SavedPartProps {
  /** A name for what is shown now; null where there is nothing to save. */
  suggestedName: string | null
  /** The popup's: what is saved is the comparison it shows, comparisons open in it, and groups in a tab. */
  isInPopup?: boolean
}

/** Saved comparisons and groups, live; what is saved is the address on the library's tab. */
export function SavedPart({ suggestedName, isInPopup = false }: SavedPartProps) {
  const [saved, setSaved] = useState<readonly SavedComparison[]>([])
  const [forgotten, setForgotten] = useState<SavedComparison | null>(null)
  useEffect(() => {
    const ending = new AbortController()
    const read = () => listSaved().then((list) => ending.signal.aborted || setSaved(list))
    read()
    watchSaved(read, ending.signal)
    return () => ending.abort()
  }, [])
  return (
    <SavedComparisons
      saved={saved.map((one) => entryOf(one, isInPopup))}
      suggestedName={suggestedName}
      forgotten={forgotten && entryOf(forgotten, isInPopup)}
      isSmall={isInPopup}
      onSave={(name) => saveComparison(name, isInPopup ? addressOf(viewState.value) : location.search)}
      onForget={(id) => {
        setForgotten(saved.find((one) => one.id === id) ?? null)
        forgetComparison(id)
      }}
      onRestore={() => {
        if (forgotten) restoreComparison(forgotten)
        setForgotten(null)
      }}
    />
  )
}

function entryOf({ id, name, search, savedAt }: SavedComparison, isInPopup: boolean): SavedEntry {
  const entry = { id, name, href: `library.html${search}`, savedAt }
  const asked = isInPopup && readStudy(search) === null ? stateAsked(search) : null
  return asked?.view === 'compare' ? { ...entry, onOpen: () => changeState(asked) } : entry
}
