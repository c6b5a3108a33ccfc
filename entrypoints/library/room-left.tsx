import { useEffect, useState } from 'preact/hooks'
import { inReaderLanguage } from '#lib/i18n.ts'
import { type StorageRoom, storageRoom } from '#lib/store/room.ts'
import { LIBRARY_WORDS } from '#lib/words/library-words.ts'
import { sayBytes } from '#lib/words/say-bytes.ts'

/** How much room the library takes and has, asked again when the number of reports changes. */
export function RoomLeft({ reports }: { reports: number }) {
  const [room, setRoom] = useState<StorageRoom | null>(null)
  useEffect(() => {
    storageRoom().then(setRoom)
  }, [reports])
  const words = inReaderLanguage(LIBRARY_WORDS)
  return (
    <div class="room">
      {room && (
        <>
          <p>
            <span>{words.used(sayBytes(room.used))}</span>
            <span>{words.free(sayBytes(room.most - room.used))}</span>
          </p>
          <progress class="progress" max={room.most} value={room.used} aria-label={words.spaceUsed} />
        </>
      )}
      <p>{words.localOnly}</p>
    </div>
  )
}
