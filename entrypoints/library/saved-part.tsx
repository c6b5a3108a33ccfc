import { useEffect, useState } from 'preact/hooks'
import { SavedComparisons, type SavedEntry } from '#components/group/SavedComparisons.tsx'
import {
  forgetComparison,
  listSaved,
  restoreComparison,
  type SavedComparison,
  saveComparison,
  watchSaved,
} from './saved-comparisons.ts'

/** Saved comparisons and groups, live; what is saved is this tab's address. */
export function SavedPart({ suggestedName }: { suggestedName: string | null }) {
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
      saved={saved.map(entryOf)}
      suggestedName={suggestedName}
      forgotten={forgotten && entryOf(forgotten)}
      onSave={(name) => saveComparison(name, location.search)}
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

function entryOf({ id, name, search, savedAt }: SavedComparison): SavedEntry {
  return { id, name, href: `${location.pathname}${search}`, savedAt }
}
