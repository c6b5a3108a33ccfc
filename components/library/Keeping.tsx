import { useState } from 'preact/hooks'
import { Button } from '#components/Button.tsx'
import { inReaderLanguage } from '#lib/i18n.ts'
import { KEEPING_WORDS } from '#lib/words/keeping-words.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { sayBytes } from '#lib/words/say-bytes.ts'
import { sayTime } from '#lib/words/say-time.ts'

interface KeepingProps {
  /** Bytes used and to be had; null where the browser does not say. */
  room: { used: number; most: number } | null
  /** Whether the browser has promised not to clear the library; null while that is not known or does not matter yet. */
  isLasting: boolean | null
  /** Captures that were not exported, and when the last export was as ISO date and time; null while there is no need. */
  reminder: { news: number; since: string | null } | null
  /** Asks the browser once more, and says whether it agreed. */
  onAsk: () => Promise<boolean>
  onExport: () => void
}

/** From here on room is running out: what is left holds a few hundred pages at most. */
const SCARCE = 50_000_000

/** How much room the library takes and has, whether it lasts, and that it is time to export it. */
export function Keeping({ room, isLasting, reminder, onAsk, onExport }: KeepingProps) {
  const library = inReaderLanguage(LIBRARY_WORDS)
  const words = inReaderLanguage(KEEPING_WORDS)
  return (
    <div class="room">
      {room && (
        <>
          <p>
            <span>{library.used(sayBytes(room.used))}</span>
            <span>{library.free(sayBytes(Math.max(0, room.most - room.used)))}</span>
          </p>
          <progress class="progress" max={room.most} value={room.used} aria-label={library.spaceUsed} />
          {room.most - room.used < SCARCE && <p class="scarce">{words.nearlyFull}</p>}
        </>
      )}
      <p>{library.localOnly}</p>
      {isLasting !== null && <Lasting isLasting={isLasting} onAsk={onAsk} />}
      {reminder && (
        <div class="remind" role="status">
          <p>{words.remind(reminder.news, reminder.since && sayTime(reminder.since).slice(0, 'YYYY-MM-DD'.length))}</p>
          <Button size="small" onClick={onExport}>
            {words.exportNow}
          </Button>
        </div>
      )}
    </div>
  )
}

function Lasting({ isLasting, onAsk }: { isLasting: boolean; onAsk: () => Promise<boolean> }) {
  const words = inReaderLanguage(KEEPING_WORDS)
  const [isRefused, setRefused] = useState(false)
  if (isLasting) return <p>{words.lasting}</p>
  return (
    <div role="status">
      <p>{isRefused ? words.refused : words.notLasting}</p>
      {!isRefused && (
        <Button kind="quiet" size="small" onClick={async () => setRefused(!(await onAsk()))}>
          {words.ask}
        </Button>
      )}
    </div>
  )
}
