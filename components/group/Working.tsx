import { Button } from '#components/Button.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { GROUP_WORDS } from '#lib/words/group-words.ts'

interface WorkingProps {
  said: string
  done: number
  of: number
  onStop: () => void
}

/** Work under way: how far it is, and a way to stop it. What takes a moment only never shows. */
export function Working({ said, done, of, onStop }: WorkingProps) {
  return (
    <div class="waiting">
      <div class="working" role="status">
        <p>{said}</p>
        <progress class="progress" value={done} max={Math.max(1, of)} aria-label={said} />
        <Button onClick={onStop}>{inReaderLanguage(GROUP_WORDS).stop}</Button>
      </div>
    </div>
  )
}
