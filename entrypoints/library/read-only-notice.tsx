import { useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { Notice } from '#components/Notice.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { reopenLibrary, whyReadOnly } from '#lib/store/open.ts'
import { KEEPING_WORDS } from '#lib/words/keeping-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { STATES_WORDS } from '#lib/words/states-words.ts'
import { useWatched } from './use-watched.ts'

/** That the library can be read but not changed, why, and another try; nothing of one that takes everything. */
export function ReadOnlyNotice({ onOpened }: { onOpened: () => void }) {
  const [tries, setTries] = useState(0)
  const read = useWatched(whyReadOnly, [tries])
  if (read.is !== 'read' || read.value === null) return null
  const { code } = read.value.failure
  const { title } = inReaderLanguage(LIBRARY_WORDS).failures(code)
  const { readOnly } = inReaderLanguage(KEEPING_WORDS)
  const tryAgain = async () => {
    await reopenLibrary().catch(() => {})
    setTries((count) => count + 1)
    onOpened()
  }
  return (
    <Notice severity="warning" title={title}>
      <p>
        {code === 'database-newer' ? readOnly.newer : readOnly.old}{' '}
        <Button size="small" onClick={tryAgain}>
          {inReaderLanguage(STATES_WORDS).tryAgain}
        </Button>
      </p>
    </Notice>
  )
}
